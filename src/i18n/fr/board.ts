import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** Ce que la direction voit en premier. */
export const board: Messages['board'] = {
  title: 'Rapport à la direction',
  description:
    'Sur une page : sommes-nous dans les temps, quels sont les risques et que faut-il décider ?',
  asOf: (organization) => `${organization}, au {day}`,
  judgement: 'Sommes-nous dans les temps ?',
  meaning:
    'Dans les temps signifie : les vérifications ne trouvent aucune erreur, aucune mesure n’est sans preuve ni en attente de décision, et aucune échéance d’une mesure ou d’un constat n’est dépassée.',
  stage1: {
    onTrack: (day) => `Dans les temps pour l’étape 1, le ${day}`,
    offTrack: (day) => `En retard pour l’étape 1, le ${day}`,
  },
  stage2: {
    onTrack: (day) => `Dans les temps pour l’étape 2, le ${day}`,
    offTrack: (day) => `En retard pour l’étape 2, le ${day}`,
  },
  certified: {
    onTrack: (day) => `Certifié jusqu’au ${day}, et dans les temps`,
    offTrack: (day) => `Certifié jusqu’au ${day}, mais en retard`,
  },
  past: (day) => `L’audit était prévu le ${day}, et aucun certificat n’est enregistré`,
  noAudit: 'Dans les temps ; aucun audit de certification n’est prévu',
  noAuditOffTrack: 'En retard ; aucun audit de certification n’est prévu',
  obstacles: {
    errors: (count) =>
      counted(count, 'erreur dans les vérifications', 'erreurs dans les vérifications'),
    unproven: (count) => counted(count, 'mesure sans preuve', 'mesures sans preuve'),
    undecided: (count) => counted(count, 'mesure à décider', 'mesures à décider'),
    overdue: (count) =>
      counted(count, 'mesure dont l’échéance est passée', 'mesures dont l’échéance est passée'),
    findings: (count) =>
      counted(count, 'constat dont le délai est passé', 'constats dont le délai est passé'),
  },
  proven: (proven, total) =>
    `${number(proven)} sur ${counted(total, 'mesure prouvée', 'mesures prouvées')}`,
  open: (count) => counted(count, 'ouverte', 'ouvertes'),
  noneOpen: 'aucune ouverte',
  afterStage2: (count) => `${number(count)} à échéance après l’étape 2`,
  risksAbove: (count) =>
    count === 0
      ? 'aucun risque au-dessus de l’appétence aujourd’hui'
      : `${counted(count, 'risque', 'risques')} au-dessus de l’appétence aujourd’hui`,
  /** How the figures moved since the last management review. */
  trend: {
    since: 'Depuis {review}, le {day} :',
    figures: {
      proven: 'mesures prouvées',
      open: 'mesures ouvertes',
      risks: 'risques au-dessus de l’appétence',
      findings: 'constats ouverts',
    },
  },
  systems: 'Systèmes d’IA',
  portrait: {
    columns: {
      system: 'Système',
      tier: 'Niveau',
      impact: 'Impact',
      assessment: 'Évaluation d’impact',
      risk: 'Risque le plus élevé aujourd’hui',
      stage: 'Étape',
      duties: 'Obligations légales',
    },
    undecided: 'non décidé',
    noRisk: 'aucun risque enregistré',
    above: (score) => `${number(score)}, au-dessus de l’appétence`,
    within: (score) => `${number(score)}, dans l’appétence`,
    duties: (open, toCome) =>
      [
        ...(open > 0 || toCome === 0
          ? [open === 0 ? 'aucune ouverte' : counted(open, 'non démontrée', 'non démontrées')]
          : []),
        ...(toCome > 0 ? [`${number(toCome)} à venir`] : []),
      ].join(', '),
  },
  moreSystems: (count) => counted(count, 'autre système', 'autres systèmes'),
  retiredLeftOut: (count) =>
    `${counted(count, 'système hors service n’est pas listé', 'systèmes hors service ne sont pas listés')}.`,
  noSystems: 'Aucun système d’IA n’est utilisé ni en préparation.',
  risks: 'Risques : avant traitement, aujourd’hui et cible',
  heat: {
    columns: {
      risk: 'Risque',
      before: 'Avant',
      today: 'Aujourd’hui',
      target: 'Cible',
      owner: 'Responsable',
    },
    above: (score) => `${number(score)} au-dessus`,
    within: (score) => `${number(score)} dans la limite`,
    low: (score) => `${number(score)} faible`,
  },
  legend: (appetite) =>
    `Valeur = vraisemblance × impact. Au-dessus : plus que l’appétence de ${number(appetite)}. Faible : au plus la moitié.`,
  moreRisks: (count) => counted(count, 'autre risque', 'autres risques'),
  opportunitiesLeftOut: (count) =>
    `${counted(count, 'opportunité n’est pas listée', 'opportunités ne sont pas listées')}.`,
  noRisks: 'Aucun risque n’est enregistré.',
  decisions: 'Décisions à prendre',
  noDecisions: 'Aucune décision n’est en attente.',
  moreDecisions: (count) =>
    form(
      count,
      'Une autre décision est en attente.',
      `${number(count)} autres décisions sont en attente.`,
    ),
  decision: {
    columns: { decision: 'Décision', about: 'Objet', by: 'Qui décide', due: 'Pour quand' },
    noDay: 'sans date',
    what: {
      refused: 'Arrêter le système ou le modifier : son évaluation l’a jugé inacceptable',
      'accept-risk': 'Accepter le risque à sa valeur actuelle ou le traiter davantage',
      'approve-plan': 'Approuver le plan de traitement et les risques résiduels',
      'approve-statement': 'Approuver la déclaration d’applicabilité',
      'decide-control': 'Décider si la mesure s’applique',
      'decide-system': 'Décider de l’impact et du niveau du système',
      'decide-change': 'Approuver ou rejeter la modification prévue',
      'approve-again': 'Approuver le texte, modifié depuis son approbation',
      approve: 'Approuver le document',
    },
  },
};
