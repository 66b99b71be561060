import type { RuleTexts } from '../texts.ts';
import { signName } from './signs.ts';
import type { GroupTexts } from '../texts.ts';
import { fieldName } from './words.ts';

type Nowhere = Parameters<RuleTexts['link/broken']['says']['nowhere']>;

const whatName = { image: 'La imagen', link: 'El enlace' };

const expectedOf = (what: Nowhere[0]): string =>
  what === 'image'
    ? 'un archivo en `files/`'
    : 'un título (`#scope`), una página (`/soa/`), una entrada por su archivo (`../policies/POL-01.mdx`), un archivo en `files/` o una dirección que empiece por https://';

const remedyFor = (what: Nowhere[0], remedy: Nowhere[2]): string => {
  const otherwise = what === 'image' ? 'poner allí el archivo' : 'quitar el enlace';
  if (remedy === undefined) return `Corregir la dirección, o ${otherwise}.`;
  return remedy === 'network'
    ? 'Solo los equipos de una red tienen esta ruta. Poner una copia del archivo en `files/`, o enlazar a una dirección que empiece por https://.'
    : `Escribir \`${remedy.meant}\` si es lo que se quiere, o ${otherwise}.`;
};

export const link: GroupTexts<'link'> = {
  'link/broken': {
    summary: 'Un enlace o una imagen no lleva a ninguna parte.',
    why: 'Un auditor que sigue un enlace a una prueba y no encuentra nada deja de confiar en el resto.',
    says: {
      empty: (what) => ({
        found: `${whatName[what]} no tiene dirección.`,
        expected: expectedOf(what),
        fix: 'Escribir la dirección entre los paréntesis.',
      }),
      unseen: (what, sign) => ({
        found: `La dirección ${{ image: 'de la imagen', link: 'del enlace' }[what]} contiene ${signName(sign)}.`,
        expected: expectedOf(what),
        fix: 'Borrarlo, o escribir de nuevo la dirección.',
      }),
      nowhere: (what, url, remedy) => ({
        found: `${whatName[what]} \`${url}\` no lleva a ninguna parte.`,
        expected: expectedOf(what),
        fix: remedyFor(what, remedy),
      }),
      noImage: (url, types) => ({
        found: `\`${url}\` no es una imagen.`,
        expected: `un archivo en \`files/\` que termine en ${types.join(', ')}`,
        fix: 'Convertirla en un enlace, sin `!`, o convertir el archivo.',
      }),
    },
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
