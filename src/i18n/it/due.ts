import type { Messages } from '../messages.ts';

/** What is due at a day. */
export const due: Messages['due'] = {
  nextReview: 'prossimo riesame',
  targetDate: 'data obiettivo',
  validUntil: 'fine validità',
  closure: 'chiusura prevista',
  target: 'scadenza dell’obiettivo',
  treatment: 'scadenza del trattamento',
  decision: 'scadenza della decisione',
  audit: 'pianificato',
};
