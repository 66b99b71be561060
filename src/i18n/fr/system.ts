import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The page of an AI system. */
export const system: Messages['system'] = {
  noOperation:
    'Exigences, contrôle humain, surveillance et journaux d’événements ne sont pas encore consignés.',
  owner: 'responsable : {role}',
  stage: (stage) => `étape : ${stage}`,
  lastChanged: 'dernière modification : {day}',
  lastChangedUnknown: 'dernière modification inconnue',
  tier: (tier) => `règlement européen sur l’IA : ${tier}`,
  impact: (impact) => `impact ${impact}`,
  impactUndecided: 'impact non décidé',
  model: (name, version, provider) => `${name}, ${version} (${provider})`,
  noData: 'Aucune donnée n’est indiquée.',
  personal: {
    none: 'non personnelles',
    personal: 'personnelles',
    special: 'personnelles sensibles',
    unknown: 'caractère personnel non indiqué',
  },
  noDecision: 'Aucune décision n’est indiquée.',
  affects: (who) => `concerne : ${who}`,
  affectsNobody: 'aucune personne concernée n’est indiquée',
  isoRoles: 'ISO/IEC 22989',
  isoBasis: 'Selon l’activité : ce que nous faisons du système.',
  isoUndecided: 'Non décidé : aucun rôle n’est indiqué.',
  actRoles: 'Règlement européen sur l’IA',
  actBasis:
    'Selon le marché et l’usage : qui le met sur le marché, le met en service ou l’utilise.',
  basis: 'Motivation',
  usesGpai: 'Fondé sur un modèle d’IA à usage général d’un tiers.',
  providesGpai: 'Nous fournissons un modèle d’IA à usage général.',
  subRoles: (roles) => `Sous-rôles : ${roles}.`,
  exemption: (ground, day) =>
    `Pas à haut risque selon l’art. 6(3), lettre ${ground}, décidé le ${day}.`,
  systemicRisk: 'Le modèle présente un risque systémique (art. 51).',
  placedOnMarket: (day) => `Mis sur le marché le ${day}.`,
  noDuties: {
    scope: 'Aucune : le système est hors du champ d’application du règlement européen sur l’IA.',
    retired: 'Aucune : le système est hors service, et aucune obligation ne lui survit.',
    role: 'Ouvert : notre rôle d’opérateur pour ce système n’est pas décidé.',
  },
  duties: (inForce, unmet, toCome) =>
    `${counted(inForce, 'obligation', 'obligations')} en vigueur, dont ${number(unmet)} sans démonstration qu’elles sont remplies ; ${number(toCome)} à venir. {link} dit jusqu’où l’on peut s’y fier.`,
  tierOpen:
    'Le niveau de risque du système n’est pas décidé ; les obligations qui en découlent ne figurent pas ici.',
  dutiesLink: 'La page des obligations',
  legacy:
    'Utilisé avant que ces obligations ne s’appliquent, le système n’y est soumis qu’à sa prochaine modification importante de conception (art. 111(2)) ; personne ne devrait compter dessus.',
  assessment: {
    refused: 'Utilisé, non acceptable',
    assessed: 'Évalué',
    unsure: 'Évalué, dernière modification inconnue',
    changed: 'Évalué avant la dernière modification',
    overdue: 'Évalué, revue en retard',
    draft: 'Évaluation non approuvée',
    missing: 'Non évalué',
    undecided: 'Besoin d’évaluation non décidé',
    'not-needed': 'Aucune évaluation requise',
  },
  assessmentWhy: {
    refused:
      'Le système est utilisé alors que son évaluation d’impact approuvée conclut qu’il n’est pas acceptable. Il est à mettre hors service, ou à modifier puis à réévaluer (6.1.4, 8.4).',
    assessed: 'Une évaluation d’impact approuvée parle du système tel qu’il est.',
    unsure:
      'Une évaluation d’impact est approuvée. Personne n’a indiqué quand le système a été modifié pour la dernière fois ; on ne sait donc pas si elle parle du système tel qu’il est.',
    changed: 'Le système a changé après l’évaluation de son impact ; elle doit être refaite (8.4).',
    overdue: 'L’évaluation d’impact approuvée a dépassé la date de sa prochaine revue.',
    draft: 'Une évaluation d’impact est rédigée, mais aucune n’est approuvée.',
    missing:
      'Le système est à impact élevé ou à haut risque, en service ou en voie de l’être ; une évaluation d’impact approuvée est requise (6.1.4, 8.4).',
    stageUnknown:
      'Le système est à impact élevé ou à haut risque, et son étape est inconnue. À moins qu’il ne soit en conception, une évaluation d’impact approuvée est requise (6.1.4, 8.4).',
    undecided:
      'L’impact ou le niveau de risque du système n’est pas décidé ; on ne sait donc pas si une évaluation d’impact est requise.',
    'not-needed': 'Aucune évaluation d’impact n’est demandée.',
  },
  screened: 'Examiné au préalable le {day} par {role} :',
  notNeeded: {
    retired: 'Le système est hors service.',
    design: 'Elle sera due lorsque le système quittera la conception.',
    impact: 'Le système n’est ni à impact élevé ni à haut risque.',
    undecided:
      'On ne sait pas si une évaluation est requise : l’impact ou le niveau de risque du système n’est pas décidé.',
  },
  columns: {
    assessment: 'Évaluation',
    status: 'Statut',
    conclusion: 'Conclusion',
    performed: 'Réalisée le',
    nextReview: 'Prochaine revue',
    risk: 'Risque',
    treatment: 'Traitement',
    owner: 'Responsable',
    finding: 'Constat',
    grade: 'Catégorie',
    state: 'État',
    due: 'Échéance',
    control: 'Mesure',
    proof: 'Preuve sur ce système',
  },
  noRisk: 'Aucun risque ne mentionne ce système.',
  above: 'au-dessus de l’appétence',
  noControl: 'Aucune mesure ne mentionne ce système.',
  forAll: 'Et {count} qui s’appliquent à tous les systèmes : ',
  forAllCount: (count) => counted(count, 'mesure', 'mesures'),
  noFinding: 'Aucun constat ne mentionne ce système.',
  findings: (open, total) => `${counted(open, 'ouvert', 'ouverts')} sur ${number(total)}.`,
  exceptions: 'Mesures qui ne s’y appliquent pas',
};
