import type { Messages } from '../messages.ts';

/** What scripts add to tables. Numbers take the place of the names in braces. */
export const tables: Messages['tables'] = {
  filter: 'Filtrar',
  sort: 'Ordenar por',
  shown: '{shown} de {total}',
  noMatch: 'Ninguna fila corresponde a estos filtros.',
  clear: 'Mostrar todas las filas',
  scroll: 'Hay más contenido a un lado: desplácese o use las teclas de flecha.',
  copy: 'Copiar enlace',
  copied: 'Enlace copiado',
};
