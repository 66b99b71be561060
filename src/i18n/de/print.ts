import type { Messages } from '../messages.ts';

export const print: Messages['print'] = {
  asOf: (date: string) => `Stand ${date}`,
  /** What a print is worth under document control (7.5.3). */
  copy: 'ein Ausdruck ist nicht gelenkt',
  page: 'Seite {page} von {pages}',
  sheet: 'Seite {page}',
};
