import type { CommonTexts } from '../../common-says.ts';
import { counted } from './words.ts';

export const common: CommonTexts = {
  says: {
    more: (count) => ({
      found: `La regla encuentra ${counted(count, 'lugar más', 'lugares más')} en este archivo, el último de ellos aquí.`,
      fix: 'Corregir primero los de arriba: muchos suelen tener una sola causa.',
    }),
  },
  notes: {
    unread: () => 'El texto que sigue no se leyó.',
    times: ({ count }) => `Está en este texto ${count} veces.`,
    rows: ({ count, last }) =>
      `${counted(count, 'fila más tiene', 'filas más tienen')} el mismo defecto, la última en la línea ${last}.`,
  },
};
