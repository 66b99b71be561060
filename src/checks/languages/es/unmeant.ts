import { fromTemplates } from '../../../issues/say.ts';
import { alsoIn as alsoInOthers } from '../../../issues/words.ts';
import type { RuleTexts } from '../texts.ts';
import { signName } from './signs.ts';
import { firstOf } from './words.ts';

const link = '`[text](address)`';
const heading = '`## …`';
const cells = 'celdas entre `|`, y una segunda línea como `| --- | --- |`';
const secondLine = 'una segunda línea como `| --- | --- |`, con tantas celdas como la primera';
const item = 'un guion y un espacio al principio de cada elemento';
const noContents = 'ningún índice: la página hace el suyo';
const fields = 'campos al principio del archivo, entre las líneas de tres guiones';
const tasks = '`- [ ]` o `- [x]` al principio de cada elemento';
const typeAgain = 'Teclear `{1}` de nuevo.';
const write = 'Escribir `{1}`.';
const doubleBrackets = '`{0}` no es un enlace: los corchetes dobles se muestran tal cual.';
const idOrLink = 'un identificador, que se convierte por sí solo en enlace, o `[text](address)`';
const toMarkdown = 'Escribir su texto en Markdown, o quitarlo.';
const showSource = 'Para mostrar el código fuente, quitar el lenguaje tras los acentos graves.';
const callouts =
  '`> [!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` o `[!CAUTION]` en una línea propia, al principio de una cita';
const writeCallout = 'Escribir uno de ellos, y un título en negrita en la línea siguiente.';
const addLine = 'Escribir `|` entre las celdas, y añadir la segunda línea.';
const runTogether = 'las líneas se juntan en un solo párrafo';

const what = { image: 'una imagen', link: 'un enlace' };

const alsoIn = (files: readonly string[]): string =>
  alsoInOthers(files, (others) => ` Lo mismo ocurre en ${firstOf(others)}.`);

