import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** The page of a supplier. */
export const supplier: Messages['supplier'] = {
  owner: 'responsable : {role}',
  assessed: 'évalué le {day}',
  nextReview: 'prochaine évaluation : {day}',
  notAssessed: 'non évalué',
  noNextReview: 'aucune prochaine évaluation',
  country: (country) => `pays : ${country}`,
  responsibilitiesLead: 'Qui fait quoi tout au long du cycle de vie (A.10.2).',
  noResponsibility: 'Rien n’est réparti : qui fait quoi n’est pas consigné.',
  task: 'Tâche',
  parties: { us: 'Nous', them: 'L’autre partie', shared: 'Partagé' },
  count: (count) => counted(count, 'tâche', 'tâches'),
  systemsNone: 'Aucun système d’IA ne les mentionne comme fournisseur.',
  columns: { system: 'Système', origin: 'Origine', stage: 'Étape', model: 'Modèle' },
  contract: 'Contrat',
  noContract: 'Aucun contrat n’est indiqué.',
  noModel: 'non indiqué',
  lastAssessment: 'Dernière évaluation',
  nextAssessment: 'Prochaine évaluation',
};
