import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The handbook at a glance. */
export const home: Messages['home'] = {
  scope: 'Domaine d’application',
  certificate: (standard, certificate) =>
    `Certificat ${standard} n° ${certificate}, valable jusqu’au {day}`,
  construction: (held, pieces, decided, controls) =>
    `En construction : ${number(held)} sur ${counted(pieces, 'information documentée disponible', 'informations documentées disponibles')}, ${number(decided)} sur ${counted(controls, 'mesure décidée', 'mesures décidées')}.`,
  stage1: 'ISO/IEC 42001 : étape 1 visée pour le {stage1}',
  stage2: 'ISO/IEC 42001 : étape 2 visée pour le {stage2}',
  stages: 'ISO/IEC 42001 : étape 1 visée pour le {stage1}, étape 2 pour le {stage2}',
  entrances: {
    board: { title: 'Pour la direction', text: 'La même chose sur une page à imprimer' },
    audit: {
      title: 'Pour les auditeurs',
      text: 'Les premières questions, chacune avec une réponse brève',
    },
    work: { title: 'Pour les responsables', text: 'Ce qui reste à faire, et pour quand' },
  },
  steps: 'Les huit étapes',
  next: 'Prochain critère à remplir : {criterion}',
  findings: 'Constats ouverts',
  noFindings: 'Aucun constat n’est ouvert.',
  checks: (errors, warnings) =>
    `Vérifications : ${counted(errors, 'erreur', 'erreurs')}, ${counted(warnings, 'avertissement', 'avertissements')}`,
  gaps: (count) => counted(count, 'écart avant la certification', 'écarts avant la certification'),
  traps: 'Ce qu’un auditeur relèverait',
  allFindings: (count) => form(count, 'Le constat ouvert', `Les ${number(count)} constats ouverts`),
  closureBy: 'à clore d’ici au {day}',
  dueWithin: (days) =>
    form(days, 'Échéances d’ici à demain', `Échéances des ${number(days)} prochains jours`),
  nothingDue: 'Rien n’arrive à échéance.',
  dueTally: (count, overdue) =>
    `${counted(count, 'échéance', 'échéances')}${
      overdue > 0 ? `, dont ${counted(overdue, 'dépassée', 'dépassées')}` : ''
    }`,
  dueMore: 'Non affichées :',
  columns: { date: 'Date', what: 'Objet', entry: 'Fiche', owner: 'Responsable' },
  changed: 'Ce qui a changé',
  changedMore: (count) => `et ${counted(count, 'autre fichier', 'autres fichiers')}`,
  changedAll: 'Historique des documents',
};
