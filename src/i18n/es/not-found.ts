import type { Messages } from '../messages.ts';

/** The page that stands where there is none. */
export const notFound: Messages['notFound'] = {
  title: 'Página no encontrada',
  text: 'Esta página no existe, o ya no existe. La búsqueda encuentra entradas por identificador y por palabras.',
  all: 'Todas las páginas',
};
