import type { Messages } from '../messages.ts';

/** What stands at the foot of printed pages. */
export const print: Messages['print'] = {
  asOf: (date) => `état au ${date}`,
  /** What a print is worth under document control (7.5.3). */
  copy: 'une copie imprimée n’est pas maîtrisée',
  page: 'Page {page} sur {pages}',
  sheet: 'Page {page}',
};
