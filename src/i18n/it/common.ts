import type { Messages } from '../messages.ts';
import { counted } from './number.ts';

/** Words that many pages share. */
export const common: Messages['common'] = {
  none: 'nessuno',
  nobody: 'nessuno',
  yes: 'sì',
  no: 'no',
  table: 'Tabella',
  owner: 'Responsabile',
  noEntry: 'Questo controllo non ha una voce.',
  entries: (count) => counted(count, 'voce', 'voci'),
  labelled: (label, text) => `${label}: ${text}`,
};
