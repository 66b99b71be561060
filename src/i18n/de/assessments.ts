import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Swiss and German spelling, and the forms that a heading may begin a word with. */
const headingWords: Messages['assessments']['headingWords'] = {
  scope: 'geltungsbereich, anwendungsbereich, umfang',
  'system-description': 'system, beschreibung',
  capabilities: 'fähigkeit, funktion, leistungsumfang',
  purpose: 'zweck',
  'intended-uses': 'beabsichtigt, vorgesehen, bestimmungsgem, verwendung, nutzung',
  'unintended-uses':
    'unbeabsichtigt, nicht beabsichtigt, nicht vorgesehen, nicht bestimmungsgem, missbrauch, fehlgebrauch, fehlanwendung, zweckfremd',
  data: 'daten, datensatz, datensätze, trainingsdaten, eingabedaten',
  'algorithm-model': 'modell, algorithm',
  'geography-languages': 'geograf, geograph, sprach, land, länder',
  environment:
    'umgebung, einsatzumgebung, betriebsumgebung, bereitstellung, inbetriebnahme, einführung',
  'interested-parties': 'interessierte, anspruchsgruppe, stakeholder, betroffen',
  'benefits-harms': 'nutzen, vorteil, schaden, schäden, nachteil, auswirkung',
  'failures-misuse': 'ausfall, ausfälle, versagen, störung, fehlfunktion, missbrauch, fehlgebrauch',
  measures: 'massnahme, maßnahme, gegenmassnahme, gegenmaßnahme, minderung, behandlung',
};

