import { fromTemplates } from '../../../issues/say.ts';
import { conflict } from './conflict.ts';
import type { RuleTexts } from '../texts.ts';

export const syntax: RuleTexts['mdx/syntax']['says'] = {
  ...fromTemplates({
    crowdedLine: [
      'En esta línea empiezan más de {0} listas o citas.',
      'prosa',
      'Quitar los signos repetidos, o ponerlos entre `backticks`.',
    ],
    longLine: [
      'Esta línea tiene {0} caracteres.',
      'como mucho {1}',
      'Partir la línea. Mover a `files/` lo que no sea prosa, y enlazarlo.',
    ],
    manySigns: [
      'Aquí hay más de {0} signos como `*`, `_`, `[` y `<` sin una línea vacía entre ellos.',
      'párrafos, con una línea vacía entre ellos',
      'Mover a `files/` lo que no sea prosa, y enlazarlo.',
    ],
    manyTags: [
      'El texto tiene más de {0} etiquetas.',
      'prosa',
      'Mover a `files/` lo que no sea prosa, y enlazarlo.',
    ],
    manyParts: [
      'El texto tiene más de {0} párrafos, enlaces, celdas y otras partes.',
      'prosa',
      'Dividir la entrada, o poner tablas y listas en `files/`.',
    ],
    longList: [
      'Esta lista tiene {0} elementos.',
      'como mucho {1}',
      'Dividirla con títulos, o ponerla en `files/` como tabla.',
    ],
    manyFootnotes: [
      'El texto tiene más de {0} notas.',
      'prosa',
      'Dividir la entrada, o poner las notas en `files/`.',
    ],
    manyMentions: [
      'El texto nombra entradas y controles más de {0} veces.',
      'texto corrido',
      'Dividir la entrada, o mover a `files/` lo que no sea texto corrido.',
    ],
    deep: [
      'El texto está anidado en más de {0} niveles.',
      'prosa',
      'Cerrar lo que se abre aquí, o quitar los signos repetidos.',
    ],
    largeTable: [
      'Esta tabla tiene {0} columnas y {1} filas.',
      'como mucho {2} columnas y {3} celdas',
      'Dividir la tabla, o ponerla en `files/` y enlazarla.',
    ],
    endlessTag: [
      'La etiqueta `<{0}` no tiene fin.',
      '{1}',
      'Escribir `{2}` al final de la etiqueta, y los valores de sus atributos entre comillas.',
    ],
    neverOpened: [
      '`{0}` cierra una etiqueta que no se abrió.',
      'antes, una etiqueta de apertura',
      'Quitarla, o escribir la etiqueta de apertura.',
    ],
    unclosedBlock: [
      '`<{0}>` no está cerrado.',
      '`</{0}>` en una línea propia',
      'Escribir `</{0}>` en una línea propia después de su último párrafo.',
    ],
    unclosed: [
      '`<{0}>` no está cerrado.',
      '`</{0}>` en el mismo párrafo',
      'Escribir `</{0}>` donde termina.',
    ],
    unclosedUnknown: [
      '`<{0}>` no está cerrado.',
      '`</{0}>` en el mismo párrafo',
      'Escribir `</{0}>` donde termina. Si se quiere `<` como texto, escribir `\\<`.',
    ],
    closedElsewhereBlock: [
      '`</{0}>` está en otro párrafo, o en otro bloque, que `<{0}>`.',
      '`</{0}>` en una línea propia',
      'Poner `{1}` y `</{0}>` en líneas propias, con la misma sangría.',
    ],
    closedElsewhere: [
      '`</{0}>` está en otro párrafo, o en otro bloque, que `<{0}>`.',
      '`</{0}>` en el mismo párrafo',
      'Escribir un `<{0}>…</{0}>` en cada párrafo.',
    ],
    leftOpen: [
      '`{0}` no está cerrado.',
      '`/>` al final de una etiqueta sin contenido',
      'Escribir `{1}`.',
    ],
    unquoted: [
      'El valor de `{0}` no está entre comillas.',
      'comillas rectas alrededor de cada valor: `"…"`',
      'Escribir `{1}`.',
    ],
    typographicQuotes: [
      'Las comillas de esta etiqueta son tipográficas, como las escribe Word.',
      'comillas rectas alrededor de cada valor: `"…"`',
      'Escribir `{0}`.',
    ],
    placeholder: [
      '`{0}` parece una etiqueta, pero no existe tal etiqueta.',
      'texto. Un `<` delante de una letra empieza una etiqueta',
      'Si es un marcador, escribir lo que representa. Si se quiere `<` como texto, escribir `\\<`.',
    ],
    endlessComment: [
      'Este comentario no tiene fin.',
      '`-->` al final del comentario',
      'Escribir `-->` donde termina el comentario, o quitar `<!--`.',
    ],
    slackLink: [
      '`{0}` no es un enlace con este texto: está escrito como en Slack.',
      '`[text](address)`',
      'Escribir `{1}`.',
    ],
    spacedAddress: [
      '`{0}` no se lee como dirección: contiene un espacio.',
      'una dirección sin espacios que empiece por https://',
      'Escribir `{1}` o `{2}`.',
    ],
    noScheme: [
      '`{0}` no se lee como dirección: no empieza por https://.',
      'una dirección sin espacios que empiece por https://',
      'Escribir `{1}` o `{2}`.',
    ],
    wrongClosing: [
      'Está escrito `</{0}>`, pero se espera `</{1}>`.',
      'etiquetas cerradas en el orden inverso al que se abrieron',
      'Cerrar primero `<{1}>`.',
    ],
    acrossCells: [
      'Una etiqueta empieza en una celda de esta tabla y termina en otra.',
      'el principio y el fin de una etiqueta en la misma celda',
      'Escribir un par de etiquetas en cada celda.',
    ],
    noTag: [
      'Este `<` no empieza una etiqueta legible.',
      'una etiqueta con sus valores entre comillas, cerrada con `>` o `/>`, como `<Ref to="POL-01" />`',
      'Si se quiere `<` como texto, escribir `\\<`.',
    ],
    neverClosed: [
      'Esta `{` no se cierra nunca.',
      'nada de llaves: el contenido son datos, nunca código',
      'Si se quiere `{` como texto, escribir `\\{`, o ponerla entre `backticks`.',
    ],
    manyExpressions: [
      'Un atributo de esta etiqueta es código, como muchos de arriba.',
      'atributos con sus valores entre comillas',
      'Escribir `name="value"` en vez de `name={value}`.',
    ],
    unreadable: [
      'El texto no se puede leer: {0}.',
      'Markdown en el que toda etiqueta esté cerrada',
      'Corregir el texto aquí. Si se quiere un `<` o una `{` como texto, escribir `\\<` o `\\{`, o ponerlos entre `backticks`.',
    ],
  }),
  conflict,
};
