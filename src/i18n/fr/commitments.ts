import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

export const commitments: Messages['commitments'] = {
  title: 'Engagements',
  description:
    'Ce que les politiques promettent de faire régulièrement, et si les preuves sont là.',
  lead: 'Ce que les politiques promettent de faire régulièrement : une bande par engagement et par système, mois après mois. Un engagement est tenu si une preuve le nomme.',
  pageTitle: (page: number) => `Engagements, page ${number(page)}`,
  pages: 'Pages des engagements',
  none: 'Aucune politique approuvée ne formule encore d’engagement dans un champ. Écrivez `commitments` dans une politique pour voir ici s’il est tenu.',
  matrix: 'Engagements par mois',
  promises: (count: number) => counted(count, 'engagement', 'engagements'),
  missingCount: (count: number) => counted(count, 'manquant', 'manquants'),
  lateCount: (count: number) => `${number(count)} en retard`,
  noneMissing: 'Tout ce qui était à faire a sa preuve.',
  system: 'Système',
  kept: 'Tenus',
  keptOf: (kept: number, due: number) => `${number(kept)} sur ${number(due)}`,
  since: (every: string) => `{policy} s’y engage ${every}, depuis le {day}`,
  organisation: 'l’organisation',
  every: {
    day: 'chaque jour',
    week: 'chaque semaine',
    month: 'chaque mois',
    quarter: 'chaque trimestre',
    year: 'chaque année',
  },
  states: { there: 'présent', late: 'en retard', missing: 'manquant', ahead: 'pas encore dû' },
  several: (count: number, state: string) => `${number(count)} ${state}`,
  legend:
    'Chaque échéance figure dans le mois où se termine son jour, sa semaine, son mois, son trimestre ou son année. « En retard » signifie que la preuve a été recueillie après l’échéance.',
};
