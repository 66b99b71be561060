import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const documents: Messages['documents'] = {
  description:
    'Die dokumentierte Information, die ISO/IEC 42001 verlangt, neben dem, was sie enthält, das Dokumentenverzeichnis nach 7.5 und die Versionsgeschichten.',
  lead: 'Was nach ISO/IEC 42001 zu dokumentieren ist, neben dem Dokument oder Verzeichnis, das es enthält; danach jedes gelenkte Dokument (7.5) mit Version, Genehmigung und Überprüfung.',
  clauses: {
    title: 'Von den Abschnitten verlangt',
    tally: (held: number, all: number) => `${number(held)} von ${number(all)} sind vorhanden.`,
    columns: {
      clause: 'Abschnitt',
      document: 'Dokumentierte Information',
      holders: 'Enthalten in',
      state: 'Stand',
    },
  },
  controls: {
    title: 'Von den Massnahmen verlangt',
    lead: 'Nur wo die Massnahme nach der Erklärung zur Anwendbarkeit anwendbar ist. Aufgeführt sind die Massnahmen aus Anhang A, die verlangen, etwas zu dokumentieren.',
    columns: {
      control: 'Massnahme',
      document: 'Dokumentierte Information',
      holders: 'Enthalten in',
      state: 'Stand',
    },
  },
  caution:
    'Die Titel sind eigene Worte, und veröffentlichte Listen zählen anders: mit einem lizenzierten Exemplar der Norm vergleichen.',
  kinds: { document: 'Dokument', record: 'Aufzeichnung' },
  states: {
    held: 'vorhanden',
    draft: 'nicht in Kraft',
    missing: 'fehlt',
    'not-needed': 'noch nicht nötig',
    excluded: 'Massnahme ausgeschlossen',
  },
  ofIsms: (name: string) => `${name}, aus dem ISMS`,
  scope: 'der Anwendungsbereich im Handbuch',
  entries: (count: number) => counted(count, 'Eintrag', 'Einträge'),
  nothing: 'Nichts enthält sie.',
  register: {
    title: 'Dokumentenverzeichnis',
    statement: 'Erklärung zur Anwendbarkeit',
    tally: (count: number) => counted(count, 'Dokument', 'Dokumente'),
    columns: {
      document: 'Dokument, Art, Klassifizierung',
      version: 'Version, Status',
      owner: 'Verantwortlich',
      approved: 'Genehmigt durch, am',
      effective: 'Gültig ab',
      nextReview: 'Nächste Überprüfung',
      changed: 'Letzte Änderung',
    },
    statementKind: 'Verzeichnis',
    kindAndClass: (kind: string, classification: string) => `${kind}, ${classification}`,
    unknown: 'nicht bekannt',
    pages: 'Seiten des Dokumentenverzeichnisses',
    pageTitle: (page: number) => `Dokumentenverzeichnis, Seite ${number(page)}`,
  },
  history: {
    title: 'Geschichte',
    ofStatement: 'Geschichte der Erklärung',
    ofStatementLead:
      'Alle Änderungen ihrer Zeilen und der Datei, in der ihre Version und Genehmigung stehen.',
    columns: { date: 'Datum', commit: 'Commit', subject: 'Änderung' },
    changes: (count: number) => counted(count, 'Änderung', 'Änderungen'),
    none: 'Es lässt sich keine Geschichte lesen: Der Inhalt steht hier unter keiner Versionsverwaltung, oder es gibt noch keinen Commit.',
    notCommitted: 'Dieses Dokument steht noch in keinem Commit.',
    uncommitted: 'Was hier steht, weicht vom letzten Commit ab.',
    shallow:
      'Diese Website stammt aus einer unvollständigen Kopie, die mit {commit} vom {day} beginnt. Was damit und davor geändert wurde, ist hier nicht bekannt.',
    unchanged: 'Keine Änderung ist bekannt.',
    more: (shown: number, all: number) =>
      `Die letzten ${number(shown)} von ${counted(all, 'Änderung', 'Änderungen')}.`,
    all: 'Alle Änderungen im Repository',
  },
};
