import type { Messages } from '../messages.ts';
import { number } from './number.ts';

/** The register of a collection. */
export const register: Messages['register'] = {
  title: 'Título',
  empty: 'Aquí no hay nada registrado.',
  part: (shown, total, page, pages) =>
    `${number(shown)} de ${number(total)}, página ${number(page)} de ${number(pages)}`,
  pages: 'Páginas del registro',
  pageTitle: (title, page) => `${title}, página ${number(page)}`,
};
