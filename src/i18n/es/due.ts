import type { Messages } from '../messages.ts';

/** What is due at a day. */
export const due: Messages['due'] = {
  nextReview: 'próxima revisión',
  targetDate: 'fecha objetivo',
  validUntil: 'fin de validez',
  closure: 'cierre previsto',
  target: 'plazo de la meta',
  treatment: 'plazo del tratamiento',
  action: 'plazo de la acción',
  decision: 'plazo de la decisión',
  audit: 'planificada',
  change: 'cambio previsto',
  condition: 'condición pendiente',
  notification: 'notificación pendiente',
  duty: 'obligación legal',
  promise: 'compromiso por cumplir',
};
