import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

export const audits: Messages['audits'] = {
  register: 'Verzeichnis',
  programme: {
    title: 'Auditprogramm',
    lead: (years: number) =>
      `Wie viele Unterabschnitte und anwendbare Maßnahmen die internen Audits jedes Jahres betrachtet haben oder betrachten sollen. In ${counted(years, 'Jahr', 'Jahren')} ist alles einmal zu betrachten. Audits der Zertifizierungsstelle zählen nicht, denn sie sind keine internen (9.2); Managementbewertungen zählen nicht, denn sie prüfen keine Konformität.`,
    noPlan:
      'Das Handbuch sagt nicht, was das Programm erreichen soll, nach welchen Kriterien und wie oft (9.2.2).',
    next: 'Nächstes internes Audit: {audit}, {day}.',
    noNext: 'Kein internes Audit ist geplant.',
    clauses: 'Abschnitte',
    controls: 'Bereiche der Maßnahmen',
    own: 'Eigene Maßnahmen',
    columns: {
      what: 'Abschnitt oder Bereich',
      cycle: (years: number) => `In ${counted(years, 'Jahr', 'Jahren')}`,
    },
    planned: 'geplant',
    held: (count: number, all: number) => `${number(count)} von ${number(all)}`,
    plannedOf: (count: number, all: number) => `${number(count)} von ${number(all)} geplant`,
    alsoPlanned: (count: number) => `und ${number(count)} geplant`,
    open: 'Im Zyklus von keinem internen Audit betrachtet',
    ahead: 'geplant in {audit}',
    notPlanned: 'nicht geplant',
    noAudit: 'Im Zyklus wurde kein internes Audit durchgeführt, und keines ist geplant.',
  },
  certification: {
    title: 'Zertifizierung',
    none: 'Kein Audit der Zertifizierungsstelle ist verzeichnet.',
    certificateOf: { isms: 'ISMS', aims: 'AIMS' },
    certificateNamed: (standard: string, number: string) => `${standard}, Zertifikat ${number}`,
    certificate: '{standard}, Zertifikat {number}, {body}, {issued} bis {until}.',
    certificateWithStatement:
      '{standard}, Zertifikat {number}, {body}, {issued} bis {until}, für Version {version} der Erklärung zur Anwendbarkeit.',
    notYet: (body: string) => `Noch nicht zertifiziert; vorgesehen mit ${body}.`,
    columns: {
      audit: 'Audit',
      kind: 'Art',
      date: 'Datum',
      state: 'Status',
      body: 'Zertifizierungsstelle',
    },
  },
  results: {
    lead: 'Was das Auditteam beim Audit festgehalten hat. Nichts davon folgt aus dem heutigen Inhalt.',
    none: 'Die Ergebnisse des Auditteams sind hier nicht festgehalten.',
    unrecorded: 'nicht festgehalten',
    columns: {
      of: 'Abschnitt oder Maßnahme',
      result: 'Ergebnis',
      note: 'Was das Auditteam schrieb',
      finding: 'Feststellung',
    },
  },
  standing: {
    lead: 'Leitung: {role}',
    owner: 'verantwortlich: {role}',
    planned: 'geplant {day}',
  },
  states: { done: 'durchgeführt', planned: 'geplant', late: 'nicht durchgeführt' },
  checklist: {
    frozen: 'Das ist die Checkliste vom {day}. Sie ändert sich nicht mit dem Handbuch.',
    lead: 'Was das Audit umfasst, wo es geschieht und was es zeigt. Gedruckt ist die Seite ein Arbeitspapier: Ergebnis und Notizen bleiben leer für den Stift.',
    clauses: 'Abschnitte',
    controls: 'Maßnahmen',
    nothing: 'Das Audit nennt nichts, was es umfasst.',
    columns: {
      clause: 'Abschnitt',
      control: 'Maßnahme',
      where: 'Wo es geschieht',
      evidence: 'Nachweise',
      result: 'Ergebnis',
      notes: 'Notizen',
    },
    ask: 'zu befragen: {role}',
    ofIsms: (name: string) => `${name}, aus dem ISMS`,
    noDocument: 'Kein Dokument.',
    noRow: 'Keine Zeile in den Abschnitten.',
    noRecord: 'keine verlangt',
    of: (id: string, title: string, date: string) => `${id} ${title}, ${date}`,
    auditor: 'Auditorin oder Auditor',
    day: 'Tag',
    signature: 'Unterschrift',
  },
  findings: {
    none: 'Keine Feststellung nennt dieses Audit.',
    columns: {
      finding: 'Feststellung',
      grade: 'Einstufung',
      against: 'Bezug',
      state: 'Status',
      due: 'Fällig',
      owner: 'Verantwortlich',
    },
  },
  review: {
    figures: 'Die Zahlen sind jene vom {day}; Ereignisse zählen seit {since}.',
    figuresPrevious:
      'Die Zahlen sind jene vom {day}; Ereignisse zählen seit {since}, dem Tag von {previous}.',
    figuresToday:
      'Die Bewertung steht bevor: Die Zahlen sind jene von heute, {day}; Ereignisse zählen seit {since}.',
    figuresTodayPrevious:
      'Die Bewertung steht bevor: Die Zahlen sind jene von heute, {day}; Ereignisse zählen seit {since}, dem Tag von {previous}.',
    recorded: 'Es sind die Zahlen, die die Bewertung festgehalten hat.',
    notRecorded:
      'Gezeigt sind nur Zahlen, die aus Tagen in den Einträgen folgen; die Bewertung hat keine eigenen festgehalten.',
    missing: (count: number) =>
      `${counted(count, 'verlangte Eingabe fehlt', 'verlangte Eingaben fehlen')} (9.3.2).`,
    complete: (count: number) => `Alle ${number(count)} nach 9.3.2 verlangten Eingaben liegen vor.`,
    missingInput: 'Fehlt: Die Aufzeichnung sagt nichts dazu.',
    openInput: 'Noch nicht vorbereitet.',
    noPrevious: 'Keine frühere Bewertung ist verzeichnet.',
    columns: { decision: 'Entscheidung', owner: 'Verantwortlich', due: 'Fällig', state: 'Status' },
    noFigure: 'Keine Zahl ist festgehalten.',
    shownBy: 'nachgewiesen durch {evidence}',
    noDecision: 'Keine Entscheidung ist verzeichnet.',
    noDue: 'kein Tag',
    count: (count: number, of: number | undefined) =>
      of === undefined ? number(count) : `${number(count)} von ${number(of)}`,
    more: (count: number) => `und ${counted(count, 'weiterer Eintrag', 'weitere Einträge')}`,
    objective: (value: string, target: string, unit: string) =>
      `${value}, Zielwert ${target} ${unit}`,
    notMeasured: 'bis dahin nicht gemessen',
    kinds: {
      decisions: (count: number) =>
        form(
          count,
          'Entscheidung der vorherigen Bewertung',
          'Entscheidungen der vorherigen Bewertung',
        ),
      decisionsDue: () => 'davon bis zu jenem Tag fällig',
      decisionsDone: () => 'davon bis zu jenem Tag umgesetzt',
      deployed: (count: number) =>
        form(count, 'KI-System in Betrieb genommen', 'KI-Systeme in Betrieb genommen'),
      retired: (count: number) => form(count, 'KI-System stillgelegt', 'KI-Systeme stillgelegt'),
      duties: (count: number) =>
        form(
          count,
          'Termin aus Recht und Vertrag verstrichen',
          'Termine aus Recht und Vertrag verstrichen',
        ),
      dutiesAhead: (count: number) =>
        form(
          count,
          'Termin aus Recht und Vertrag innerhalb eines Jahres',
          'Termine aus Recht und Vertrag innerhalb eines Jahres',
        ),
      complaints: (count: number) =>
        form(
          count,
          'Beschwerde führte zu einer Feststellung',
          'Beschwerden führten zu Feststellungen',
        ),
      openNonconformities: (count: number) =>
        form(count, 'Nichtkonformität offen', 'Nichtkonformitäten offen'),
      overdueFindings: (count: number) =>
        form(count, 'Feststellung überfällig', 'Feststellungen überfällig'),
      raised: (count: number) => form(count, 'Feststellung erhoben', 'Feststellungen erhoben'),
      closed: (count: number) =>
        form(count, 'Feststellung abgeschlossen', 'Feststellungen abgeschlossen'),
      objectives: () => 'Ziele beim Zielwert',
      controls: () => 'anwendbare Maßnahmen umgesetzt und belegt',
      expired: (count: number) => form(count, 'Nachweis abgelaufen', 'Nachweise abgelaufen'),
      overdueReviews: (count: number) =>
        form(count, 'Überprüfung überfällig', 'Überprüfungen überfällig'),
      assessments: (count: number) =>
        form(count, 'Folgenabschätzung genehmigt', 'Folgenabschätzungen genehmigt'),
      risks: (count: number) =>
        form(
          count,
          'Risiko über der Risikobereitschaft zu akzeptieren',
          'Risiken über der Risikobereitschaft zu akzeptieren',
        ),
      audits: (count: number) => form(count, 'Audit durchgeführt', 'Audits durchgeführt'),
      improvements: (count: number) =>
        form(
          count,
          'Beobachtung oder Verbesserungsmöglichkeit offen',
          'Beobachtungen und Verbesserungsmöglichkeiten offen',
        ),
    },
  },
};
