import type { Messages } from '../messages.ts';

/** What stands at the head of every page. */
export const header: Messages['header'] = {
  menu: 'Menu',
  search: 'Cerca',
  keys: 'Freccia su e freccia giù scorrono i risultati, Invio apre, Esc chiude.',
  noIndex: 'La ricerca richiede il sito generato: aims build',
  unreadable:
    'La ricerca non riesce a leggere i suoi file. Estragga l’intero archivio e riapra la pagina.',
  noScript: 'La ricerca richiede JavaScript; tutto il resto no.',
  filters: { collection: 'Registro', status: 'Stato' },
};
