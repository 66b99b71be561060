import type { Messages } from '../messages.ts';

/** What is due at a day. */
export const due: Messages['due'] = {
  nextReview: 'prossimo riesame',
  targetDate: 'data obiettivo',
  validUntil: 'fine validità',
  closure: 'chiusura prevista',
  target: 'scadenza dell’obiettivo',
  treatment: 'scadenza del trattamento',
  action: 'scadenza dell’azione',
  decision: 'scadenza della decisione',
  audit: 'pianificato',
  change: 'modifica prevista',
  condition: 'condizione in scadenza',
  notification: 'notifica dovuta',
  duty: 'obbligo di legge',
  promise: 'impegno in scadenza',
};
