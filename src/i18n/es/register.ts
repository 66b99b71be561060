import type { Messages } from '../messages.ts';
import { number } from './number.ts';

/** The register of a collection. */
export const register: Messages['register'] = {
  title: 'Título',
  empty: 'Aquí no hay nada registrado.',
  part: (shown, total, page, pages) =>
    `${number(shown)} de ${number(total)}, página ${number(page)} de ${number(pages)}`,
  ungrouped: 'Todas las filas',
  views: 'Vistas del registro',
  pages: 'Páginas del registro',
  pageTitle: (title, page) => `${title}, página ${number(page)}`,
  noScript: 'Sin script se muestran todas las filas, página a página y sin filtrar.',
  rows: {
    shown: '{shown} de {total}, página {page} de {pages}',
    notLoaded: 'No se han podido cargar las filas de las demás páginas.',
  },
};
