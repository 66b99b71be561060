import type { Messages } from '../messages.ts';
import { number } from './number.ts';

/** The register of a collection. */
export const register: Messages['register'] = {
  title: 'Titre',
  empty: 'Rien n’est enregistré ici.',
  part: (shown, total, page, pages) =>
    `${number(shown)} sur ${number(total)}, page ${number(page)} sur ${number(pages)}`,
  ungrouped: 'Toutes les lignes',
  views: 'Vues du registre',
  pages: 'Pages du registre',
  pageTitle: (title, page) => `${title}, page ${number(page)}`,
  noScript: 'Sans script, toutes les lignes sont affichées page par page, sans filtre.',
  rows: {
    shown: '{shown} sur {total}, page {page} sur {pages}',
    notLoaded: 'Les lignes des autres pages n’ont pas pu être chargées.',
  },
};
