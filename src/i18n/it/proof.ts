import type { Messages } from '../messages.ts';

/** The proofs of a control, on its page and in the Statement. */
export const proof: Messages['proof'] = {
  none: 'Nessuna evidenza.',
  fromIsms: 'dal SGSI',
  until: 'fino al {day}',
  expiredOn: (date) => `scaduta il ${date}`,
  notAbout: 'Non conta, perché non riguarda questo sistema:',
};
