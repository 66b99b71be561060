import type { Messages } from '../messages.ts';

/** What stands at the foot of printed pages. */
export const print: Messages['print'] = {
  asOf: (date) => `situazione al ${date}`,
  /** What a print is worth under document control (7.5.3). */
  copy: 'una copia stampata non è controllata',
  page: 'Pagina {page} di {pages}',
  sheet: 'Pagina {page}',
};