export const unmeant: RuleTexts['mdx/unmeant']['says'] = {
  ...fromTemplates({
    // Callouts, code, paragraphs
    callout: [
      '`{0}` es un recuadro de otra herramienta, y se muestra tal cual.',
      '`<Callout type="note">`, o `> [!NOTE]` al principio de una cita',
      'Escribir `> [!NOTE]` (o TIP, IMPORTANT, WARNING, CAUTION) en una línea, y el texto en las líneas de debajo, cada una después de `> `.',
    ],
    otherFormat: [
      '`{0}` reserva este bloque para otro formato: aquí se muestra su código fuente.',
      'Markdown',
      'Escribir su texto en Markdown, o quitar el bloque.',
    ],
    ofObsidian: [
      'De este bloque se muestra el código fuente: solo Obsidian lee `{0}`.',
      'texto, o una tabla',
      `Escribir lo que el bloque muestra allí, o quitarlo. ${showSource}`,
    ],
    diagram: [
      'De este diagrama se muestra el código fuente: `{0}` no se dibuja aquí.',
      'una imagen del diagrama en `files/`, como PNG o WebP',
      `Guardar el diagrama como imagen, y escribir \`<Figure src="files/…" alt="what it shows" />\`. ${showSource}`,
    ],
    formulaBlock: [
      'De esta fórmula se muestra el código fuente: LaTeX no se lee.',
      'texto, o una imagen de la fórmula',
      `Escribir la fórmula en palabras o como imagen. ${showSource}`,
    ],
    indented: [
      'Este párrafo tiene una sangría de cuatro espacios o más. Aquí eso no lo hace ni código ni parte de una lista.',
      'ninguna sangría, o tres acentos graves en las líneas anterior y posterior al código',
      'Quitar la sangría, o poner el código entre dos líneas de tres acentos graves.',
    ],
    // Links
    linkInLink: [
      '`{0}` no es un enlace: contiene otro enlace.',
      'un solo enlace: `[text](address)`',
      'Escribir `{1}`. Si es parte de un índice, quitarlo: la página hace el suyo.',
    ],
    sizedImage: [
      '`{0}` no es una imagen: lleva un tamaño, `{1}`.',
      'una imagen sin tamaño: la página le da uno',
      'Escribir `{2}`.',
    ],
    wikiId: [doubleBrackets, idOrLink, 'Escribir `{1}` sin corchetes.'],
    wikiImage: [doubleBrackets, idOrLink, write],
    wikiEntry: [
      doubleBrackets,
      idOrLink,
      'Escribir `{1}`, con la dirección de la entrada, como `../policies/POL-01.mdx`.',
    ],
    contents: ['`{0}` se muestra tal cual.', noContents, 'Quitarlo.'],
    spaceInLink: [
      '`{0}` no es un enlace: hay un espacio entre los corchetes y los paréntesis.',
      link,
      write,
    ],
    turnedLink: [
      '`{0}` no es un enlace: los corchetes y los paréntesis están intercambiados.',
      link,
      write,
    ],
    unclosedLink: ['`{0}` no es un enlace: el paréntesis no se cierra.', link, write],
    namedLink: [
      '`{0}` no es un enlace: nada dice adónde lleva `{1}`.',
      'una línea `[{1}]: address` en este texto',
      'Añadir esta línea, o escribir `[text](address)`.',
    ],
    wikiLink: ['`{0}` no es un enlace: está escrito como en un wiki.', link, write],
    wikiHeading: [
      '`{0}` no es un enlace: está escrito como en un wiki.',
      '`[text](#heading)`, en minúsculas y con guiones en lugar de espacios',
      write,
    ],
    asciidocLink: [
      '`{0}` no es un enlace con este texto: está escrito como en AsciiDoc.',
      link,
      write,
    ],
    textileLink: [
      '`{0}` no es un enlace con este texto: está escrito como en Textile.',
      link,
      write,
    ],
    emptyLink: [
      'Este enlace no tiene texto, así que no se muestra nada de él.',
      link,
      'Escribir su texto entre los corchetes, o quitarlo.',
    ],
    confluenceImage: [
      '`{0}` no es una imagen: está escrita como en Confluence.',
      '`![what it shows](files/…)`',
      write,
    ],
    // Notes
    gluedNote: [
      'La nota `[^{0}]` no se lee: es parte de un párrafo.',
      'una línea vacía antes de la primera nota',
      'Dejar una línea vacía antes.',
    ],
    missingNote: [
      '`[^{0}]` se muestra tal cual: esta nota no existe.',
      'una línea `[^{0}]: …` con la nota',
      'Añadir la nota, o quitar la llamada.',
    ],
    inlineNote: [
      '`{0}` no es una nota, y se muestra tal cual.',
      '`[^1]` en el texto y `[^1]: …` en una línea propia',
      'Escribir la nota debajo del párrafo.',
    ],
    citation: [
      '`{0}` es una referencia bibliográfica de Pandoc, y se muestra tal cual.',
      'una nota al pie, o un enlace',
      'Escribir lo que se cita.',
    ],
    // Bold, emphasis, code
    halfBold: [
      '`**` se muestra tal cual: un texto en negrita los necesita a ambos lados, sin espacios por dentro.',
      '`**bold**`',
      'Escribir los `**` que faltan, o quitar los espacios de dentro. Si se quieren los asteriscos como texto, escribir `\\*\\*`.',
    ],
    halfUnderlines: [
      '`__` se muestra tal cual: un texto en negrita los necesita a ambos lados.',
      '`**bold**`',
      'Escribir `**` antes y después del texto en negrita, o poner entre `backticks` lo que sea un nombre.',
    ],
    spacedEmphasis: [
      '`{0}` se muestra tal cual: hay un espacio antes de su último signo.',
      '`*emphasis*`, sin espacios por dentro',
      'Quitar el espacio.',
    ],
    halfStruck: [
      '`~~` se muestra tal cual: un texto tachado los necesita a ambos lados.',
      '`~~struck~~`',
      'Escribir los `~~` que faltan, o quitarlos.',
    ],
    marked: ['`{0}` se muestra tal cual.', '`<mark>text</mark>` para un texto resaltado', write],
    inserted: [
      '`{0}` se muestra tal cual.',
      'texto sin `++`, o `<mark>text</mark>` para un texto resaltado',
      'Escribir `{1}` o `{2}`.',
    ],
    superscript: ['`{0}` se muestra tal cual.', '`<sup>…</sup>` para un superíndice', write],
    halfCode: [
      'Un acento grave se muestra tal cual: no hay un segundo en este párrafo.',
      'un acento grave antes y después de lo que es código',
      'Escribir el acento grave que falta, o un apóstrofo si se quiere uno.',
    ],
    letterAfterBold: [
      '`{0}` se muestra tal cual: una letra sigue a `**` sin espacio.',
      'un espacio después de un texto en negrita que termina en un signo de puntuación',
      'Escribir un espacio después.',
    ],
    struck: [
      '`{0}` está tachado.',
      '`~~struck~~`, o `<sub>…</sub>` para un subíndice',
      'Escribir `{1}`, o `{2}`. Si se quiere `~` como texto, escribir `\\~`.',
    ],
    wikiBold: [
      '`{0}` se muestra tal cual: está escrito como en un wiki.',
      '`**bold**`, `*emphasis*`',
      write,
    ],
    bbCode: [
      '`{0}` se muestra tal cual: está escrito como en un foro (BBCode).',
      '`**bold**`, `*emphasis*`, `[text](address)`',
      'Escribirlo en Markdown.',
    ],
    confluenceStruck: [
      '`{0}` se muestra tal cual: es un texto tachado de Confluence.',
      '`~~…~~`, o nada',
      'Quitarlo, o escribir `{1}`.',
    ],
    confluenceInserted: [
      '`{0}` se muestra tal cual: es un texto insertado de Confluence.',
      'texto',
      write,
    ],
    // Signs, commands, comments
    obsidianComment: [
      '`{0}` es un comentario de Obsidian, y aquí se muestra.',
      '`<!-- comment -->`',
      'Escribirlo así, o quitarlo.',
    ],
    emoji: [
      '`{0}` se muestra tal cual: los códigos cortos de emojis no se leen.',
      'el propio signo, o una palabra',
      'Escribir el propio signo, o quitarlo.',
    ],
    latexCommand: ['`{0}` es un comando de LaTeX, y se muestra tal cual.', 'Markdown', 'Quitarlo.'],
    formula: [
      'Esto parece una fórmula en LaTeX, y se muestra tal cual.',
      'texto, o una imagen de la fórmula',
      'Escribir la fórmula en palabras o como imagen, o ponerla entre `backticks`.',
    ],
    halfEntity: [
      '`{0}` se muestra tal cual: le falta el punto y coma.',
      '`{0};`',
      'Escribir el propio signo.',
    ],
    unknownEntity: [
      '`{0}` se muestra tal cual: ningún signo tiene este nombre.',
      'un nombre que HTML conozca, como `&nbsp;`, o el propio signo',
      'Escribir el propio signo.',
    ],
    person: [
      '`{0}` nombra a una persona como en Confluence, y se muestra tal cual.',
      'un rol: `<Ref to="role-…" />`',
      'Escribir el rol de esta persona: a las personas se las nombra por su rol.',
    ],
    template: [
      '`{0}` es un comando de una plantilla, y se muestra tal cual.',
      'texto',
      'Escribir el texto que produciría, o quitarlo.',
    ],
    mergeField: [
      '`{0}` parece un campo que Word rellena al combinar correspondencia, y se muestra tal cual.',
      'lo que el campo representa',
      'Escribirlo. Si la palabra es una cita, usar otras comillas.',
    ],
    lostReference: [
      '`{0}` es lo que Word escribe donde se ha perdido una referencia.',
      'lo que la referencia nombraba',
      'Escribirlo, o poner un enlace a ello.',
    ],
    emptyFormField: [
      '`{0}` es un campo vacío de un formulario de Word.',
      'texto',
      'Escribir el texto, o quitar el campo.',
    ],
    wordFont: [
      'El signo {0} es de una fuente de Word, y otros ordenadores no lo muestran.',
      'signos que tenga toda fuente; un guion y un espacio al principio de un elemento',
      'Escribir `- ` en su lugar si empieza un elemento; si no, el signo que se quiere.',
    ],
    turned: [
      'Aquí hay un signo invisible, {0}, que cambia la dirección del texto. Quien lee puede ver algo distinto de lo que está escrito.',
      'texto sin signos así: la página encuentra la dirección por sí sola',
      'Borrar el signo, o borrar la línea y teclearla de nuevo.',
    ],
    hiddenText: [
      'Aquí hay signos invisibles, a partir de {0}, que forman un texto que los programas leen y nadie ve.',
      'texto que los lectores vean',
      'Borrar los signos, o borrar la línea y teclearla de nuevo.',
    ],
    cyrillic: [
      '`{0}` contiene `{1}` ({2}), una letra cirílica entre letras latinas. Ninguna búsqueda encuentra la palabra.',
      'letras de un solo alfabeto en una palabra',
      'Teclear la palabra de nuevo.',
    ],
    greek: [
      '`{0}` contiene `{1}` ({2}), una letra griega entre letras latinas. Ninguna búsqueda encuentra la palabra.',
      'letras de un solo alfabeto en una palabra',
      'Teclear la palabra de nuevo.',
    ],
    // Headings, lines, lists
    noRule: [
      'Esta línea se muestra tal cual: ni traza una raya ni hace un título.',
      '`---` entre dos líneas vacías para una raya, `## …` para un título',
      'Escribir tres guiones, o quitar la línea.',
    ],
    noFence: [
      '`{0}` no empieza un bloque de código: no son acentos graves.',
      'tres acentos graves en las líneas anterior y posterior al código',
      'Escribir tres acentos graves.',
    ],
    otherHeading: [
      '`{0}` es un título de otra herramienta, y se muestra tal cual.',
      heading,
      write,
    ],
    confluenceHeading: [
      '`{0}` es un título de Confluence, y se muestra tal cual.',
      heading,
      'Escribir `{1}`. Aquí la negrita es `**…**`; `*…*`, que en Confluence es negrita, es cursiva.',
    ],
    underlinedHeading: [
      '`{0}` no es un título: los signos de debajo se muestran tal cual.',
      heading,
      'Escribir `{1}`, y quitar los signos.',
    ],
    gluedHeading: [
      '`{0}` no es un título: no hay espacio después de `{1}`.',
      'un espacio después de `{1}`',
      'Escribir `{2}`.',
    ],
    gluedTitle: [
      '`{0}` no es un título: no hay espacio después de `#`.',
      'un espacio después de los signos `#`. El primer nivel de un texto es `##`',
      write,
    ],
    deepHeading: [
      'Esto no es un título: tiene más de seis `#`.',
      'de dos a seis `#`',
      'Usar menos niveles.',
    ],
    frontMatter: [
      'Estos campos entre dos líneas `---` son parte del texto: se muestran como un título.',
      'un front matter solo al principio del archivo',
      'Mover al front matter lo que sea correcto, y quitar el resto.',
    ],
    bullet: [
      `\`{0}\` no hace una lista: ${runTogether}.`,
      item,
      'Escribir `- ` en su lugar, y dejar una línea vacía antes de la lista.',
    ],
    gluedItems: [
      'Estas líneas no son una lista: no hay espacio después de sus guiones o números.',
      'un guion o un número, y un espacio, al principio de cada elemento',
      'Escribir un espacio después de cada guion o número.',
    ],
    gluedItem: [
      'Esto es parte del elemento anterior: no hay espacio después de su guion o número.',
      'un guion o un número, y un espacio, al principio de cada elemento',
      'Escribir un espacio después del guion o número.',
    ],
    dashItems: [
      'Estas líneas no son una lista: empiezan por una raya y no por un guion, y se juntan en un solo párrafo.',
      item,
      'Escribir `- ` al principio de cada elemento.',
    ],
    letteredItems: [
      'Estas líneas no son una lista: se juntan en un solo párrafo.',
      'elementos que empiecen por `1.` o `-`, con una línea vacía antes de la lista',
      'Dejar una línea vacía antes del primero, y escribir `1.`, `2.` y así sucesivamente, o `- `. Para conservar letras o números como 1.2, dejar una línea vacía entre los elementos.',
    ],
    dottedItems: [
      'Estas líneas no son una lista: en Markdown, un punto delante no empieza ninguna.',
      'elementos que empiecen por `1.`',
      'Escribir `1.`, `2.` y así sucesivamente en lugar de los puntos.',
    ],
    signItems: [
      'Estas líneas no son una lista: los signos que las preceden no empiezan ninguna, y las líneas se juntan en un solo párrafo.',
      item,
      'Escribir `- ` antes de cada signo, o en su lugar, y dejar una línea vacía antes de la lista.',
    ],
    wordItems: [
      'Estas líneas no son una lista: Word puso un signo y una tabulación delante de cada una, y se juntan en un solo párrafo.',
      item,
      'Escribir `- ` en lugar de cada signo y su tabulación, y dejar una línea vacía antes de la lista.',
    ],
    starItems: [
      `\`{0}\` no empieza un elemento de una lista: ${runTogether}.`,
      'un guion y un espacio, con una sangría de dos espacios más que el elemento de arriba',
      'Escribir `  - ` en su lugar, o `## …` si es un título.',
    ],
    task: [
      'Esto no es un elemento de una lista de tareas.',
      tasks,
      'Escribir `- ` antes de los corchetes.',
    ],
    taskBrackets: [
      'Esto no es un elemento de una lista de tareas: sus corchetes se muestran tal cual.',
      tasks,
      'Escribir un espacio o una `x` entre los corchetes.',
    ],
    definitions: [
      `Esto no es una lista de definiciones: ${runTogether}.`,
      'una lista o una tabla',
      'Escribir `- **Term**: what it means` para cada una.',
    ],
    abbreviation: [
      'Es una abreviatura como la escriben otras herramientas, y se muestra tal cual.',
      '`<abbr title="what it means">…</abbr>` donde se use',
      'Escribirla así, o quitar la línea.',
    ],
    pandocExample: [
      'Es un ejemplo numerado de Pandoc, y se muestra tal cual.',
      'elementos que empiecen por `1.`',
      'Escribir `1.`, `2.` y así sucesivamente en su lugar.',
    ],
    pandocTitle: [
      'Estas líneas son el título, los autores y la fecha como los escribe Pandoc.',
      'un texto sin su título: la página muestra `title`',
      'Quitarlas.',
    ],
    pandocLines: [
      'Estas líneas empiezan por `|`, pero no son una tabla, y se juntan en un solo párrafo.',
      'una barra invertida al final de una línea tras la que empieza otra',
      'Quitar los `|`, y escribir `\\` al final de cada línea menos la última.',
    ],
    calloutNotAlone: [
      '`[!{0}]` no está solo en su línea, así que se muestra tal cual.',
      callouts,
      writeCallout,
    ],
    unknownCallout: [
      '`[!{0}]` se muestra tal cual: este tipo de recuadro no existe.',
      callouts,
      writeCallout,
    ],
    pageNumbers: [
      'Estas líneas son un índice con números de página, como lo escribe Word.',
      noContents,
      'Quitarlas.',
    ],
    pageNumber: [
      'Esta línea es de un índice con números de página.',
      noContents,
      'Quitar las líneas de este índice.',
    ],
    // Tables
    simpleTable: [
      'Esto no es una tabla: los guiones separados por espacios trazan una raya a lo ancho de la página.',
      cells,
      'Escribir `|` entre las celdas de cada línea, y `| --- | --- |` como segunda línea. Para una raya a lo ancho de la página, escribir `---`.',
    ],
    partedBySemicolons: [
      `Esto no es una tabla: sus columnas están separadas por puntos y comas, y ${runTogether}.`,
      cells,
      addLine,
    ],
    partedByCommas: [
      `Esto no es una tabla: sus columnas están separadas por comas, y ${runTogether}.`,
      cells,
      addLine,
    ],
    partedBySpaces: [
      `Esto no es una tabla: sus columnas están separadas por espacios, y ${runTogether}.`,
      cells,
      addLine,
    ],
    tabs: [
      'Estas líneas tienen tabulaciones entre sus partes, como copiadas de una hoja de cálculo. No son una tabla, y se juntan en un solo párrafo.',
      cells,
      'Escribir `|` en lugar de las tabulaciones, y añadir la segunda línea.',
    ],
    gridTable: [
      'Esto no es una tabla: las líneas de `+---+` se muestran tal cual.',
      cells,
      'Quitar estas líneas, y escribir así la segunda línea.',
    ],
    dashedTable: [
      'Esto no es una tabla: la segunda línea tiene rayas y no guiones, como las escribe Word.',
      secondLine,
      'Escribir tres guiones en cada celda de la segunda línea: `---`.',
    ],
    unevenTable: [
      'Esto no es una tabla: la primera línea tiene {0} celdas, y la segunda {1}.',
      secondLine,
      'Escribir tantas celdas en la segunda línea como en la primera.',
    ],
    wikiTable: [
      `Es una tabla de un wiki, y ${runTogether}.`,
      secondLine,
      'Escribir un solo `|` en lugar de cada `||`, y debajo la línea `{0}`.',
    ],
    tableWithoutLine: [
      'Esto no es una tabla: la segunda línea no tiene guiones.',
      secondLine,
      'Escribir la segunda línea, y no dejar ninguna línea vacía dentro de una tabla.',
    ],
    oneRow: [
      'Esto no es una tabla: es una sola fila.',
      secondLine,
      'Escribir la segunda línea, y no dejar ninguna línea vacía dentro de una tabla.',
    ],
    asciidocTable: [
      `Es una tabla de AsciiDoc, y ${runTogether}.`,
      '`| a | b |`, y `| - | - |` debajo de la primera línea',
      'Escribir así la tabla.',
    ],
    // Other formats
    rstTarget: [
      '`{0}` es un destino de reStructuredText, y se muestra tal cual.',
      'Markdown',
      'Quitarlo: un enlace puede llevar a cada título.',
    ],
    rstLink: [
      'Un `_` después de acentos graves hace un enlace en reStructuredText. Aquí se muestra tal cual.',
      link,
      'Escribir `[text](address)`.',
    ],
    rstCommand: [
      '`{0}` es un comando de reStructuredText, y se muestra tal cual.',
      'Markdown; `> [!NOTE]` al principio de una cita para una nota',
      toMarkdown,
    ],
    orgCommand: ['`{0}` es un comando de Org, y se muestra tal cual.', 'Markdown', 'Quitarlo.'],
    orgDrawer: [
      '`{0}` es un cajón de Org, y se muestra tal cual.',
      'Markdown',
      'Quitarlo con las líneas hasta `:END:`.',
    ],
    orgDate: [
      '`{0}` es una fecha de Org, y se muestra tal cual.',
      'texto',
      'Escribirla como texto, o en el campo que le corresponda.',
    ],
    plantUml: [
      '`{0}` empieza un diagrama de PlantUML, y se muestra tal cual.',
      'un diagrama en Mermaid, o una imagen',
      'Dibujarlo con Mermaid (un bloque de código con `mermaid` después de los acentos graves), o poner una imagen en `files/`.',
    ],
    asciidocImage: [
      '`{0}` es una imagen de AsciiDoc, y se muestra tal cual.',
      '`![what it shows](files/…)`',
      write,
    ],
    asciidocXref: [
      '`{0}` es un enlace de AsciiDoc, y se muestra tal cual.',
      '`[text](#heading)`',
      write,
    ],
    asciidocCommand: [
      '`{0}` es un comando de AsciiDoc, y se muestra tal cual.',
      'Markdown',
      toMarkdown,
    ],
    asciidocBlock: [
      '`{0}` es un comando de AsciiDoc, y se muestra tal cual.',
      'Markdown; `> [!NOTE]` al principio de una cita para una nota',
      toMarkdown,
    ],
    otherQuotation: [
      '`{0}` es una cita o código de otra herramienta, y se muestra tal cual.',
      '`> …` para una cita; tres acentos graves antes y después del código',
      'Escribir `>` en lugar de `{1}`.',
    ],
    ofConfluencePage: [
      '`{0}` se copió con una página de Confluence, y no es parte de su texto.',
      'texto',
      'Quitarlo.',
    ],
    notionProperties: [
      'Estas líneas son propiedades, como las exporta Notion. Se juntan en un solo párrafo.',
      fields,
      'Decirlo en los campos de la entrada (`owner`, `status`, `version` …), y quitar estas líneas.',
    ],
    tags: [
      '`{0}` son etiquetas de otra herramienta, y se muestran tal cual.',
      '`aliases` con palabras por las que se busca la entrada',
      'Quitarlas, o escribirlas en `aliases`.',
    ],
    obsidianBlock: [
      '`{0}` da nombre a un bloque en Obsidian, y se muestra tal cual.',
      'texto. Los enlaces llevan a títulos',
      'Quitarlo.',
    ],
    obsidianField: [
      '`{0}::` es un campo de Obsidian, y se muestra tal cual.',
      fields,
      'Moverlo allí si la entrada tiene un campo así, o escribirlo como texto con los dos puntos una sola vez.',
    ],
    // Ids
    likeId: [
      '`{0}` no es un enlace, porque no está escrito como el identificador.',
      '`{1}`',
      typeAgain,
    ],
  }),
  signInId: (written, sign, id) => ({
    found: `\`${written}\` no es un enlace, porque contiene ${signName(sign)}.`,
    expected: `\`${id}\``,
    fix: `Teclear \`${id}\` de nuevo.`,
  }),
  otherAlphabet: (written, id, sign) => ({
    found: `\`${written}\` solo se parece a \`${id}\`: su \`${sign}\` es ${signName(sign)}, de otro alfabeto.`,
    expected: `\`${id}\``,
    fix: `Teclear \`${id}\` de nuevo.`,
  }),
  unknownId: (id, files) => ({
    found: `\`${id}\` no es un enlace: esta entrada no existe.${alsoIn(files)}`,
    expected: 'el identificador de una entrada, que se convierte por sí solo en enlace',
    fix: 'Corregir el identificador, o quitarlo. Si no es de este manual, ponerlo entre `backticks`.',
  }),
  unknownControl: (id, files) => ({
    found: `\`${id}\` no es un enlace: ni ISO/IEC 42001 ni ISO/IEC 27001 tienen un control con este número.${alsoIn(files)}`,
    expected: 'el número de un control del anexo A, que se convierte por sí solo en enlace',
    fix: 'Corregir el número, o quitarlo. Si es un número de otro documento, ponerlo entre `backticks`.',
  }),
  spacedAddress: (of, mark, meant) => ({
    found: `\`${mark}\` no es ${what[of]}: su dirección contiene un espacio.`,
    expected: 'una dirección sin espacios y, si acaso, un título entre comillas después de ella',
    fix: `Escribir \`${meant}\`, o \`%20\` por cada espacio si todo es la dirección.`,
  }),
  noLink: (of, mark, meant, hasSpace) => ({
    found: `\`${mark}\` no es ${what[of]}${hasSpace ? ': su dirección contiene un espacio' : ''}.`,
    expected: 'una dirección sin espacios, o una entre `<…>`',
    fix: `Escribir \`${meant}\`.`,
  }),
  signBeforeMark: (sign) => ({
    found: `Esta línea empieza por ${signName(sign)}, así que su primer signo se muestra tal cual.`,
    expected: 'espacios normales, o ninguno',
    fix: 'Borrar los espacios del principio de la línea, y teclearlos de nuevo.',
  }),
  signAfterHashes: (sign, hashes) => ({
    found: `Esto no es un título: después de \`${hashes}\` está ${signName(sign)}.`,
    expected: `un espacio normal después de \`${hashes}\``,
    fix: 'Borrar el espacio, y teclearlo de nuevo.',
  }),
  signAfterBullet: (sign, bullet) => ({
    found: `Esto no es un elemento de una lista: después de \`${bullet}\` está ${signName(sign)}.`,
    expected: `un espacio normal después de \`${bullet}\``,
    fix: 'Borrar el espacio, y teclearlo de nuevo.',
  }),
};
