import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

export const documents: Messages['documents'] = {
  description:
    'Die dokumentierte Information, die ISO/IEC 42001 verlangt, neben dem, was sie enthält, das Dokumentenverzeichnis nach 7.5 und die Versionsgeschichten.',
  lead: 'Was nach ISO/IEC 42001 zu dokumentieren ist, neben dem Dokument oder Verzeichnis, das es enthält; danach jedes gelenkte Dokument (7.5) mit Version, Genehmigung und Überprüfung.',
  clauses: {
    title: 'Von den Abschnitten verlangt',
    tally: (held: number, all: number) => `${number(held)} von ${number(all)} sind vorhanden.`,
    inPart: (count: number) =>
      `${number(count)} ${form(count, 'weitere ist', 'weitere sind')} in Teilen vorhanden.`,
    notNeeded: (count: number) =>
      `${number(count)} ${form(count, 'weitere ist', 'weitere sind')} noch nicht nötig.`,
    columns: {
      clause: 'Abschnitt',
      document: 'Dokumentierte Information',
      holders: 'Enthalten in',
      state: 'Status',
    },
  },
  controls: {
    title: 'Von den Maßnahmen verlangt',
    lead: 'Die Maßnahmen aus Anhang A, die verlangen, etwas zu dokumentieren. Es zählen nur Maßnahmen, die nach der Erklärung zur Anwendbarkeit anwendbar und die umgesetzt sind. Ein Dokument, das eine Aufzeichnung vorschreibt, ist nicht die Aufzeichnung. Von einem System zählt nur, was das System nennt; erwartet wird es, sobald das System die Phase abgeschlossen hat, und bis es stillgelegt ist. „Mittelbar“ heißt: Die Maßnahme verlangt, etwas festzulegen, und nicht ausdrücklich, es zu dokumentieren; nur eine Aufzeichnung zeigt, dass es festgelegt wurde.',
    implied: 'mittelbar',
    columns: {
      control: 'Maßnahme',
      document: 'Dokumentierte Information',
      holders: 'Enthalten in',
      state: 'Status',
    },
  },
  caution:
    'Die Titel sind eigene Worte, und veröffentlichte Listen zählen anders: mit einem lizenzierten Exemplar der Norm vergleichen.',
  kinds: { document: 'Dokument', record: 'Aufzeichnung' },
  states: {
    held: 'vorhanden',
    partial: 'in Teilen',
    draft: 'nicht in Kraft',
    planned: 'geplant',
    missing: 'fehlt',
    undecided: 'nicht entschieden',
    'not-needed': 'noch nicht nötig',
    excluded: 'Maßnahme ausgeschlossen',
  },
  ofIsms: (name: string) => `${name}, aus dem ISMS`,
  scope: 'der Anwendungsbereich im Handbuch',
  /** What the entries of a register are that are counted. */
  counted: {
    aiRisks: (count: number) =>
      counted(count, 'KI-Risiko oder KI-Chance', 'KI-Risiken und KI-Chancen'),
    treatedAiRisks: (count: number) =>
      counted(
        count,
        'KI-Risiko oder KI-Chance mit einem Ergebnis der Behandlung',
        'KI-Risiken und KI-Chancen mit einem Ergebnis der Behandlung',
      ),
    statementRows: (count: number) => counted(count, 'Maßnahme', 'Maßnahmen'),
    approvedAssessments: (count: number) =>
      counted(count, 'genehmigte Folgenabschätzung', 'genehmigte Folgenabschätzungen'),
    objectives: (count: number) => counted(count, 'Ziel', 'Ziele'),
    measuredObjectives: (count: number) => counted(count, 'Ziel mit Messung', 'Ziele mit Messung'),
    rolesWithProof: (count: number) =>
      counted(count, 'Rolle mit Nachweis der Kompetenz', 'Rollen mit Nachweis der Kompetenz'),
    approvedPolicies: (count: number) =>
      counted(count, 'genehmigtes Dokument', 'genehmigte Dokumente'),
    requirements: (count: number) => counted(count, 'externe Anforderung', 'externe Anforderungen'),
    aiEvidence: (count: number) =>
      counted(count, 'gültiger Nachweis für KI', 'gültige Nachweise für KI'),
    internalAuditsHeld: (count: number) =>
      counted(count, 'durchgeführtes internes Audit', 'durchgeführte interne Audits'),
    reviewsHeld: (count: number) =>
      counted(count, 'durchgeführte Managementbewertung', 'durchgeführte Managementbewertungen'),
    nonconformities: (count: number) => counted(count, 'Nichtkonformität', 'Nichtkonformitäten'),
  },
  /** `counts` is what is counted, in words. */
  ofEntries: (counts: string, total: number) =>
    `${counts}, von insgesamt ${counted(total, 'Eintrag', 'Einträgen')}`,
  ofSystems: (held: number, due: number, all: number) =>
    `${number(held)} von ${counted(due, 'System, das es bereits haben muss', 'Systemen, die es bereits haben müssen')}${due < all ? `, von insgesamt ${number(all)}` : ''}`,
  lacking: 'Fehlt für',
  more: (count: number) => `und ${number(count)} ${form(count, 'weiteres', 'weitere')}`,
  controlDue: 'Maßnahme fällig am {day}',
  plannedFor: 'geplant für {day}',
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
    versions: {
      columns: { version: 'Version', date: 'Datum', what: 'Was sich änderte', by: 'Durch' },
      more: (shown: number, all: number) =>
        `Die letzten ${number(shown)} von ${counted(all, 'Version', 'Versionen')}.`,
      commits: 'Änderungen der Datei im Repository',
    },
    ofStatement: 'Geschichte der Erklärung',
    ofStatementLead:
      'Ihre verzeichneten Versionen und alle Änderungen ihrer Zeilen und der Datei, in der ihre Version und Genehmigung stehen.',
    columns: { date: 'Datum', commit: 'Commit', subject: 'Änderung' },
    changes: (count: number) => counted(count, 'Änderung', 'Änderungen'),
    none: {
      unversioned:
        'Es gibt keine Geschichte: Der Inhalt steht hier unter keiner Versionsverwaltung.',
      empty: 'Es gibt noch keine Geschichte, weil es noch keinen Commit gibt.',
      reftable:
        'Die Geschichte wird nicht gezeigt: Das Repository speichert seine Referenzen im Format reftable, das dieses Werkzeug nicht liest.',
      notStarted:
        'Die Geschichte wird nicht gezeigt: Git konnte beim Erzeugen dieser Website nicht gestartet werden.',
      tooSlow:
        'Die Geschichte wird nicht gezeigt: Git brauchte beim Erzeugen dieser Website zu lange, um sie zu lesen.',
      tooLarge: 'Die Geschichte wird nicht gezeigt: Sie ist zu umfangreich, um gelesen zu werden.',
      unreadable:
        'Die Geschichte wird nicht gezeigt: Git konnte das Repository beim Erzeugen dieser Website nicht lesen.',
    },
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
