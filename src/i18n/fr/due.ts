import type { Messages } from '../messages.ts';

/** What is due at a day. */
export const due: Messages['due'] = {
  nextReview: 'prochaine revue',
  targetDate: 'mise en œuvre prévue',
  validUntil: 'fin de validité',
  closure: 'clôture prévue',
  target: 'échéance de la cible',
  treatment: 'échéance du traitement',
  action: 'échéance de l’action',
  decision: 'échéance de la décision',
  audit: 'date planifiée',
  change: 'modification due',
  condition: 'condition due',
  notification: 'notification due',
  duty: 'obligation légale',
  promise: 'engagement à tenir',
};
