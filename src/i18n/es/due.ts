import type { Messages } from '../messages.ts';

/** What is due at a day. */
export const due: Messages['due'] = {
  nextReview: 'próxima revisión',
  targetDate: 'fecha objetivo',
  validUntil: 'fin de validez',
  closure: 'cierre previsto',
  target: 'plazo de la meta',
  treatment: 'plazo del tratamiento',
  decision: 'plazo de la decisión',
  audit: 'planificada',
};
