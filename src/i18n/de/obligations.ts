import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** As Article 3 of the German text of Regulation (EU) 2024/1689 names them. */
const roles: Messages['obligations']['roles'] = {
  provider: 'Anbieter',
  deployer: 'Betreiber',
  importer: 'Einführer',
  distributor: 'Händler',
  'authorised-representative': 'Bevollmächtigter',
  'product-manufacturer': 'Produkthersteller',
  'gpai-provider': 'Anbieter eines KI-Modells mit allgemeinem Verwendungszweck',
  'component-supplier': 'Zulieferer von Komponenten',
  'third-party': 'Andere Dritte',
};

const tiers: Messages['obligations']['tiers'] = {
  all: 'Jedes System',
  prohibited: 'Art. 5: wofür kein KI-System verwendet werden darf',
  'high-risk': 'Hochrisiko',
  transparency: 'Transparenz (begrenztes Risiko)',
  gpai: 'KI-Modelle mit allgemeinem Verwendungszweck',
  'gpai-systemic-risk': 'KI-Modelle mit allgemeinem Verwendungszweck mit systemischem Risiko',
};

export const obligations: Messages['obligations'] = {
  title: 'Pflichten',
  description:
    'Was die KI-Verordnung der EU von uns verlangt, nach Rolle, Risikostufe und System, ab wann und was dafür getan wurde.',
  pageTitle: (page: number) => `Rollen und Pflichten nach System, Seite ${number(page)}`,
  lead: 'Was die KI-Verordnung der EU von uns verlangt, nach unserer Rolle und der Risikostufe des Systems; ab wann; und was für jedes System getan wurde. Verwandte Maßnahmen helfen, zeigen aber nicht, dass eine Pflicht erfüllt ist.',
  caution: (disclaimer: string, amendment: string, date: string) =>
    `${disclaimer} Die Termine sind jene der Verordnung in der Fassung von ${amendment}, verfolgt bis ${date}.`,
  mapping: 'Wie weit auf die verwandten Maßnahmen Verlass ist',
  openPoints: 'Offene Fragen der Auslegung',
  inScope: (count: number) =>
    counted(count, 'System im Geltungsbereich', 'Systeme im Geltungsbereich'),
  outOfScope: (count: number) => `${number(count)} außerhalb`,
  outOfUse: (count: number) => `${number(count)} stillgelegt`,
  inForce: (count: number) => `${counted(count, 'Pflicht', 'Pflichten')} in Kraft`,
  unmet: (count: number) => `bei ${number(count)} davon ist die Erfüllung nicht gezeigt`,
  toCome: (count: number) => `${number(count)} künftig`,
  next: (count: number) => `als Nächstes {day}: ${counted(count, 'Pflicht', 'Pflichten')}`,
  perSystem: 'Pflichten zählen einmal für jedes System.',
  conditional: (count: number) =>
    `${number(count)} davon ${count === 1 ? 'gilt' : 'gelten'} nur unter einer Bedingung, die bei der Pflicht steht.`,
  transitions: 'Was vorher auf dem Markt war',
  transitionsLead:
    'Bei den Pflichten von Systemen, die vorher in Gebrauch waren, nennen die Tabellen Art. 111(2). Er endet mit der nächsten wesentlichen Änderung der Konzeption, und niemand sollte damit planen.',
  noSystems: 'Es ist noch kein KI-System erfasst.',
  noneInScope:
    'Kein System fällt in den Geltungsbereich der KI-Verordnung der EU, sodass sie nichts von uns verlangt.',
  byRole: 'Nach Rolle und Risikostufe',
  bySystem: 'Nach System',
  bySystemLead:
    'Zwei Arten von Rollen, getrennt entschieden: jene nach ISO/IEC 22989 nach der Tätigkeit, jene nach der KI-Verordnung der EU nach Markt und Verwendung.',
  unconcerned: (count: number) =>
    `${counted(count, 'Pflicht, die', 'Pflichten, die')} keines unserer Systeme ${form(count, 'betrifft', 'betreffen')}`,
  unconcernedSoFar: (count: number) =>
    `${counted(count, 'Pflicht, die', 'Pflichten, die')}, soweit entschieden ist, keines unserer Systeme ${form(count, 'betrifft', 'betreffen')}`,
  roleMeaning: (basis: string, meaning: string) => `${basis}: ${meaning}.`,
  roleSystems: (count: number) => `Unsere Rolle bei ${counted(count, 'System', 'Systemen')}.`,
  columns: {
    duty: 'Pflicht',
    from: 'Ab',
    related: 'Verwandte Maßnahmen',
    done: 'Was getan wurde',
    unmet: 'In Kraft, Erfüllung nicht gezeigt',
    systems: 'Systeme',
    system: 'System',
    isoRoles: 'Rollen nach ISO',
    actRoles: 'Rollen nach KI-Verordnung',
    role: 'Rolle',
    tier: 'Risikostufe',
    inForce: 'In Kraft',
    toCome: 'Künftig',
  },
  roles,
  tiers,
  isoRoles: {
    provider: 'KI-Anbieter',
    producer: 'KI-Produzent',
    customer: 'KI-Kunde',
    partner: 'KI-Partner',
    subject: 'KI-Subjekt',
    authority: 'Zuständige Behörde',
  },
  risk: {
    prohibited: 'verboten',
    high: 'Hochrisiko',
    limited: 'begrenztes Risiko',
    minimal: 'minimales Risiko',
  },
  undecided: 'Nicht entschieden',
  noTier: 'Keine Risikostufe entschieden',
  notInScope: 'Außerhalb des Geltungsbereichs',
  retired: 'Stillgelegt',
  annexIII: (number: number, title: string) => `Anhang III, Bereich ${number}: ${title}`,
  annexIIIPoint: (point: string, title: string) => `Anhang III, Punkt ${point}: ${title}`,
  annexI: 'Anhang I',
  becameProvider:
    'Anbieter eines Systems, das andere hergestellt haben: Alle Pflichten eines Anbieters treffen uns (Art. 25).',
  becameProviderShort: 'nach Art. 25',
  state: {
    done: 'erfüllt',
    unproven: 'erfüllt, nicht belegt',
    overdue: 'überfällig',
    open: 'offen',
    unrecorded: 'nichts erfasst',
    'not-due': 'noch nicht fällig',
    'not-applicable': 'nicht anwendbar',
  },
  duties: (count: number, state: string) => `${counted(count, 'Pflicht', 'Pflichten')}: ${state}`,
  systems: (count: number, state: string) => `${counted(count, 'System', 'Systeme')}: ${state}`,
  dateOpen: 'Termin offen',
  ifGenerative: 'Nur, wenn das System Inhalte erzeugt, was unbekannt ist.',
  rolesOpen: (count: number) =>
    `Für ${counted(count, 'System', 'Systeme')} im Geltungsbereich sind Rolle als Akteur oder Risikostufe nicht entschieden; Pflichten, die daraus folgen, sind nicht gezählt.`,
  condition: (condition: string) => `Bedingung: ${condition}.`,
  controls: 'Maßnahmen',
  documents: 'Dokumente',
  noDocument: 'Kein Dokument.',
  fromGoingLive: 'ab Inbetriebnahme, nicht vor {day}',
  outlasts: 'gilt über die Stilllegung hinaus',
  outlastsUntil: 'gilt über die Stilllegung hinaus, bis {day}',
  transition: {
    possible: (basis) => `Falls es vorher in Verkehr gebracht wurde: {day} (${basis}).`,
    moved: (basis) => `Späterer Termin nach ${basis}.`,
    ifChanged: (basis) =>
      `Nur wenn seine Konzeption ab diesem Tag wesentlich geändert wird (${basis}).`,
  },
  due: 'fällig {day}',
  source: 'Quelle',
  notLegalAdvice: 'Diese Seite dient der Orientierung. Sie ist keine Rechtsberatung.',
  actNotAdvice:
    'Was hier über die KI-Verordnung der EU steht, dient der Orientierung. Es ist keine Rechtsberatung.',
  presumption:
    'ISO/IEC 42001 ist keine harmonisierte Norm nach Art. 40. Weder die Norm noch ein Zertifikat dafür begründet die Vermutung, dass die Verordnung eingehalten ist.',
  rowsFrom: (celex) =>
    `Alle Zeilen folgen der konsolidierten Fassung ${celex}. Verbindlich ist nur das Amtsblatt.`,
  copyright:
    'Titel der Artikel: © Europäische Union, EUR-Lex, weiterverwendet nach dem Beschluss 2011/833/EU der Kommission.',
  control: {
    missing: 'kein Eintrag',
    elsewhere: 'nur für andere Systeme',
  },
  notFor: (count: number, total: number) =>
    `nicht für ${number(count)} von ${counted(total, 'System', 'Systemen')}`,
  related: (controls, documents) =>
    [counted(controls, 'Maßnahme', 'Maßnahmen'), counted(documents, 'Dokument', 'Dokumente')].join(
      ', ',
    ),
  allOfTier: (count: number) => (count === 1 ? '1 System' : `alle ${number(count)} Systeme`),
  moreSystems: (count: number) => `und ${counted(count, 'weiteres System', 'weitere Systeme')}`,
  pages: 'Seiten der Systeme',
  /** The act itself: what it costs, what changed, what is often misread. */
  act: {
    title: 'Zur Verordnung selbst',
    penalties: {
      title: 'Höchstbußen',
      columns: { basis: 'Grundlage', for: 'Wofür', max: 'Höchstens', applies: 'Gilt ab' },
    },
    changes: {
      title: 'Was die Verordnung (EU) 2026/1744 neben den Daten geändert hat',
      columns: { provision: 'Bestimmung', change: 'Änderung' },
    },
    misconceptions: {
      title: 'Oft zu lesen, und falsch',
      columns: { claim: 'Behauptung', fact: 'Was die Verordnung sagt' },
    },
  },
};
