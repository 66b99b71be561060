import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

export const risks: Messages['risks'] = {
  groupings: {
    system: { title: 'KI-System', by: 'nach KI-System' },
    control: { title: 'Maßnahme', by: 'nach Maßnahme' },
    objective: { title: 'Ziel aus Anhang C', by: 'nach Ziel' },
    source: { title: 'Risikoquelle aus Anhang C', by: 'nach Risikoquelle' },
    owner: { title: 'Verantwortlich', by: 'nach Verantwortlichen' },
    before: { title: 'Risikowert vor der Behandlung', by: 'nach Wert vorher' },
    today: { title: 'Risikowert heute', by: 'nach Wert heute' },
    after: { title: 'Risikowert nach der Behandlung', by: 'nach Wert nachher' },
  },
  matrix: 'Vor der Behandlung, heute und danach',
  plan: 'Risikobehandlungsplan',
  register: 'Verzeichnis',
  ai: (count: number) => `${number(count)} zu KI`,
  informationSecurity: (count: number) => `${number(count)} zur Informationssicherheit`,
  aboveBefore: (count: number) => `${number(count)} vor der Behandlung über der Risikobereitschaft`,
  aboveToday: (count: number) => `${number(count)} heute über der Risikobereitschaft`,
  aboveAfter: (count: number) => `${number(count)} nach der Behandlung über der Risikobereitschaft`,
  noneAboveAfter: 'keines nach der Behandlung über der Risikobereitschaft',
  pending: (count: number) =>
    `${counted(count, 'Wert nach Behandlung ist', 'Werte nach Behandlung sind')} noch nicht erreicht: Eine Maßnahme wirkt noch nicht, oder ein Schritt ist offen`,
  pendingShort: 'noch nicht erreicht',
  pendingLong: 'noch nicht erreicht: Eine Maßnahme wirkt noch nicht, oder ein Schritt ist offen',
  unstated: (count: number) =>
    `${counted(count, 'heutiger Risikowert ist', 'heutige Risikowerte sind')} nicht angegeben`,
  opportunities: (count: number) => counted(count, 'Chance', 'Chancen'),
  unaccepted: (count: number) => `${number(count)} von niemandem akzeptiert`,
  appetite: (appetite: number) =>
    `Die Linie ist die Risikobereitschaft: Ein Risikowert (Wahrscheinlichkeit × Auswirkung) über ${number(appetite)} ist zu behandeln. Bis dahin, und wenn mehr verbleibt, muss eine benannte Rolle ihn akzeptiert haben (6.1.3).`,
  before: 'Vor der Behandlung',
  today: 'Heute',
  after: 'Nach der Behandlung',
  // A soft hyphen, since the corner of the matrix is narrower than the word.
  likelihood: 'Wahrschein\u00adlichkeit',
  impact: 'Auswirkung',
  inCell: (count: number, score: number, above: boolean) =>
    `${counted(count, 'Risiko', 'Risiken')} mit Risikowert ${number(score)}${above ? ', über der Risikobereitschaft' : ''}`,
  cell: (score: number, likelihood: number, impact: number) =>
    `${score} = ${likelihood} × ${impact}`,
  categories: { ai: 'KI', 'information-security': 'Informationssicherheit' },
  none: 'Kein Risiko ist verzeichnet.',
  columns: {
    risk: 'Risiko',
    category: 'Kategorie',
    before: 'Vorher',
    today: 'Heute',
    treatment: 'Behandlung',
    after: 'Nachher',
    acceptance: 'Akzeptiert',
    owner: 'Verantwortlich',
    nextReview: 'Nächste Überprüfung',
    control: 'Maßnahme',
    state: 'Status',
  },
  states: {
    untreated: 'nichts geplant',
    'under-way': 'in Arbeit',
    undecided: 'nicht entschieden',
    'control-open': 'Maßnahme wirkt nicht',
    accepted: 'belassen, wie es ist',
    done: 'erledigt',
  },
  notStated: 'nicht angegeben',
  unstatedHere: (count: number) =>
    `Bei ${counted(count, 'Risiko', 'Risiken')} ist das nicht angegeben.`,
  aboveAppetite: 'über der Risikobereitschaft',
  withinAppetite: 'innerhalb der Risikobereitschaft',
  accepted: '{role}, {day}',
  notAccepted: 'nicht akzeptiert',
  acceptedByNobody: 'von niemandem',
  organisation: 'Die ganze Organisation',
  noneHere: 'Kein Risiko nennt es.',
  to: 'auf',
  changeMeaning: (before: number, after: number) =>
    `Risikowert ${before} vor der Behandlung, ${after} danach`,

  // The page of a risk.
  score: (before: number, today: number | undefined, after: number | undefined) =>
    [
      `Risikowert ${before} vor der Behandlung`,
      ...(today === undefined ? [] : [`${today} heute`]),
      ...(after === undefined ? [] : [`${after} danach`]),
    ].join(', '),
  owner: 'verantwortlich: {role}',
  nextReview: 'nächste Überprüfung {day}',
  level: (likelihood: number, impact: number, score: number) =>
    `Wahrscheinlichkeit ${likelihood} × Auswirkung ${impact} = ${score}`,
  within: (appetite: number) => `innerhalb der Risikobereitschaft von ${appetite}`,
  above: (appetite: number) => `über der Risikobereitschaft von ${appetite}`,
  marks: { before: 'vor', today: 'heute', after: 'nach' },
  sources: 'Risikoquellen',
  noSource: 'Keine Risikoquelle aus Anhang C ist genannt.',
  objectives: 'Gefährdete Ziele',
  noObjective: 'Kein Ziel aus Anhang C ist genannt.',
  systems: 'Systeme',
  noControl: 'Keine Maßnahme behandelt es.',
  isms: (state: string) => `im ISMS ${state}`,
  excludedInIsms: 'im ISMS ausgeschlossen',
  unknownControl: 'unbekannt',
  acceptedOn: 'Akzeptiert von {role}, {day}, so wie es an diesem Tag war.',
  mustBeAccepted:
    'Das Risiko liegt heute oder nach der Behandlung über der Risikobereitschaft und muss so akzeptiert werden, wie es ist (6.1.3). Das ist nicht geschehen.',
  needNotBeAccepted:
    'Niemand hat das Risiko akzeptiert. Es liegt innerhalb der Risikobereitschaft, darum muss es niemand tun.',
  needNotBeAcceptedAsPlanned:
    'Niemand hat das Risiko akzeptiert. Wo es heute liegt, ist nicht angegeben; was verbleiben soll, liegt innerhalb der Risikobereitschaft.',
  opportunity: 'Chance',
  treatmentOpen: 'Wie es behandelt wird, ist nicht entschieden.',
  consequence: (score: number) => `${number(score)} von 5`,
  historyColumns: {
    date: 'Datum',
    likelihood: 'Wahrscheinlichkeit',
    impact: 'Auswirkung',
    score: 'Risikowert',
  },
  criteria: {
    title: 'Was die Werte bedeuten',
    lead: 'Nach diesen Kriterien werden Risiken bewertet (6.1.2).',
    document: 'Erläutert sind sie in {document}.',
    columns: { score: 'Wert', likelihood: 'Wahrscheinlichkeit', impact: 'Auswirkung' },
  },
  planSummary: (open: number, overdue: number) =>
    `${counted(open, 'Schritt ist', 'Schritte sind')} offen${overdue > 0 ? `, ${number(overdue)} davon überfällig` : ''}.`,
  planLink: 'Der Plan mit seiner Genehmigung',

  // The page of the treatment plan.
  treatmentPlan: {
    lead: 'Was gegen Risiken noch zu tun ist, durch wen und bis wann, und was getan wurde. Die Leitung genehmigt den Plan und mit ihm die Restrisiken (6.1.3, 8.3).',
    description:
      'Schritte gegen Risiken nach Termin, ihre Maßnahmen und die Restrisiken, mit der Genehmigung des Plans (6.1.3).',
    pageTitle: (page: number) => `Risikobehandlungsplan, Seite ${page}`,
    pages: 'Seiten des Risikobehandlungsplans',
    actions: 'Schritte',
    approval: 'Genehmigung',
    none: 'Es gibt keinen Plan, den jemand genehmigt haben könnte.',
    version: 'Version',
    status: 'Status',
    nextReview: 'Nächste Überprüfung',
    approvedVersion: (version: string) =>
      `Version ${version} wurde genehmigt von {role}, {day}, und mit ihr die Restrisiken.`,
    changedText:
      'Der Plan ist seit seiner Genehmigung geändert worden. Er ist neu zu genehmigen, oder das Genehmigte ist wiederherzustellen.',
    unapprovedVersion: (version: string) => `Version ${version} ist noch nicht genehmigt.`,
    outdated: (risks: number) =>
      `${counted(risks, 'Risiko wurde', 'Risiken wurden')} danach neu beurteilt: Der Plan ist erneut zu genehmigen.`,
    above: (count: number, appetite: number) =>
      count === 0
        ? `Kein Restrisiko liegt über der Risikobereitschaft von ${number(appetite)}.`
        : `${counted(count, 'Restrisiko liegt', 'Restrisiken liegen')} über der Risikobereitschaft von ${number(appetite)} und ${form(count, 'muss', 'müssen')} einzeln akzeptiert werden.`,
    open: (count: number) => `${counted(count, 'Schritt', 'Schritte')} offen`,
    overdue: (count: number) => `${number(count)} überfällig`,
    done: (count: number) => `${number(count)} erledigt`,
    unplanned: (count: number) => `${counted(count, 'Risiko', 'Risiken')} ohne Schritt`,
    empty: 'Kein Schritt ist geplant.',
    noAction: 'kein Schritt ist aufgeschrieben',
    noControl: 'keine',
    doneOn: 'erledigt {day}',
    columns: {
      action: 'Schritt',
      risk: 'Risiko',
      controls: 'Maßnahmen',
      owner: 'Verantwortlich',
      due: 'Fällig',
      status: 'Status',
      today: 'Risiko heute',
      after: 'Restrisiko',
    },
    evidence: 'Nachweise',
  },
};
