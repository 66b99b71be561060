import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

export const start: Messages['start'] = {
  description:
    'Wo ein Audit beginnt: zehn Fragen mit ihren Antworten und wie diese Website zu lesen ist.',
  lead: (organization: string) =>
    `Für alle, die das KI-Managementsystem von ${organization} auditieren. Die zehn Fragen, die zuerst kommen, jede mit ihrer kurzen Antwort und der Seite, die den Rest zeigt.`,
  asOf: 'Alles ist auf den {day} beurteilt.',
  sections: {
    begin: 'Wo beginnen',
    questions: 'Zehn Fragen',
    reading: 'Wie diese Website zu lesen ist',
  },
  begin: {
    statement: 'Erklärung zur Anwendbarkeit',
    version: (version: string) => `Version ${version}`,
    documents: 'Verlangte Dokumente',
    held: (held: number, total: number) =>
      `${number(held)} von ${number(total)} ${form(total, 'dokumentierten Information', 'dokumentierten Informationen')}, welche die Abschnitte verlangen, vorhanden`,
    evidence: 'Verzeichnis der Nachweise',
    evidenceState: (valid: number, current: number) =>
      `${number(valid)} von ${number(current)} ${form(current, 'aktuellen Nachweis', 'aktuellen Nachweisen')} gültig`,
    noRecord: 'kein aktueller Nachweis',
    systems: 'Systeme mit hoher Auswirkung oder hohem Risiko',
    systemsState: (total: number) =>
      counted(
        total,
        'System mit hoher Auswirkung oder Hochrisiko',
        'Systeme mit hoher Auswirkung oder Hochrisiko',
      ),
    systemsRetired: (count: number) => `${number(count)} weitere stillgelegt`,
    systemsUndecided: (count: number) => `${number(count)} nicht entschieden`,
    audit: 'Letztes internes Audit',
    review: 'Letzte Managementbewertung',
    about: 'Diese Ausgabe',
    aboutState: 'Commit, Prüfungen und ihre Ergebnisse',
    none: 'noch nie durchgeführt',
  },
  questions: {
    scope: 'Was ist der Anwendungsbereich?',
    statement: 'Wer hat die Erklärung zur Anwendbarkeit genehmigt und wann?',
    exclusions: 'Welche Maßnahmen sind ausgeschlossen und warum?',
    proof: 'Was belegt eine Maßnahme?',
    systems: 'Welche Systeme sind Hochrisikosysteme, und wo ist ihre Folgenabschätzung?',
    audit: 'Was hat das letzte interne Audit festgestellt, und ist es abgeschlossen?',
    responsible: 'Wer ist für KI verantwortlich, und ist die Kompetenz vorhanden?',
    review: 'Wann hat die oberste Leitung das AIMS zuletzt bewertet?',
    risks: 'Welche Risiken liegen über der Risikobereitschaft, und wer hat sie akzeptiert?',
    isms: 'Was stammt aus dem ISMS?',
  },
  answers: {
    context: 'Kontext: Themen und interessierte Parteien (4.1, 4.2)',
    noContext: 'noch nicht erfasst',
    statement: (version: string) => `Version ${version}, genehmigt durch {role}, {day}.`,
    open: (version: string, undecided: number) =>
      `Version ${version} heißt genehmigt. Das kann sie nicht sein: ${counted(undecided, 'Maßnahme ist', 'Maßnahmen sind')} nicht entschieden.`,
    unapproved: (version: string, status: string) =>
      `Version ${version} ist nicht genehmigt: ${status}.`,
    excluded: (count: number, total: number) =>
      `${number(count)} von ${counted(total, 'Maßnahme', 'Maßnahmen')}.`,
    noneExcluded: 'Keine: Jede Maßnahme ist anwendbar.',
    noneExcludedYet: 'Bisher keine.',
    undecided: (count: number, total: number) =>
      `${number(count)} von ${counted(total, 'Maßnahme', 'Maßnahmen')} ${form(count, 'ist', 'sind')} nicht entschieden.`,
    noneApplies:
      'Bisher steht von keiner Maßnahme fest, dass sie anwendbar ist; noch ist also nichts zu belegen.',
    proof: (proven: number, applicable: number) =>
      `${number(proven)} von ${number(applicable)} ${form(applicable, 'anwendbaren Maßnahme', 'anwendbaren Maßnahmen')} ${form(proven, 'ist', 'sind')} umgesetzt und belegt. Jede Zeile der Erklärung nennt ihre Nachweise; die Seite der Maßnahme zeigt sie mit ihrer Gültigkeit.`,
    toStatement: 'Die Maßnahme in der Erklärung wählen',
    toEvidence: 'oder einen Eintrag im Verzeichnis der Nachweise',
    systems: (total: number, needed: number, missing: number) =>
      `${counted(total, 'System', 'Systeme')} mit hoher Auswirkung oder in der Hochrisikostufe der KI-Verordnung der EU. ${number(needed)} davon ${form(needed, 'braucht', 'brauchen')} schon jetzt eine genehmigte Folgenabschätzung; ${missing === 0 ? 'keinem fehlt sie' : `${number(missing)} ${form(missing, 'fehlt', 'fehlt')} sie`}.`,
    noSystems:
      'Kein System hat hohe Auswirkung oder liegt in der Hochrisikostufe der KI-Verordnung der EU.',
    noKnownSystems:
      'Von keinem System steht fest, dass es hohe Auswirkung hat oder in der Hochrisikostufe der KI-Verordnung der EU liegt.',
    retiredSystems: (count: number) =>
      `${counted(count, 'weiteres solches System ist', 'weitere solche Systeme sind')} stillgelegt.`,
    undecidedSystems: (count: number) =>
      `Bei ${counted(count, 'System', 'Systemen')} sind Auswirkung oder Risikostufe nicht entschieden.`,
    assessment: {
      missing: 'nicht abgeschätzt',
      'not-due': 'in der Konzeption: noch nicht abgeschätzt',
      draft: 'in der Konzeption: noch nicht genehmigt',
    },
    tier: (tier: string) => `Risikostufe: ${tier}`,
    impact: (impact: string) => `Auswirkung: ${impact}`,
    audit: (total: number, open: number) =>
      total === 0
        ? 'Es ergab keine Feststellung.'
        : `${counted(total, 'Feststellung', 'Feststellungen')}; ${open === 0 ? 'alle abgeschlossen' : `${number(open)} noch offen`}.`,
    held: '{entry}, {day}, Leitung: {role}.',
    heldByNobody: '{entry}, {day}.',
    noAudit: 'Noch wurde kein internes Audit durchgeführt.',
    closedOn: 'abgeschlossen {day}',
    openUntil: 'offen, fällig {day}',
    owner: 'betreibt das AIMS und führt die Erklärung',
    approver: 'genehmigt die Erklärung, für die oberste Leitung',
    competence: (proven: number, required: number) =>
      required === 0
        ? 'keine Kompetenz schriftlich verlangt'
        : `${number(proven)} von ${number(required)} ${form(required, 'verlangten Kompetenz', 'verlangten Kompetenzen')} belegt`,
    competences: (proven: number, required: number) =>
      `Über alle Rollen ${form(proven, 'ist', 'sind')} ${number(proven)} von ${number(required)} ${form(required, 'verlangten Kompetenz', 'verlangten Kompetenzen')} belegt.`,
    noCompetences: 'Bisher verlangt keine Rolle schriftlich eine Kompetenz.',
    matrix: 'Kompetenzmatrix',
    review: (decisions: number) => `${counted(decisions, 'Entscheidung', 'Entscheidungen')}.`,
    noReview: 'Noch fand keine Managementbewertung statt.',
    risks: (before: number, all: number, appetite: number, today: number, after: number) =>
      `${number(before)} von ${counted(all, 'Risiko', 'Risiken')} vor der Behandlung über der Risikobereitschaft von ${number(appetite)}; heute ${today === 0 ? 'keines' : number(today)}, nach der Behandlung ${after === 0 ? 'keines' : number(after)}.`,
    opportunities: (count: number) =>
      `${counted(count, 'Chance ist', 'Chancen sind')} nicht mitgezählt.`,
    emptyRisks: 'Es ist noch kein Risiko erfasst.',
    noRisks: (appetite: number) =>
      `Keines liegt über der Risikobereitschaft von ${number(appetite)}.`,
    accepted: (count: number) => `${number(count)} akzeptiert von {role}`,
    unaccepted: (count: number) => `${number(count)} von niemandem akzeptiert`,
    acceptedOn: '{role}, {day}',
    notAccepted: 'von niemandem akzeptiert',
    clauses: (all: number, reuse: number, extend: number, anew: number) =>
      `Von den ${counted(all, 'Unterabschnitt', 'Unterabschnitten')} ${form(reuse, 'ist', 'sind')} hier ${number(reuse)} übernommen, ${number(extend)} erweitert, ${number(anew)} neu.`,
    clausesUndecided: (count: number, total: number) =>
      `Bei ${number(count)} von ${counted(total, 'Unterabschnitt', 'Unterabschnitten')} hat niemand entschieden.`,
    controls: (partial: number, format: number, none: number) =>
      `Von den Maßnahmen aus Anhang A lässt sich für ${number(partial)} ein Teil des Inhalts übernehmen, für ${number(format)} nur die Form, für ${number(none)} nichts.`,
    records: (count: number) =>
      `${counted(count, 'Nachweis wird', 'Nachweise werden')} daraus weiterverwendet und ${form(count, 'ist', 'sind')} so gekennzeichnet.`,
    more: (count: number) => `und ${counted(count, 'weiterer Eintrag', 'weitere Einträge')}`,
    toGaps: 'Maßnahme für Maßnahme: was weiterverwendet wird, was neu ist',
    clauseByClause: 'Abschnitt für Abschnitt',
  },
  reading: {
    links:
      'Jede Kennung ist ein Link, und jeder Link führt in beide Richtungen: Die Seite einer Maßnahme führt ihre Nachweise auf, die Seite des Nachweises seine Maßnahmen.',
    states: 'Dieselben Begriffe sagen überall, wo etwas steht:',
    proven: 'gültige Nachweise, die für KI entstanden sind, stehen heute dahinter',
    unproven: 'gilt als umgesetzt, und nichts Gültiges zeigt es: schlechter als geplant',
    partial: 'wirkt zum Teil, mit einem Zieltermin',
    planned: 'ist anwendbar und noch umzusetzen, mit einem Zieltermin',
    undecided: 'noch hat niemand entschieden, ob sie anwendbar ist',
    excluded: 'ist nicht anwendbar, mit der Begründung',
    dueSoon: 'ist innerhalb der Tage, die das Handbuch festlegt, wieder zu überprüfen',
    overdue: 'der Tag ist verstrichen',
    absence: 'Was fehlt, steht in Worten an der Stelle, an der es stünde.',
    copy: 'Diese Website ist ein Ordner voller Seiten, erzeugt aus einem Stand des Inhalts, der am Fuß jeder Seite steht. Sie braucht keine Anmeldung, keinen Server und kein Skript; die Suche läuft, wo Skripte erlaubt sind. Jede Seite ist auch für den Druck gesetzt; ein Ausdruck ist nicht gelenkt.',
  },
};
