import type { Messages } from '../messages.ts';

/** What stands at the foot of printed pages. */
export const print: Messages['print'] = {
  asOf: (date) => `état au ${date}`,
  page: 'Page {page} sur {pages}',
};
