import { number } from './number.ts';
import type { Messages } from '../messages.ts';

/** The dossier of an AI system. */
export const dossier: Messages['dossier'] = {
  title: 'Dossier',
  titleOf: (title) => `Dossier: ${title}`,
  lead: 'Was die KI-Verordnung und ISO/IEC 42001 über dieses eine System wissen wollen, zusammengestellt aus diesem Handbuch. Was fehlt, ist mit der Stelle genannt, die es füllt.',
  link: 'Dossier dieses Systems',

  counts: (filled, due) => `${number(filled)} von ${number(due)}`,
  filledOf: (filled, due) => `${number(filled)} von ${number(due)} gefüllt`,
  summary: 'Gefüllte Punkte je Teil',
  nothing: 'Hier ist noch nichts.',
  disclaimer:
    'Die Titel der Punkte sind in eigenen Worten; maßgebend sind Gesetz und Norm. Dies ist keine Rechtsberatung. Ein Punkt gilt als gefüllt, wenn das Handbuch alles enthält, was dort aufgeführt ist; ob es genügt, beurteilt ein Mensch.',
  columns: { point: 'Punkt', held: 'Was das Handbuch enthält', state: 'Status' },
  part: 'Teil',
  states: {
    filled: 'gefüllt',
    partial: 'zum Teil',
    empty: 'noch nichts',
    ahead: 'noch nicht fällig',
    'not-applicable': 'nicht anwendbar',
  },
  header: {
    system: 'KI-System',
    organization: 'Organisation',
    version: 'Version',
    asOf: 'Stand',
    noVersion: 'nicht angegeben',
  },
  source: 'Quelle',
  labels: {
    risks: 'Risiken',
    changes: 'Änderungen',
    incidents: 'Vorfälle',
    standards: 'Normen',
    declaration: 'Erklärung',
    provider: 'Anbieter',
    evidence: 'Nachweise',
  },

  fill: {
    field: (field) => `\`${field}\` im Eintrag des Systems ausfüllen.`,
    handbook: (field, place) => `\`${field}\` in \`${place}\` ausfüllen.`,
    stage: (field) => `Unter \`${field}\` einen Nachweis zu diesem System nennen.`,
    control: (field, place) =>
      `Unter \`${field}\` von \`${place}\` einen Nachweis zu diesem System nennen.`,
    controlUndecided: (control) => `Zuerst entscheiden, ob \`${control}\` anwendbar ist.`,
    assessment: (field) =>
      `\`${field}\` in einer freigegebenen Folgenabschätzung dieses Systems ausfüllen.`,
    duty: (field, place) =>
      `Unter \`${field}\` einen Nachweis zu diesem System nennen und \`${place}\` setzen.`,
    entry: (folder, place) =>
      `In \`${folder}\` einen Eintrag anlegen, der dieses System unter \`${place}\` nennt.`,
    standards: (folder, place) => `Die Norm in \`${folder}\` mit \`${place}\` aufnehmen.`,
    dataset: (field, place) =>
      `Die Datensätze des Systems unter \`${field}\` nennen und bei jedem \`${place}\` ausfüllen.`,
  },
  parts: {
    technicalDocumentation: 'Technische Dokumentation',
    instructions: 'Betriebsanleitung',
    fundamentalRights: 'Grundrechte-Folgenabschätzung',
    registration: 'Registrierung des Hochrisiko-Systems',
    registrationExempt: 'Registrierung als nicht hochriskant',
    declaration: 'EU-Konformitätserklärung',
    afterMarket: 'Beobachtung und Vorfälle',
    duties: 'Weitere Pflichten aus der KI-Verordnung',
    lifecycle: 'Aufzeichnungen zum Lebenszyklus',
    data: 'Aufzeichnungen zu den Daten',
    information: 'Informationen für Nutzende',
  },

  points: {
    technicalDocumentation: {
      general: 'Das System im Allgemeinen: Zweck, Version, Software und Hardware',
      development: 'Wie es entwickelt wurde: Entwurf, Daten, Training und Tests',
      monitoring:
        'Wie es arbeitet und beaufsichtigt wird: Grenzen, Fehlgebrauch, menschliche Aufsicht',
      metrics: 'Warum die Leistungskennzahlen geeignet sind',
      risks: 'Das Risikomanagementsystem',
      changes: 'Änderungen im Lebenszyklus',
      standards: 'Angewandte harmonisierte Normen',
      declaration: 'Kopie der EU-Konformitätserklärung',
      plan: 'Plan für die Beobachtung nach dem Inverkehrbringen',
    },
    instructions: {
      provider: 'Wer der Anbieter ist und wie man ihn erreicht',
      performance: 'Zweck, Leistung, vorhersehbarer Fehlgebrauch, Betroffene, Daten',
      changes: 'Vorab geplante Änderungen',
      oversight: 'Maßnahmen der menschlichen Aufsicht',
      resources: 'Nötige Rechenleistung, Lebensdauer und Wartung',
      logs: 'Wie Protokolle geführt und gelesen werden',
    },
    fundamentalRights: {
      processes: 'Die Verfahren, in denen es eingesetzt wird',
      period: 'Wie lange und wie oft es eingesetzt wird',
      groups: 'Betroffene Personen und Gruppen',
      risks: 'Schadensrisiken für sie',
      oversight: 'Wie Menschen es beaufsichtigen',
      remedies: 'Was geschieht, wenn die Risiken eintreten, und wo man sich beschwert',
      notified: 'Meldung an die Marktüberwachungsbehörde',
    },
    registration: {
      provider: 'Name und Kontakt des Anbieters',
      representative: 'Bevollmächtigter',
      name: 'Handelsname und Version',
      purpose: 'Zweckbestimmung',
      logic: 'Daten, Eingaben und Funktionsweise',
      status: 'Status: in Gebrauch, zurückgezogen',
      certificate: 'Bescheinigung der notifizierten Stelle',
      states: 'Mitgliedstaaten, in denen es verfügbar ist',
      declaration: 'Kopie der EU-Konformitätserklärung',
      instructions: 'Betriebsanleitung in elektronischer Form',
      entry: 'Der Eintrag in der EU-Datenbank',
    },
    registrationExempt: {
      provider: 'Name und Kontakt des Anbieters',
      representative: 'Bevollmächtigter',
      name: 'Handelsname und Version',
      purpose: 'Zweckbestimmung',
      exemption: 'Die erfüllte Bedingung von Art. 6 Abs. 3',
      grounds: 'Warum es nicht hochriskant ist',
      status: 'Status: in Gebrauch, zurückgezogen',
      states: 'Mitgliedstaaten, in denen es verfügbar ist',
      entry: 'Der Eintrag in der EU-Datenbank',
    },
    declaration: {
      name: 'Name, Art und Version des Systems',
      provider: 'Name und Anschrift des Anbieters oder seines Bevollmächtigten',
      responsibility: 'Dass der Anbieter allein dafür verantwortlich ist',
      conformity: 'Dass das System der Verordnung entspricht',
      personalData: 'Dass Personendaten rechtmäßig bearbeitet werden',
      standards: 'Harmonisierte Normen und Spezifikationen',
      certificate: 'Notifizierte Stelle, Verfahren und Bescheinigung',
      signature: 'Tag, Name und Funktion der unterzeichnenden Person',
    },
    afterMarket: {
      plan: 'Beobachtung nach dem Inverkehrbringen',
      incidents: 'Schwerwiegende Vorfälle und ihre Meldung',
    },
  },
};
