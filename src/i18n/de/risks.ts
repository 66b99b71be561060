import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

export const risks: Messages['risks'] = {
  matrix: 'Vor und nach der Behandlung',
  plan: 'Risikobehandlungsplan',
  register: 'Verzeichnis',
  byObjective: 'Nach Zielen aus Anhang C',
  bySource: 'Nach Risikoquellen aus Anhang C',
  bySystem: 'Nach System',
  byControl: 'Nach Massnahme',
  ai: (count: number) => `${number(count)} zu KI`,
  informationSecurity: (count: number) => `${number(count)} zur Informationssicherheit`,
  aboveBefore: (count: number) => `${number(count)} vor der Behandlung über dem Risikoappetit`,
  aboveAfter: (count: number) => `${number(count)} nach der Behandlung über dem Risikoappetit`,
  noneAboveAfter: 'keines nach der Behandlung über dem Risikoappetit',
  pending: (count: number) =>
    `${counted(count, 'Wert nach Behandlung ist', 'Werte nach Behandlung sind')} noch nicht erreicht: Eine Massnahme wirkt noch nicht`,
  pendingShort: 'noch nicht erreicht',
  pendingLong: 'noch nicht erreicht: Eine Massnahme, auf der er beruht, wirkt noch nicht',
  unaccepted: (count: number) => `${number(count)} von niemandem akzeptiert`,
  appetite: (appetite: number) =>
    `Die Linie ist der Risikoappetit: Ein Risikowert (Wahrscheinlichkeit × Auswirkung) über ${number(appetite)} ist zu behandeln, und was darüber verbleibt, ist namentlich zu akzeptieren (6.1.3).`,
  before: 'Vor der Behandlung',
  after: 'Nach der Behandlung',
  // A soft hyphen, since the corner of the matrix is narrower than the word.
  likelihood: 'Wahrschein\u00adlichkeit',
  impact: 'Auswirkung',
  inCell: (count: number, score: number, above: boolean) =>
    `${counted(count, 'Risiko', 'Risiken')} mit Risikowert ${number(score)}${above ? ', über dem Risikoappetit' : ''}`,
  cell: (score: number, likelihood: number, impact: number) =>
    `${score} = ${likelihood} × ${impact}`,
  categories: { ai: 'KI', 'information-security': 'Informationssicherheit' },
  none: 'Kein Risiko ist verzeichnet.',
  planLead: 'Was noch zu tun ist, nach dem Tag der Fälligkeit.',
  planDone:
    'Jede Behandlung ist erledigt, und jede Massnahme, auf der ein Restrisiko beruht, wirkt.',
  columns: {
    risk: 'Risiko',
    category: 'Kategorie',
    before: 'Vorher',
    treatment: 'Behandlung',
    open: 'Noch offen',
    due: 'Fällig',
    after: 'Nachher',
    acceptance: 'Akzeptiert',
    owner: 'Verantwortlich',
    nextReview: 'Nächste Überprüfung',
    control: 'Massnahme',
    state: 'Stand',
  },
  states: {
    untreated: 'nichts geplant',
    dated: 'in Arbeit',
    'control-open': 'Massnahme wirkt nicht',
    accepted: 'belassen, wie es ist',
    done: 'erledigt',
  },
  allAtWork: 'alle Massnahmen wirken',
  undated: 'kein Termin',
  aboveAppetite: 'über dem Risikoappetit',
  accepted: '{role}, {day}',
  notAccepted: 'nicht akzeptiert',
  acceptedByNobody: 'von niemandem',
  moreSystems: (count: number) =>
    `${counted(count, 'weiteres System hat', 'weitere Systeme haben')} Risiken; ${form(count, 'seine Seite', 'die Seite von jedem')} führt sie auf.`,
  organisation: 'Die ganze Organisation',
  noneHere: 'Kein Risiko nennt es.',
  to: 'auf',
  changeMeaning: (before: number, after: number) =>
    `Risikowert ${before} vor der Behandlung, ${after} danach`,

  // The page of a risk.
  score: (before: number, after: number) =>
    `Risikowert ${before} vor der Behandlung, ${after} danach`,
  owner: 'verantwortlich: {role}',
  nextReview: 'nächste Überprüfung {day}',
  level: (likelihood: number, impact: number, score: number) =>
    `Wahrscheinlichkeit ${likelihood} × Auswirkung ${impact} = ${score}`,
  within: (appetite: number) => `innerhalb des Risikoappetits von ${appetite}`,
  above: (appetite: number) => `über dem Risikoappetit von ${appetite}`,
  marks: { before: 'vor', after: 'nach' },
  sources: 'Risikoquellen',
  noSource: 'Keine Risikoquelle aus Anhang C ist genannt.',
  objectives: 'Gefährdete Ziele',
  noObjective: 'Kein Ziel aus Anhang C ist genannt.',
  systems: 'Systeme',
  noControl: 'Keine Massnahme behandelt es.',
  isms: (state: string) => `im ISMS ${state}`,
  excludedInIsms: 'im ISMS ausgeschlossen',
  unknownControl: 'unbekannt',
  dueBy: 'zu erledigen bis {day}',
  acceptedOn: 'Das Restrisiko wurde akzeptiert von {role}, {day}.',
  mustBeAccepted:
    'Niemand hat das Restrisiko akzeptiert, und jemand muss es tun: Es liegt über dem Risikoappetit (6.1.3).',
  needNotBeAccepted:
    'Niemand hat das Restrisiko akzeptiert. Es liegt innerhalb des Risikoappetits.',
};
