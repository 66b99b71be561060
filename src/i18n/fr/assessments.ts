import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** See the English file for what these beginnings of words are. */
const headingWords: Messages['assessments']['headingWords'] = {
  scope: 'champ, périmètre, portée, domaine d',
  'system-description': 'système, description',
  capabilities: 'capacité, fonction',
  purpose: 'finalité, but, objet',
  'intended-uses': 'usages prévus, usage prévu, utilisation prévue, utilisations prévues, usages',
  'unintended-uses': 'non prévu, mauvais usage, usages abusifs, mésusage, détournement',
  data: 'données, jeux de données, jeu de données',
  'algorithm-model': 'modèle, algorithme',
  'geography-languages': 'géograph, zones, langue, pays',
  environment: 'environnement, déploiement',
  'interested-parties': 'parties intéressées, partie intéressée, parties prenantes, personnes',
  'benefits-harms': 'bénéfice, avantage, préjudice, impact',
  'failures-misuse': 'défaillance, mauvais usage, usages abusifs, mésusage',
  measures: 'mesure, atténuation, traitement',
};

/** Impact assessments: the register and the page of each. */
export const assessments: Messages['assessments'] = {
  headingWords,

  // The register.
  needed: (count) =>
    `${counted(count, 'système doit', 'systèmes doivent')} faire l’objet d’une évaluation d’impact approuvée selon le seuil de ce manuel : impact élevé ou haut risque, conception achevée et pas encore hors service. L’ISO/IEC 42001 ne fixe pas de seuil (6.1.4, 8.4).`,
  stageUnknown: (count) => `L’étape de ${number(count)} d’entre eux est inconnue.`,
  undecided: (count) =>
    `Pour ${counted(count, 'autre système', 'autres systèmes')}, la question est ouverte : l’impact ou le niveau de risque n’est pas décidé.`,
  unsure: (count) =>
    `${counted(count, 'évalué', 'évalués')}, mais personne n’a indiqué la date de la dernière modification du système`,
  current: (count) => `${number(count)} avec une évaluation à jour`,
  toRepeat: (count) => `${number(count)} à refaire`,
  missingCount: (count) => `${number(count)} sans évaluation`,
  refused: 'Utilisés bien que non acceptables',
  refusedCount: (count) => `${number(count)} en usage bien que non acceptable`,
  refusedMeans:
    'Ces systèmes sont en déploiement ou en exploitation, et l’évaluation en vigueur conclut qu’ils ne devraient pas l’être. Ils sont à mettre hors service, ou à modifier puis à réévaluer (6.1.4, 8.4).',
  missing: 'Systèmes sans évaluation approuvée',
  noneMissing: 'Chaque système qui requiert une évaluation en a une, approuvée.',
  stale: 'À refaire',
  noneStale: 'Rien de ce que voit le manuel n’exige de refaire une évaluation.',
  register: 'Registre',
  columns: {
    system: 'Système',
    why: 'Pourquoi il en faut une',
    stage: 'Étape',
    written: 'Rédigé à ce jour',
    owner: 'Responsable',
    assessment: 'Évaluation',
    performed: 'Réalisée le',
    signals: 'Ce qui l’exige',
    next: 'Évaluation suivante',
    impact: 'Impact',
    screening: 'Examen préalable',
    screened: 'Examiné le',
    by: 'Par',
    reason: 'Motif',
  },
  why: {
    impact: 'impact élevé',
    tier: 'haut risque au sens du règlement sur l’IA',
    both: 'impact élevé, et haut risque au sens du règlement sur l’IA',
  },
  nothingWritten: 'rien',
  noSuccessor: 'pas commencée',

  // The page of an assessment.
  of: 'porte sur {system}',
  performed: 'réalisée le {day}',
  owner: 'responsable : {role}',
  nextReview: 'prochaine revue : {day}',
  noReview: 'aucune prochaine revue',
  replacedBy: 'remplacée par {assessment}',
  /** The conclusion of an assessment that nobody has approved. */
  provisional: (conclusion) => `${conclusion} (provisoire)`,
  again: 'à refaire',
  conclusion: {
    result: 'Résultat',
    noConditions: 'Aucune condition.',
    conditions: (met, all) =>
      `${number(met)} sur ${counted(all, 'condition remplie', 'conditions remplies')}`,
    approval: 'Approbation',
    approved: '{role}, {day}',
    notApproved: 'Pas encore approuvée.',
    worstHarm: 'Pire dommage',
    worst: (before, after, appetite) =>
      `score ${before} avant mesures, ${after} après ; appétence au risque ${appetite}`,
    openMeasures: 'Mesures pas encore en place',
    allInPlace: 'Aucune : toutes les mesures citées sont mises en œuvre.',
  },
  facts: 'Données',
  impactsLead: (harms, benefits) =>
    `${counted(harms, 'préjudice', 'préjudices')} et ${counted(benefits, 'bénéfice', 'bénéfices')}. Un nombre est un score, gravité × vraisemblance ; de plusieurs préjudices, le pire compte.`,
  noImpacts: 'Aucun impact n’est consigné.',
  dimension: 'Dimension',
  harms: 'Préjudices',
  harmsBeforeAfter: 'Préjudices, avant et après atténuation',
  benefits: 'Bénéfices',
  benefitsAfter: 'Bénéfices, compte tenu des mesures d’atténuation',
  notLooked: 'non examiné',
  harmMeaning: (count, before, after) =>
    `${counted(count, 'préjudice', 'préjudices')}, pire score avant atténuation : ${before}, après : ${after}`,
  benefitMeaning: (count, score) =>
    `${counted(count, 'bénéfice', 'bénéfices')}, score le plus élevé : ${score}`,
  aboveAppetite: 'au-dessus de l’appétence',
  above: (appetite) =>
    `Les scores supérieurs à l’appétence au risque, fixée à ${number(appetite)}, sont signalés lorsqu’ils subsistent après atténuation.`,
  noHarm: 'Aucun préjudice n’est indiqué.',
  changeMeaning: (before, after) => `avant atténuation ${before}, après ${after}`,
  levels: (severity, likelihood, score) =>
    `gravité ${severity} × vraisemblance ${likelihood} = ${score}`,
  measures: 'Mesures d’atténuation',
  noMeasure: 'aucune mesure d’atténuation',
  noMisuse: 'Aucun mauvais usage prévisible n’est indiqué.',
  signalsNone: 'Rien de ce que voit le manuel n’exige de la refaire.',
  signalsSome: 'Elle doit être refaite :',
  signalsNotInForce: 'Elle n’est pas en vigueur ; rien n’est donc à refaire.',
  signals: {
    changed: 'le système a été modifié le {day}',
    overdue: 'la prochaine revue était prévue pour le {day}',
    finding: 'constat relevé le {day} : {link}',
    risk: 'risque résiduel que personne n’a accepté : {link}',
  },
  triggers: 'En outre, l’évaluation elle-même le prévoit dans les cas suivants :',
  noTriggers: 'L’évaluation ne définit elle-même aucun élément déclencheur.',
  elementsLead:
    'Ce que l’ISO/IEC 42005 (article 6) demande de documenter, et où cela se trouve ici.',
  elementsMissing: (count) =>
    `${counted(count, 'élément n’est traité', 'éléments ne sont traités')} nulle part.`,
  elementColumns: { element: 'Élément', where: 'Où il est traité' },
  inText: 'Dans le texte : {link}',
  inField: 'Ci-dessus : {link}',
  inSystem: 'Inventaire : {link}',
  notAnswered: 'Non traité.',
  fields: {
    intendedUses: 'usages prévus',
    foreseeableMisuse: 'mauvais usages prévisibles',
    interestedParties: 'parties intéressées',
    impacts: 'impacts',
    measures: 'mesures d’atténuation de chaque impact',
  },
  systemFields: {
    purpose: 'finalité',
    data: 'données',
    model: 'modèle',
    decisions: 'décisions',
  },
  // Systems that no assessment names.
  without: 'Examen préalable des systèmes sans évaluation',
  withoutLead:
    'Aucune évaluation ne nomme ces systèmes. Quelqu’un doit avoir décidé pourquoi (6.1.4) : l’examen préalable dit qui, quand et pour quel motif.',
  noneWithout: 'Chaque système est nommé par une évaluation.',
  withoutLeftOut: (count) =>
    `${counted(count, 'autre système sans évaluation se trouve', 'autres systèmes sans évaluation se trouvent')} dans l’inventaire.`,
  impactUndecided: 'non décidé',
  screeningStates: {
    screened: 'examiné',
    stale: 'examiné avant la dernière modification',
    open: 'non examiné',
    needed: 'évaluation nécessaire',
    ahead: 'en conception',
    retired: 'retiré',
  },

  // Conditions, and what the EU AI Act asks of a deployer.
  conditionsLead:
    'La conclusion vaut tant que ces conditions sont respectées ou remplies à leur date.',
  conditionColumns: {
    condition: 'Condition',
    owner: 'Responsable',
    due: 'Échéance',
    state: 'État',
  },
  conditionStates: { done: 'remplie', open: 'ouverte' },
  friaLead:
    'Ce que l’art. 27, par. 1, du règlement sur l’IA demande à cette analyse, et ce qu’elle en dit.',
  notified: 'L’autorité de surveillance du marché a été notifiée le {day} (art. 27, par. 3).',
  notNotified:
    'Aucune notification à l’autorité de surveillance du marché n’est consignée (art. 27, par. 3).',
  friaColumns: { element: 'Élément', article: 'Article', said: 'Dans cette analyse' },
  article: (point) => `art. ${point}`,
  notRecorded: 'non consigné',
};
