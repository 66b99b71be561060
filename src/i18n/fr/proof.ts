import type { Messages } from '../messages.ts';

/** The proofs of a control, on its page and in the Statement. */
export const proof: Messages['proof'] = {
  none: 'Aucune preuve.',
  fromIsms: 'du SMSI',
  until: 'jusqu’au {day}',
  expiredOn: (date) => `expirée le ${date}`,
  notAbout: 'Ne compte pas, car cela ne porte pas sur ce système :',
};
