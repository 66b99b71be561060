import type { Messages } from '../messages.ts';

export const pack: Messages['pack'] = {
  search: {
    results: 'Resultados: {count}',
    none: 'No se ha encontrado nada.',
    close: 'Cerrar',
  },
  readme: {
    asOf: 'Estado a {day}.',
    open: 'Descomprima el archivo y abra site/index.html en un navegador. No necesita servidor ni red.',
    whole:
      '`aims verify` compara cada archivo con MANIFEST.json. Con --manifest y el SHA-256 de ese archivo, que puede indicar quien creó el paquete, demuestra que nada ha cambiado.',
  },
};
