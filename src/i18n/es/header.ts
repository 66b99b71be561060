import type { Messages } from '../messages.ts';

/** What stands at the head of every page. */
export const header: Messages['header'] = {
  menu: 'Menú',
  search: 'Buscar',
  keys: 'Flecha arriba y flecha abajo recorren los resultados, Intro abre uno, Esc cierra.',
  noIndex: 'La búsqueda necesita el sitio generado: aims build',
  noScript: 'La búsqueda necesita JavaScript; todo lo demás, no.',
  filters: { collection: 'Registro', status: 'Estado' },
};
