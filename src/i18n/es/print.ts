import type { Messages } from '../messages.ts';

/** What stands at the foot of printed pages. */
export const print: Messages['print'] = {
  asOf: (date) => `situación a ${date}`,
  /** What a print is worth under document control (7.5.3). */
  copy: 'una copia impresa no está controlada',
  page: 'Página {page} de {pages}',
  sheet: 'Página {page}',
};
