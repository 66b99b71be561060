import type { Messages } from '../messages.ts';

/** What scripts add to tables. Numbers take the place of the names in braces. */
export const tables: Messages['tables'] = {
  filter: 'Filtra',
  sort: 'Ordina per',
  shown: '{shown} di {total}',
  noMatch: 'Nessuna riga corrisponde a questi filtri.',
  clear: 'Mostra tutte le righe',
  scroll: 'C’è altro di lato: scorrere, oppure usare i tasti freccia.',
  copy: 'Copia il collegamento',
  copied: 'Collegamento copiato',
};
