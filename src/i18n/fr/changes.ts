import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const changes: Messages['changes'] = {
  tally: (way, overdue, total) =>
    `${counted(way, 'modification en cours', 'modifications en cours')}${overdue > 0 ? `, ${number(overdue)} en retard` : ''}, ${number(total)} au total`,
  empty: 'Aucune modification planifiée n’est enregistrée.',
  columns: {
    change: 'Modification',
    of: 'Modification de',
    systems: 'Systèmes',
    state: 'État',
    proposed: 'Proposée',
    due: 'Échéance',
    done: 'Réalisée',
    owner: 'Responsable',
  },
  states: {
    open: 'à décider',
    rejected: 'rejetée',
    approved: 'approuvée',
    overdue: 'en retard',
    made: 'réalisée, non vérifiée',
    verified: 'réalisée et vérifiée',
  },
  steps: {
    proposed: 'Proposée',
    examined: 'Effets examinés',
    decided: 'Décidée',
    assessed: 'Impact évalué',
    made: 'Réalisée',
    verified: 'Vérifiée',
  },
  stepStates: {
    done: 'fait',
    open: 'à suivre',
    overdue: 'en retard',
    ahead: 'à venir',
    missing: 'omis',
  },
  stepColumns: {
    step: 'Étape',
    state: 'État',
    when: 'Quand',
    shownBy: 'Par qui, attesté par',
  },
  due: 'échéance {day}',
  ofAims: 'du système de management',
  ofSystem: 'de {systems}',
  owner: 'responsable {role}',
  reaches: 'Touche aussi',
  noEffects: 'Rien ne dit ce que la modification entraîne.',
};
