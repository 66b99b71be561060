import type { Messages } from '../messages.ts';

export const print: Messages['print'] = {
  asOf: (date: string) => `Stand ${date}`,
  page: 'Seite {page} von {pages}',
};
