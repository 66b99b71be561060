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
  prohibited: 'Verbotene Praktiken',
  'high-risk': 'Hochrisiko',
  transparency: 'Transparenz (begrenztes Risiko)',
  gpai: 'KI-Modelle mit allgemeinem Verwendungszweck',
  'gpai-systemic-risk': 'KI-Modelle mit allgemeinem Verwendungszweck mit systemischem Risiko',
};

export const obligations: Messages['obligations'] = {
  title: 'Pflichten',
  description:
    'Was die KI-Verordnung der EU von uns verlangt, nach Rolle, Risikostufe und System, ab wann und was dahintersteht.',
  pageTitle: (page: number) => `Rollen und Pflichten nach System, Seite ${number(page)}`,
  lead: 'Was die KI-Verordnung der EU von uns verlangt, nach unserer Rolle und der Risikostufe des Systems; ab wann; und welche Massnahmen, Dokumente und Nachweise dahinterstehen.',
  caution: (disclaimer: string, amendment: string, date: string) =>
    `${disclaimer} Die Termine sind jene der Verordnung in der Fassung von ${amendment}, verfolgt bis ${date}.`,
  mapping: 'Wie weit auf die Massnahmen Verlass ist',
  openPoints: 'Offene Fragen der Auslegung',
  inScope: (count: number) =>
    counted(count, 'System im Geltungsbereich', 'Systeme im Geltungsbereich'),
  outOfScope: (count: number) => `${number(count)} ausserhalb`,
  inForce: (count: number) => `${counted(count, 'Pflicht', 'Pflichten')} in Kraft`,
  toCome: (count: number) => `${number(count)} künftig`,
  next: (count: number) => `als Nächstes {day}: ${counted(count, 'Pflicht', 'Pflichten')}`,
  perSystem: 'Pflichten zählen einmal für jedes System.',
  conditional: (count: number) =>
    `${number(count)} davon ${count === 1 ? 'gilt' : 'gelten'} nur unter einer Bedingung, die bei der Pflicht steht.`,
  transitions: 'Was vorher auf dem Markt war',
  transitionsLead:
    'Die Tabellen unten lassen Art. 111(2) weg: Er endet mit der nächsten wesentlichen Änderung der Konzeption, und niemand sollte damit planen.',
  noneInScope:
    'Kein System fällt in den Geltungsbereich der KI-Verordnung der EU, sodass sie nichts von uns verlangt.',
  byRole: 'Nach Rolle und Risikostufe',
  bySystem: 'Nach System',
  bySystemLead:
    'Zwei Arten von Rollen, getrennt entschieden: jene nach ISO/IEC 22989 nach der Tätigkeit, jene nach der KI-Verordnung der EU nach Markt und Verwendung.',
  unconcerned: (count: number) =>
    `${counted(count, 'Pflicht, die', 'Pflichten, die')} keines unserer Systeme ${form(count, 'betrifft', 'betreffen')}`,
  roleMeaning: (basis: string, meaning: string) => `${basis}: ${meaning}.`,
  roleSystems: (count: number) => `Unsere Rolle bei ${counted(count, 'System', 'Systemen')}.`,
  columns: {
    duty: 'Pflicht',
    from: 'Ab',
    behind: 'Was dahintersteht',
    state: 'Stand',
    systems: 'Systeme',
    system: 'System',
    isoRoles: 'Rollen nach ISO',
    actRoles: 'Rollen nach KI-Verordnung',
    role: 'Rolle',
    tier: 'Risikostufe',
    inForce: 'In Kraft',
    toCome: 'Künftig',
    open: 'Offen',
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
  notInScope: 'Ausserhalb des Geltungsbereichs',
  retired: 'Stillgelegt',
  noRole: 'Keine Rolle als Akteur',
  annexIII: (number: number, title: string) => `Anhang III, Bereich ${number}: ${title}`,
  annexI: 'Anhang I',
  becameProvider:
    'Anbieter eines Systems, das andere hergestellt haben: Alle Pflichten eines Anbieters treffen uns (Art. 25).',
  becameProviderShort: 'nach Art. 25',
  state: {
    proven: 'Massnahmen belegt',
    incomplete: 'Massnahmen unvollständig',
    open: 'keine Massnahme',
    outside: 'keine Massnahme nötig',
  },
  duties: (count: number, state: string) => `${counted(count, 'Pflicht', 'Pflichten')}: ${state}`,
  systems: (count: number, state: string) => `${counted(count, 'System', 'Systeme')}: ${state}`,
  dateOpen: 'Termin offen',
  condition: (condition: string) => `Bedingung: ${condition}.`,
  controls: 'Massnahmen',
  documents: 'Dokumente',
  noDocument: 'Kein Dokument.',
  evidence: 'Nachweise',
  control: {
    missing: 'kein Eintrag',
    elsewhere: 'nur für andere Systeme',
  },
  notFor: (count: number, total: number) =>
    `nicht für ${number(count)} von ${counted(total, 'System', 'Systemen')}`,
  behind: (controls: number, documents: number, evidence: number) =>
    [
      counted(controls, 'Massnahme', 'Massnahmen'),
      counted(documents, 'Dokument', 'Dokumente'),
      counted(evidence, 'Nachweis', 'Nachweise'),
    ].join(', '),
  allOfTier: (count: number) => (count === 1 ? '1 System' : `alle ${number(count)} Systeme`),
  moreSystems: (count: number) => `und ${counted(count, 'weiteres System', 'weitere Systeme')}`,
  openFor: 'Keine anwendbare Massnahme für',
  pages: 'Seiten der Systeme',
};
