import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Was die oberste Leitung zuerst sieht. */
export const board: Messages['board'] = {
  title: 'Bericht an die Leitung',
  description: 'Auf einer Seite: Sind wir auf Kurs, was ist gefährdet, was ist zu entscheiden?',
  asOf: (organization) => `${organization}, Stand {day}`,
  judgement: 'Sind wir auf Kurs?',
  meaning:
    'Auf Kurs heißt: Die Prüfungen finden keinen Fehler, keine Maßnahme ist unbelegt oder unentschieden, und kein Termin einer Maßnahme oder Feststellung ist verstrichen.',
  stage1: {
    onTrack: (day) => `Auf Kurs für Stufe 1 am ${day}`,
    offTrack: (day) => `Nicht auf Kurs für Stufe 1 am ${day}`,
  },
  stage2: {
    onTrack: (day) => `Auf Kurs für Stufe 2 am ${day}`,
    offTrack: (day) => `Nicht auf Kurs für Stufe 2 am ${day}`,
  },
  certified: {
    onTrack: (day) => `Zertifiziert bis ${day} und auf Kurs`,
    offTrack: (day) => `Zertifiziert bis ${day}, aber nicht auf Kurs`,
  },
  past: (day) => `Das Audit war für den ${day} geplant, und kein Zertifikat ist verzeichnet`,
  noAudit: 'Auf Kurs; kein Zertifizierungsaudit ist geplant',
  noAuditOffTrack: 'Nicht auf Kurs; kein Zertifizierungsaudit ist geplant',
  obstacles: {
    errors: (count) => counted(count, 'Fehler in den Prüfungen', 'Fehler in den Prüfungen'),
    unproven: (count) => counted(count, 'Maßnahme unbelegt', 'Maßnahmen unbelegt'),
    undecided: (count) => counted(count, 'Maßnahme unentschieden', 'Maßnahmen unentschieden'),
    overdue: (count) => counted(count, 'Maßnahme nach ihrem Termin', 'Maßnahmen nach ihrem Termin'),
    findings: (count) =>
      counted(count, 'Feststellung nach ihrer Frist', 'Feststellungen nach ihrer Frist'),
  },
  proven: (proven, total) =>
    `${number(proven)} von ${counted(total, 'Maßnahme', 'Maßnahmen')} belegt`,
  open: (count) => `${number(count)} offen`,
  noneOpen: 'keine offen',
  afterStage2: (count) => `${number(count)} erst nach Stufe 2 fällig`,
  risksAbove: (count) =>
    count === 0
      ? 'heute kein Risiko über der Risikobereitschaft'
      : `heute ${counted(count, 'Risiko', 'Risiken')} über der Risikobereitschaft`,
  /** How the figures moved since the last management review. */
  trend: {
    since: 'Seit {review} am {day}:',
    figures: {
      proven: 'belegte Maßnahmen',
      open: 'offene Maßnahmen',
      risks: 'Risiken über der Risikobereitschaft',
      findings: 'offene Feststellungen',
    },
  },
  systems: 'KI-Systeme',
  portrait: {
    columns: {
      system: 'System',
      tier: 'Stufe',
      impact: 'Auswirkung',
      assessment: 'Folgenabschätzung',
      risk: 'Höchstes Risiko heute',
      stage: 'Phase',
      duties: 'Rechtspflichten',
    },
    undecided: 'unentschieden',
    noRisk: 'kein Risiko verzeichnet',
    above: (score) => `${number(score)}, über der Risikobereitschaft`,
    within: (score) => `${number(score)}, innerhalb der Risikobereitschaft`,
    duties: (open, toCome) =>
      [
        ...(open > 0 || toCome === 0
          ? [open === 0 ? 'keine offen' : `bei ${number(open)} Erfüllung nicht gezeigt`]
          : []),
        ...(toCome > 0 ? [`${number(toCome)} künftig`] : []),
      ].join(', '),
  },
  moreSystems: (count) => counted(count, 'weiteres System', 'weitere Systeme'),
  retiredLeftOut: (count) =>
    `${counted(count, 'stillgelegtes System ist', 'stillgelegte Systeme sind')} nicht aufgeführt.`,
  noSystems: 'Kein KI-System ist in Gebrauch oder in Arbeit.',
  risks: 'Risiken: vor der Behandlung, heute und Ziel',
  heat: {
    columns: {
      risk: 'Risiko',
      before: 'Vorher',
      today: 'Heute',
      target: 'Ziel',
      owner: 'Verantwortlich',
    },
    above: (score) => `${number(score)} darüber`,
    within: (score) => `${number(score)} innerhalb`,
    low: (score) => `${number(score)} gering`,
  },
  legend: (appetite) =>
    `Wert = Wahrscheinlichkeit × Auswirkung. Darüber: mehr als die Risikobereitschaft von ${number(appetite)}. Gering: höchstens die Hälfte davon.`,
  moreRisks: (count) => counted(count, 'weiteres Risiko', 'weitere Risiken'),
  opportunitiesLeftOut: (count) =>
    `${counted(count, 'Chance ist', 'Chancen sind')} nicht aufgeführt.`,
  noRisks: 'Kein Risiko ist verzeichnet.',
  decisions: 'Anstehende Entscheide',
  noDecisions: 'Kein Entscheid steht an.',
  moreDecisions: (count) =>
    form(
      count,
      'Ein weiterer Entscheid steht an.',
      `Weitere ${number(count)} Entscheide stehen an.`,
    ),
  decision: {
    columns: { decision: 'Entscheidung', about: 'Worüber', by: 'Entscheidet', due: 'Bis wann' },
    noDay: 'kein Termin',
    what: {
      refused: 'Das System abschalten oder ändern: Die Folgenabschätzung fand es nicht vertretbar',
      'accept-risk': 'Das Risiko mit seinem heutigen Wert akzeptieren oder weiter behandeln',
      'approve-plan': 'Den Behandlungsplan und die Restrisiken genehmigen',
      'approve-statement': 'Die Erklärung zur Anwendbarkeit genehmigen',
      'decide-control': 'Entscheiden, ob die Maßnahme anwendbar ist',
      'decide-system': 'Auswirkung und Stufe des Systems festlegen',
      'decide-change': 'Die geplante Änderung genehmigen oder ablehnen',
      'approve-again': 'Den Text genehmigen, der seit der Genehmigung geändert wurde',
      approve: 'Das Dokument genehmigen',
    },
  },
};
