import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** Words that many pages share. */
export const common: Messages['common'] = {
  none: 'ninguno',
  nobody: 'nadie',
  yes: 'sí',
  no: 'no',
  table: 'Tabla',
  owner: 'Responsable',
  noEntry: 'Este control no tiene entrada.',
  entries: (count) => counted(count, 'entrada', 'entradas'),
  labelled: (label, text) => `${label}: ${text}`,
};
