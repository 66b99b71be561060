import type { Messages } from '../messages.ts';
import { number } from './number.ts';

/** The register of a collection. */
export const register: Messages['register'] = {
  title: 'Titolo',
  empty: 'Qui non è registrato nulla.',
  part: (shown, total, page, pages) =>
    `${number(shown)} di ${number(total)}, pagina ${number(page)} di ${number(pages)}`,
  ungrouped: 'Tutte le righe',
  views: 'Viste del registro',
  pages: 'Pagine del registro',
  pageTitle: (title, page) => `${title}, pagina ${number(page)}`,
  noScript: 'Senza script sono mostrate tutte le righe, pagina per pagina e senza filtri.',
  rows: {
    shown: '{shown} di {total}, pagina {page} di {pages}',
    notLoaded: 'Non è stato possibile caricare le righe delle altre pagine.',
  },
};
