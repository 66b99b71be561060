import type { Messages } from '../messages.ts';

/** The proofs of a control, on its page and in the Statement. */
export const proof: Messages['proof'] = {
  none: 'Ninguna evidencia.',
  fromIsms: 'del SGSI',
  until: 'hasta el {day}',
  expiredOn: (date) => `caducada el ${date}`,
  notAbout: 'No cuenta, porque no trata de este sistema:',
};
