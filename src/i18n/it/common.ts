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
  /** What tells the four lists of what is wrong apart; each name leads to its list. */
  fourLists:
    '{findings}: ciò che persone hanno rilevato in audit, dopo incidenti o in reclami. {checks}: errori e date che questo strumento ha notato nelle voci. {traps}: quelli che un auditor cerca per primi. {gaps}: lavoro che le voci stesse dicono non ancora concluso.',
  checksList: 'Segnalazioni delle verifiche',
};
