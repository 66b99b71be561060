import { fromTemplates } from '../../../issues/say.ts';
import type { instead as english } from '../../mdx-says.ts';
import type { RuleTexts } from '../texts.ts';

const instead: Readonly<Record<keyof typeof english, string>> = {
  a: 'Escribir el enlace como `[text](address)`.',
  img: 'Escribir la imagen como `![what it shows](files/…)`, o como `<Figure … />`.',
  bold: 'Escribir `**bold**`.',
  emphasis: 'Escribir `*emphasis*`.',
  struck: 'Escribir `~~struck~~`.',
  code: 'Escribirlo entre `backticks`.',
  pre: 'Escribirlo entre dos líneas de tres acentos graves.',
  p: 'Dejar una línea vacía entre párrafos.',
  list: 'Escribir una lista, un elemento por línea después de un guion.',
  ol: 'Escribir una lista, un elemento por línea después de su número.',
  table: 'Escribir la tabla con `|` entre sus celdas.',
  blockquote: 'Empezar sus líneas con `>`.',
  hr: 'Escribir `---` entre dos líneas vacías.',
  script: 'Quitarlo: el contenido son datos, nunca código.',
  u: 'Quitar la etiqueta, o escribir `**bold**`: un texto subrayado parece un enlace.',
  look: 'Quitar la etiqueta: las entradas no deciden el aspecto del manual.',
  keepText: 'Quitar la etiqueta, y conservar su texto.',
  heading: 'Escribir el título como `## …`.',
  h3: 'Escribir el título como `### …`.',
  style: 'Quitarlo: las entradas no deciden el aspecto del manual.',
  iframe: 'Quitarlo, y enlazar la página.',
  correct: 'Corregir el nombre, o quitar la etiqueta.',
  markdown: 'Escribirlo en Markdown, o quitar la etiqueta.',
  closing: 'Quitar la etiqueta.',
  anchor:
    'Quitar la etiqueta. Cada título tiene un identificador propio: `#keeping-of-data` lleva a `## Keeping of data`.',
};

export const html: RuleTexts['mdx/html']['says'] = {
  ...fromTemplates({
    noAttributes: [
      '`<{0}>` no admite un atributo `{1}`.',
      'ningún atributo',
      'Corregir la ortografía, o quitar el atributo.',
    ],
    otherAttribute: [
      '`<{0}>` no admite un atributo `{1}`.',
      '{2}',
      'Corregir la ortografía, o quitar el atributo.',
    ],
    attributeTwice: [
      '`<{0}>` tiene dos veces el atributo `{1}`: uno de sus valores se perdería.',
      'cada atributo una vez',
      'Quitar uno de los dos.',
    ],
    summary: [
      '`<summary>` no está al principio de un `<details>`.',
      '`<details>` en una línea propia antes, y `</details>` después del texto',
      'Escribir ambos, o quitar `<summary>` y `</summary>`.',
    ],
    details: [
      '`<details>` está dentro de un párrafo.',
      'un párrafo propio, con una línea vacía antes y después',
      'Poner `<details>` y `</details>` en líneas propias.',
    ],
    confluence: [
      'Es el formato de almacenamiento de Confluence: `{0}`.',
      'Markdown',
      'Copiar el texto de la página tal como se lee, y pegarlo sin formato (Ctrl+Shift+V).',
    ],
    word: [
      'Es HTML que escribe Word: `{0}`.',
      'Markdown',
      'Copiar de nuevo el texto desde Word, y pegarlo sin formato (Ctrl+Shift+V).',
    ],
    noComment: [
      'Esto no es un comentario.',
      '`<!-- comment -->`, con dos guiones cada vez',
      'Escribirlo así, o quitarlo.',
    ],
    raw: ['Es HTML en bruto.', 'Markdown, o uno de {0}', 'Quitarlo, o escribirlo en Markdown.'],
  }),
  element: (tag, allowed, remedy) => ({
    found: `\`<${tag}>\` es HTML que no se admite en un texto.`,
    expected: `Markdown, o uno de ${allowed}`,
    fix:
      typeof remedy === 'object'
        ? `Escribir el enlace como \`[text](${remedy.link})\`.`
        : instead[remedy],
  }),
};
