import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const code: RuleTexts['mdx/code']['says'] = fromTemplates({
  fence: [
    '`::: {{0}}` empieza un grupo de párrafos en Pandoc, y aquí no se lee.',
    'Markdown; `> [!NOTE]` al principio de una cita para una nota',
    'Quitar esta línea y la línea `:::` del final. Para una nota, empezar el texto con `> [!NOTE]` en una línea, y cada línea de debajo con `> `.',
  ],
  formula: [
    'Esto parece una fórmula en LaTeX, que no se lee.',
    'texto, o una imagen de la fórmula',
    'Escribir la fórmula en palabras o como imagen, o ponerla entre `backticks`.',
  ],
  headingAnchor: [
    '`{{0}}` da nombre a un ancla en otra herramienta.',
    'texto sin llaves',
    'Quitarlo. Los enlaces llevan a este título con `#{1}`.',
  ],
  anchor: [
    '`{{0}}` da nombre a un ancla en otra herramienta.',
    'texto sin llaves',
    'Quitarlo. Solo los títulos tienen un ancla, hecha de su texto.',
  ],
  templateComment: [
    '`{{0}}` es un comentario de una plantilla.',
    'texto sin llaves',
    'Quitarlo, o escribirlo como `{/* … */}`.',
  ],
  calloutMacro: [
    '`{{0}}` es una macro de Confluence.',
    'texto sin llaves',
    'Escribir `> [!NOTE]` (o TIP, IMPORTANT, WARNING, CAUTION) en una línea, y el texto en las líneas de debajo, cada una después de `> `. Quitar también la macro del final.',
  ],
  codeMacro: [
    '`{{0}}` es una macro de Confluence.',
    'texto sin llaves',
    'Escribir tres acentos graves en las líneas antes y después del código.',
  ],
  contentsMacro: [
    '`{{0}}` es una macro de Confluence.',
    'texto sin llaves',
    'Quitarla: la página hace su propio índice.',
  ],
  macro: [
    '`{{0}}` es una macro de Confluence.',
    'texto sin llaves',
    'Quitarla, y conservar el texto que le pertenece.',
  ],
  wikiTable: [
    'Es una tabla de MediaWiki.',
    'texto sin llaves',
    'Escribir la tabla con `|` entre sus celdas, y `| --- | --- |` como segunda línea.',
  ],
  kramdown: ['`{{0}}` es una marca de kramdown (Jekyll).', 'texto sin llaves', 'Quitarla.'],
  command: [
    '`{{0}}` es una orden de otra herramienta, como Hugo, Jekyll o GitBook.',
    'texto sin llaves',
    'Quitarla, o escribir el texto que produciría.',
  ],
  placeholder: [
    '`{{0}}` es un marcador de una plantilla.',
    'texto sin llaves',
    'Escribir lo que representa.',
  ],
  criticMarkup: [
    '`{{0}}` es una propuesta de cambio o un comentario (CriticMarkup).',
    'texto sin llaves',
    'Aceptarla o rechazarla: escribir el texto como debe ser.',
  ],
  pandoc: [
    '`{{0}}` es una marca de Pandoc o de otra herramienta.',
    'texto sin llaves',
    'Quitarla: las entradas no deciden el aspecto del manual.',
  ],
  module: [
    '`{0}` es código: un párrafo que empieza por `import` o `export` se lee como código.',
    'prosa. Los componentes no necesitan importarse',
    'Quitarlo. Si es una frase, empezarla con otra palabra o una mayúscula.',
  ],
  emptyBraces: [
    'Unas llaves vacías desaparecerían de la página.',
    'nada de llaves: el contenido son datos, nunca código',
    'Escribirlas como `\\{\\}`, o quitarlas.',
  ],
  braces: [
    '`{{0}}` está entre llaves, que son para código.',
    'nada de llaves: el contenido son datos, nunca código. Un comentario se escribe `{/* … */}`',
    'Si es un marcador, escribir lo que representa. Si se quiere `{` como texto, escribir `\\{`, o ponerla entre `backticks`.',
  ],
  code: [
    '`{{0}}` es código.',
    'nada de llaves: el contenido son datos, nunca código. Un comentario se escribe `{/* … */}`',
    'Escribir el propio valor. Si se quiere `{` como texto, escribir `\\{`, o ponerla entre `backticks`.',
  ],
  spread: [
    '`{{0}}` en `<{1}>` es código.',
    'atributos con sus valores entre comillas',
    'Escribir los atributos uno por uno.',
  ],
  eventAttribute: [
    'El atributo `{0}` de `<{1}>` ejecuta código.',
    'ningún atributo de evento: el contenido son datos, nunca código',
    'Quitar el atributo.',
  ],
  valueCode: [
    '`{0}={{1}}` en `<{2}>` es código.',
    'un valor entre comillas',
    'Escribir `{0}="…"`.',
  ],
});