export const assessments: Messages['assessments'] = {
  headingWords,

  // The register.
  needed: (count: number) =>
    `${counted(count, 'System braucht', 'Systeme brauchen')} eine genehmigte Folgenabschätzung nach der Schwelle dieses Handbuchs: hohe Auswirkung oder Hochrisiko, über die Konzeption hinaus und nicht stillgelegt. ISO/IEC 42001 selbst nennt keine Schwelle (6.1.4, 8.4).`,
  stageUnknown: (count: number) => `Von ${number(count)} davon ist die Phase unbekannt.`,
  undecided: (count: number) =>
    `Bei ${form(count, '1 weiteren System', `${number(count)} weiteren Systemen`)} ist es offen: Auswirkung oder Risikostufe sind nicht entschieden.`,
  unsure: (count: number) =>
    `${number(count)} abgeschätzt, aber niemand hat angegeben, wann das System zuletzt geändert wurde`,
  current: (count: number) => `${number(count)} mit aktueller Folgenabschätzung`,
  toRepeat: (count: number) => `${number(count)} zu wiederholen`,
  missingCount: (count: number) => `${number(count)} ohne`,
  refused: 'In Gebrauch, obwohl nicht vertretbar',
  refusedCount: (count: number) => `${number(count)} in Gebrauch, obwohl nicht vertretbar`,
  refusedMeans:
    'Diese Systeme werden eingeführt oder betrieben, und die Folgenabschätzung in Kraft kommt zum Schluss, dass sie es nicht dürfen. Sie sind außer Betrieb zu nehmen, oder zu ändern und neu abzuschätzen (6.1.4, 8.4).',
  missing: 'Systeme ohne genehmigte Folgenabschätzung',
  noneMissing: 'Jedes System, das eine Folgenabschätzung braucht, hat eine genehmigte.',
  stale: 'Zu wiederholen',
  noneStale: 'Nichts, was das Handbuch erkennt, verlangt, eine Folgenabschätzung zu wiederholen.',
  register: 'Verzeichnis',
  columns: {
    system: 'System',
    why: 'Warum sie nötig ist',
    stage: 'Phase',
    written: 'Bisher verfasst',
    owner: 'Verantwortlich',
    assessment: 'Folgenabschätzung',
    performed: 'Durchgeführt',
    signals: 'Was sie verlangt',
    next: 'Nachfolgerin',
    impact: 'Auswirkung',
    screening: 'Vorprüfung',
    screened: 'Vorgeprüft am',
    by: 'Durch',
    reason: 'Grund',
  },
  why: {
    impact: 'hohe Auswirkung',
    tier: 'Hochrisiko nach der KI-Verordnung der EU',
    both: 'hohe Auswirkung und Hochrisiko nach der KI-Verordnung der EU',
  },
  nothingWritten: 'nichts',
  noSuccessor: 'nicht begonnen',

  // The page of an assessment.
  of: 'zu {system}',
  performed: 'durchgeführt {day}',
  owner: 'verantwortlich: {role}',
  nextReview: 'nächste Überprüfung {day}',
  noReview: 'keine nächste Überprüfung',
  replacedBy: 'ersetzt durch {assessment}',
  /** The conclusion of an assessment that nobody has approved. */
  provisional: (conclusion: string) => `${conclusion} (vorläufig)`,
  again: 'zu wiederholen',
  conclusion: {
    result: 'Schluss',
    noConditions: 'Keine Bedingungen.',
    conditions: (met, all) =>
      `${number(met)} von ${counted(all, 'Bedingung', 'Bedingungen')} erfüllt`,
    approval: 'Genehmigung',
    approved: '{role}, {day}',
    notApproved: 'Noch nicht genehmigt.',
    worstHarm: 'Schlimmster Schaden',
    worst: (before, after, appetite) =>
      `Wert ${before} vor Maßnahmen, ${after} danach; Risikobereitschaft ${appetite}`,
    openMeasures: 'Noch nicht wirksame Maßnahmen',
    allInPlace: 'Keine: Alle genannten Maßnahmen sind umgesetzt.',
  },
  facts: 'Angaben',
  impactsLead: (harms: number, benefits: number) =>
    `${counted(harms, 'Schaden', 'Schäden')} und ${counted(benefits, 'Nutzen', 'Nutzen')}. Eine Zahl ist ein Wert, Schwere × Wahrscheinlichkeit; von mehreren Schäden zählt der schlimmste.`,
  noImpacts: 'Es ist keine Auswirkung festgehalten.',
  dimension: 'Dimension',
  harms: 'Schäden',
  harmsBeforeAfter: 'Schäden, vor und nach Maßnahmen',
  benefits: 'Nutzen',
  benefitsAfter: 'Nutzen, mit Maßnahmen',
  notLooked: 'nicht betrachtet',
  harmMeaning: (count: number, before: number, after: number) =>
    `${counted(count, 'Schaden', 'Schäden')}, schlimmster Wert vor Maßnahmen ${before}, danach ${after}`,
  benefitMeaning: (count: number, score: number) =>
    `${counted(count, 'Nutzen', 'Nutzen')}, höchster Wert ${score}`,
  aboveAppetite: 'über der Risikobereitschaft',
  above: (appetite: number) =>
    `Werte über der Risikobereitschaft von ${number(appetite)} sind markiert, wo sie nach Maßnahmen verbleiben.`,
  noHarm: 'Kein Schaden ist genannt.',
  changeMeaning: (before: string, after: string) => `vor Maßnahmen ${before}, danach ${after}`,
  levels: (severity: number, likelihood: number, score: number) =>
    `Schwere ${severity} × Wahrscheinlichkeit ${likelihood} = ${score}`,
  measures: 'Maßnahmen',
  noMeasure: 'keine Maßnahme',
  noMisuse: 'Keine vorhersehbare Fehlanwendung ist genannt.',
  signalsNone: 'Nichts, was das Handbuch erkennt, verlangt, sie zu wiederholen.',
  signalsSome: 'Sie ist zu wiederholen:',
  signalsNotInForce: 'Sie ist nicht in Kraft, also ist nichts zu wiederholen.',
  signals: {
    changed: 'das System wurde geändert: {day}',
    overdue: 'die nächste Überprüfung war fällig: {day}',
    finding: 'festgestellt {day}: {link}',
    risk: 'niemand hat das Restrisiko von {link} akzeptiert',
  },
  triggers: 'Außerdem verlangt die Folgenabschätzung selbst eine Wiederholung bei:',
  noTriggers: 'Die Folgenabschätzung nennt keinen eigenen Auslöser.',
  elementsLead: 'Was nach ISO/IEC 42005 (Abschnitt 6) zu dokumentieren ist und wo es hier steht.',
  elementsMissing: (count: number) =>
    `${counted(count, 'Element ist', 'Elemente sind')} nirgends beantwortet.`,
  elementColumns: { element: 'Element', where: 'Wo es beantwortet ist' },
  inText: 'Im Text: {link}',
  inField: 'Oben: {link}',
  inSystem: 'Inventar: {link}',
  notAnswered: 'Nicht beantwortet.',
  fields: {
    intendedUses: 'beabsichtigte Verwendungen',
    foreseeableMisuse: 'vorhersehbare Fehlanwendung',
    interestedParties: 'interessierte Parteien',
    impacts: 'Auswirkungen',
    measures: 'Maßnahmen zu jeder Auswirkung',
  },
  systemFields: {
    purpose: 'Zweck',
    data: 'Daten',
    model: 'Modell',
    decisions: 'Entscheidungen',
  },
  // Systems that no assessment names.
  without: 'Vorprüfung der Systeme ohne Folgenabschätzung',
  withoutLead:
    'Keine Folgenabschätzung nennt diese Systeme. Jemand muss entschieden haben, warum (6.1.4): Die Vorprüfung sagt, wer, wann und aus welchem Grund.',
  noneWithout: 'Zu jedem System gibt es eine Folgenabschätzung.',
  withoutLeftOut: (count) =>
    `${counted(count, 'weiteres System', 'weitere Systeme')} ohne Folgenabschätzung: siehe Inventar.`,
  impactUndecided: 'nicht entschieden',
  screeningStates: {
    screened: 'vorgeprüft',
    stale: 'vor der letzten Änderung vorgeprüft',
    open: 'nicht vorgeprüft',
    needed: 'braucht eine Folgenabschätzung',
    ahead: 'in Konzeption',
    retired: 'stillgelegt',
  },

  // Conditions, and what the EU AI Act asks of a deployer.
  conditionsLead:
    'Das Ergebnis gilt, solange diese Auflagen eingehalten oder bis zu ihrem Tag erfüllt werden.',
  conditionColumns: {
    condition: 'Auflage',
    owner: 'Verantwortlich',
    due: 'Fällig',
    state: 'Status',
  },
  conditionStates: { done: 'erledigt', open: 'offen' },
  friaLead:
    'Was Art. 27 Abs. 1 der KI-Verordnung von dieser Abschätzung verlangt und was sie dazu sagt.',
  notified: 'Das Ergebnis wurde der Marktüberwachungsbehörde am {day} mitgeteilt (Art. 27 Abs. 3).',
  notNotified:
    'Keine Mitteilung an die Marktüberwachungsbehörde ist festgehalten (Art. 27 Abs. 3).',
  friaColumns: { element: 'Element', article: 'Artikel', said: 'In dieser Abschätzung' },
  article: (point) => `Art. ${point}`,
  notRecorded: 'nicht festgehalten',
};
