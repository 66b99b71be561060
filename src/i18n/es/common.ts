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
  /** What tells the four lists of what is wrong apart; each name leads to its list. */
  fourLists:
    '{findings}: lo que señalaron personas en auditorías, tras incidentes o en reclamaciones. {checks}: errores y fechas que esta herramienta ha visto en las entradas. {traps}: los que un auditor busca primero. {gaps}: trabajo que las propias entradas dan por no terminado.',
  checksList: 'Avisos de las comprobaciones',
};
