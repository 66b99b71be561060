import type { Messages } from '../messages.ts';

/** What stands at the head of every page. */
export const header: Messages['header'] = {
  menu: 'Menú',
  search: 'Buscar',
  keys: 'Flecha arriba y flecha abajo recorren los resultados, Intro abre uno, Esc cierra.',
  noIndex: 'La búsqueda necesita el sitio generado: aims build',
  unreadable:
    'La búsqueda no puede leer sus archivos. Descomprima todo el archivo y vuelva a abrir la página.',
  noScript: 'La búsqueda necesita JavaScript; todo lo demás, no.',
  filters: { collection: 'Registro', status: 'Estado' },
};
