import type { Messages } from '../messages.ts';

/** What is due at a day. */
export const due: Messages['due'] = {
  nextReview: 'prochaine revue',
  targetDate: 'mise en œuvre prévue',
  validUntil: 'fin de validité',
  closure: 'clôture prévue',
  target: 'échéance de la cible',
  treatment: 'échéance du traitement',
  decision: 'échéance de la décision',
  audit: 'date planifiée',
};
