import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

export const audits: Messages['audits'] = {
  register: 'Verzeichnis',
  programme: {
    title: 'Auditprogramm',
    lead: (years: number) =>
      `Wie viele Unterabschnitte und anwendbare Massnahmen die Audits jedes Jahres betrachtet haben oder betrachten sollen. In ${counted(years, 'Jahr', 'Jahren')} ist alles einmal zu betrachten; Managementbewertungen zählen nicht, denn sie prüfen keine Konformität (9.2.2).`,
    clauses: 'Abschnitte',
    controls: 'Bereiche der Massnahmen',
    own: 'Eigene Massnahmen',
    columns: {
      what: 'Abschnitt oder Bereich',
      cycle: (years: number) => `In ${counted(years, 'Jahr', 'Jahren')}`,
    },
    planned: 'geplant',
    held: (count: number, all: number) => `${number(count)} von ${number(all)}`,
    plannedOf: (count: number, all: number) => `${number(count)} von ${number(all)} geplant`,
    alsoPlanned: (count: number) => `und ${number(count)} geplant`,
    open: 'Im Zyklus nicht betrachtet',
    ahead: 'geplant in {audit}',
    notPlanned: 'nicht geplant',
    noAudit: 'Im Zyklus wurde kein Audit durchgeführt, und keines ist geplant.',
  },
  standing: {
    lead: 'Leitung: {role}',
    owner: 'verantwortlich: {role}',
    planned: 'geplant {day}',
  },
  states: { done: 'durchgeführt', planned: 'geplant', late: 'nicht durchgeführt' },
  checklist: {
    lead: 'Was das Audit umfasst, wo es geschieht und was es zeigt. Gedruckt ist die Seite ein Arbeitspapier: Ergebnis und Notizen bleiben leer für den Stift.',
    leadHeld:
      'Was das Audit umfasste, so wie das Handbuch es heute enthält, und was festgestellt wurde.',
    clauses: 'Abschnitte',
    controls: 'Massnahmen',
    nothing: 'Das Audit nennt nichts, was es umfasst.',
    columns: {
      clause: 'Abschnitt',
      control: 'Massnahme',
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
    noFinding: 'Keine Feststellung.',
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
      state: 'Stand',
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
    today: 'aus dem heutigen Inhalt',
    todayMeans:
      'Markierte Zahlen beruhen auf dem, was die Einträge heute sagen, beurteilt auf jenen Tag: Was sie damals sagten, bewahren sie nicht.',
    missing: (count: number) =>
      `${counted(count, 'verlangte Eingabe fehlt', 'verlangte Eingaben fehlen')} (9.3.2).`,
    complete: (count: number) => `Alle ${number(count)} nach 9.3.2 verlangten Eingaben liegen vor.`,
    missingInput: 'Fehlt: Die Aufzeichnung sagt nichts dazu.',
    openInput: 'Noch nicht vorbereitet.',
    noPrevious: 'Keine frühere Bewertung ist verzeichnet.',
    columns: { decision: 'Entscheidung', owner: 'Verantwortlich', due: 'Fällig' },
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
          'Termin aus Recht und Vertrag innert eines Jahres',
          'Termine aus Recht und Vertrag innert eines Jahres',
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
      controls: () => 'anwendbare Massnahmen umgesetzt und belegt',
      expired: (count: number) => form(count, 'Nachweis abgelaufen', 'Nachweise abgelaufen'),
      overdueReviews: (count: number) =>
        form(count, 'Überprüfung überfällig', 'Überprüfungen überfällig'),
      assessments: (count: number) =>
        form(count, 'Folgenabschätzung genehmigt', 'Folgenabschätzungen genehmigt'),
      risks: (count: number) =>
        form(
          count,
          'Risiko über dem Risikoappetit zu akzeptieren',
          'Risiken über dem Risikoappetit zu akzeptieren',
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
