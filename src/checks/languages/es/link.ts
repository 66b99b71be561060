import type { GroupTexts } from '../texts.ts';
import { fieldName } from './words.ts';

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Un enlace o una imagen no lleva a ninguna parte.',
    why: 'Un auditor que sigue un enlace a una prueba y no encuentra nada deja de confiar en el resto.',
  },
  'link/anchor': {
    summary:
      'Un enlace lleva a una página que existe, pero a un encabezado o una fila que la página no tiene.',
    why: 'El lector llega al principio de la página y busca lo que prometía el enlace.',
    says: {
      missing: (of, fragment) => ({
        found: `${of === 'entry' ? 'Esta entrada' : 'file' in of ? of.file : `La página ${of.page}`} no tiene \`#${fragment}\`.`,
        expected:
          of !== 'entry' && 'page' in of
            ? 'el identificador de una fila de la página'
            : 'un encabezado de la entrada, en minúsculas y con guiones en lugar de espacios',
        fix: 'Corregir la parte después de `#`, o quitarla.',
      }),
    },
  },
  'link/doubtful': {
    summary:
      'Una dirección lleva al equipo de quien lee o a un servidor sin dominio, oculta su servidor o no está cifrada.',
    why: 'Una dirección copiada de una vista previa, o de la red de una oficina, no le abre nada a un auditor. Con http, cualquiera por el camino puede cambiar lo que se muestra como prueba.',
    says: {
      local: (of, host) => ({
        found: `${of === 'link' ? 'El enlace' : fieldName(of)} lleva a \`${host}\`, al que solo llegan algunos equipos.`,
        expected:
          'una dirección que todo lector pueda abrir; las páginas de este manual como `/soa/`',
        fix: 'Escribir el nombre completo del servidor, o la ruta de la página en este manual.',
      }),
      disguised: (of, host) => ({
        found: `${of === 'link' ? 'El enlace' : fieldName(of)} lleva a \`${host}\`, y parece llevar a otra parte.`,
        expected: 'una dirección que empiece por https:// y el servidor',
        fix: `Si se trata de \`${host}\`, quitar lo que está entre https:// y el servidor.`,
      }),
      open: (of, url) => ({
        found: `${of === 'link' ? 'El enlace' : fieldName(of)} no está cifrado: \`${url}\`.`,
        expected: 'una dirección que empiece por https://',
        fix: 'Escribir `https://`, y comprobar que la página se abre.',
      }),
    },
  },
};
