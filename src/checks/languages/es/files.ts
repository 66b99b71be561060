import { endingOf, type Content } from '../../../handbook/reading/content-type.ts';
import { refusalWords, sizeWords } from '../../../handbook/reading/says/files.ts';
import { fromTemplates } from '../../../issues/say.ts';
import { signName } from './signs.ts';
import { targetName } from './targets.ts';
import type { RuleTexts } from '../texts.ts';

type Refusal = Parameters<RuleTexts['content/file']['says']['unreadable']>[0];
const because = (refusal: Refusal): string =>
  refusalWords(refusal, {
    permission: 'acceso denegado',
    target: 'su destino no existe',
    itself: 'remite a sí mismo',
  });
const size = (bytes: number): string => sizeWords(bytes, undefined, ',');

const contents: Readonly<Record<Content, string>> = {
  pdf: 'un archivo PDF',
  png: 'una imagen PNG',
  jpg: 'una imagen JPEG',
  webp: 'una imagen WebP',
  avif: 'una imagen AVIF',
  gif: 'una imagen GIF',
  docx: 'un documento de Word',
  xlsx: 'un libro de Excel',
  macros: 'un documento de Office con macros',
  oldOffice: 'un documento de Office en un formato antiguo o con contraseña',
  zip: 'un archivo ZIP que no es un documento de Office',
  largeZip: 'un archivo comprimido de más de 64 MB, demasiado grande para examinarlo',
  html: 'una página web',
  activeXml: 'XML que un navegador ejecuta o muestra como página',
  program: 'un programa',
  lfs: 'un puntero de Git LFS a un archivo que no se ha descargado',
  text: 'texto',
  binary: 'algo que no es texto, de tipo desconocido',
  empty: 'un archivo vacío',
};
const contentFixes: Partial<Record<Content, string>> = {
  macros: 'Guardarlo sin macros.',
  oldOffice: 'Guardarlo como `.docx` o `.xlsx`, sin contraseña.',
  lfs: 'Ejecutar `git lfs pull`.',
};

export const files: RuleTexts['content/file']['says'] = {
  ...fromTemplates({
    leftAttachment: ['`{0}` no es un adjunto.', '{1}', 'Quitarlo: lo dejó aquí un programa.'],
    jpeg: ['No se admiten adjuntos del tipo `.{0}`.', '{1}', 'Cambiarle el nombre a `.jpg`.'],
    attachmentType: [
      'No se admiten adjuntos del tipo `.{0}`.',
      '{1}',
      'Convertirlo, o enlazarlo donde está.',
    ],
    noExtension: ['`{0}` no tiene extensión.', '{1}', 'Convertirlo, o enlazarlo donde está.'],
    upperFolder: [
      'La carpeta `{0}` no está escrita en minúsculas.',
      'una de {1}',
      'Cambiar el nombre de la carpeta a `{2}`, o sacarla de la carpeta de contenido.',
    ],
    noCollection: [
      'La carpeta `{0}` no es una colección.',
      'una de {1}',
      'Cambiar el nombre de la carpeta a `{2}`, o sacarla de la carpeta de contenido.',
    ],
    entriesElsewhere: [
      'La carpeta `{0}` no es una colección, así que sus entradas no se leen.',
      'una de {1}',
      'Mover las entradas a una colección. Si no forman parte del manual, dar al manual una carpeta propia, como `content/`.',
    ],
    leftBeside: [
      'El archivo `{0}` está junto a las colecciones, donde nada lo lee.',
      '`handbook.yaml`, y entradas en las carpetas de sus colecciones',
      'Quitarlo: lo dejó aquí un programa.',
    ],
    configBeside: [
      'El archivo `{0}` está junto a las colecciones, donde nada lo lee.',
      '`handbook.yaml`, y entradas en las carpetas de sus colecciones',
      'Mover su contenido a `{1}`, y quitarlo.',
    ],
    beside: [
      'El archivo `{0}` está junto a las colecciones, donde nada lo lee.',
      '`handbook.yaml`, y entradas en las carpetas de sus colecciones',
      'Moverlo a una colección o a `files/`, o quitarlo.',
    ],
    misnamed: [
      'El nombre `{0}` no es el de una entrada.',
      'archivos que terminen en `.mdx`, en minúsculas',
      'Cambiarle el nombre a `{1}.mdx`.',
    ],
    leftEntry: [
      '`{0}` no es una entrada, pero está en la carpeta `{1}`.',
      'archivos que terminen en `.mdx`',
      'Quitarlo: lo dejó aquí un programa.',
    ],
    repositoryDocument: [
      '`{0}` no es una entrada, pero está en la carpeta `{1}`.',
      'archivos que terminen en `.mdx`',
      'Moverlo al principio de la carpeta de contenido, o quitarlo.',
    ],
    otherEnding: [
      '`{0}` no es una entrada, pero está en la carpeta `{1}`.',
      'archivos que terminen en `.mdx`',
      'Cambiarle el nombre a `{2}.mdx`.',
    ],
    noEntry: [
      '`{0}` no es una entrada, pero está en la carpeta `{1}`.',
      'archivos que terminen en `.mdx`',
      'Moverlo a `files/`, o quitarlo.',
    ],
    copy: [
      '`{0}` parece una copia de `{1}`, y no puede ser un identificador.',
      'cada entrada una vez, en un archivo con el nombre de su identificador',
      'Quitarlo. Si es el comienzo de una entrada nueva, dar al archivo el nombre de su identificador.',
    ],
    otherCase: [
      'El nombre de este archivo solo se distingue por mayúsculas y minúsculas de `{0}`, como otros lo nombran.',
      '`{0}.mdx`',
      'Cambiar el nombre del archivo a `{0}.mdx`.',
    ],
    endingTwice: [
      '`{0}` no puede ser un identificador: el archivo termina dos veces en `.mdx`.',
      'archivos que terminen una vez en `.mdx`',
      'Cambiarle el nombre a `{1}.mdx`.',
    ],
    wrongSigns: [
      '`{0}` no puede ser un identificador: un identificador es el nombre del archivo.',
      'letras de la a a la z, cifras, puntos, guiones y guiones bajos, con una letra o una cifra al principio',
      'Cambiar el nombre del archivo a `{1}.mdx`.',
    ],
    takenSigns: [
      '`{0}` no puede ser un identificador: un identificador es el nombre del archivo.',
      'letras de la a a la z, cifras, puntos, guiones y guiones bajos, con una letra o una cifra al principio',
      'Dar al archivo el nombre de un identificador que no tenga otra entrada.',
    ],
    device: [
      '`{0}` no puede ser un identificador: Windows reserva este nombre para un dispositivo.',
      'un nombre que valga para archivos y carpetas en todos los sistemas',
      'Cambiar el nombre del archivo.',
    ],
    dotAtEnd: [
      '`{0}` no puede ser un identificador: Windows quita un punto al final de un nombre.',
      'un nombre que valga para archivos y carpetas en todos los sistemas',
      'Cambiar el nombre del archivo.',
    ],
    index: [
      '`{0}` no puede ser un identificador: la página de la colección tiene este nombre.',
      'un nombre que valga para archivos y carpetas en todos los sistemas',
      'Cambiar el nombre del archivo.',
    ],
    page: [
      '`{0}` no puede ser un identificador: es el nombre de una página, no de una entrada.',
      'un nombre que valga para archivos y carpetas en todos los sistemas',
      'Cambiar el nombre del archivo.',
    ],
    long: [
      '`{0}` no puede ser un identificador: tiene más de {1} caracteres.',
      'un nombre que valga para archivos y carpetas en todos los sistemas',
      'Cambiar el nombre del archivo.',
    ],
    linkOut: [
      '`{0}` es un enlace que sale de la carpeta de contenido.',
      'archivos dentro de la carpeta de contenido',
      'Poner en su lugar una copia del archivo.',
    ],
    linkToFolder: [
      '`{0}` es un enlace a una carpeta de este manual, que se leería dos veces, o sin fin.',
      'archivos y carpetas de verdad',
      'Quitar el enlace.',
    ],
    noFile: ['`{0}` no es ni un archivo ni una carpeta.', 'un archivo normal', 'Quitarlo.'],
    otherEncodingTable: [
      'El archivo no está en UTF-8: este carácter no se puede leer.',
      'texto en UTF-8',
      'Guardarlo como «CSV UTF-8». En Excel, es un tipo aparte en la lista de «Guardar como».',
    ],
    otherEncoding: [
      'El archivo no está en UTF-8: este carácter no se puede leer.',
      'texto en UTF-8',
      'Guardarlo con la codificación UTF-8.',
    ],
    nul: [
      'El archivo contiene bytes NUL, así que no es texto.',
      'texto en UTF-8',
      'Guardarlo como texto en UTF-8.',
    ],
    controlCharacter: [
      'Aquí hay un carácter de control invisible: {0}.',
      'texto',
      'Quitarlo: probablemente vino con un texto copiado.',
    ],
    twin: [
      '`{0}` está junto a `{1}.mdx`, y no se lee.',
      'cada entrada una vez',
      'Quitar uno de los dos. Si el correcto es este, cambiarle el nombre a `{1}.mdx`.',
    ],
    workbook: [
      '`{0}` es un libro, que no se puede leer como tabla.',
      '`isms/controls.csv`',
      'Abrirlo, guardar la hoja como «CSV UTF-8» con el nombre `controls.csv`, y sacar el libro de `isms/`.',
    ],
    leftIsms: [
      '`{0}` está en `isms/`, donde nada lo lee.',
      '`isms/controls.csv`',
      'Quitarlo: lo dejó aquí un programa.',
    ],
    otherTable: [
      '`{0}` está en `isms/`, donde nada lo lee.',
      '`isms/controls.csv`',
      'Cambiarle el nombre a `controls.csv`, o moverlo a `files/`.',
    ],
    inIsms: [
      '`{0}` está en `isms/`, donde nada lo lee.',
      '`isms/controls.csv`',
      'Moverlo a `files/`, o quitarlo.',
    ],
    manyEntries: [
      'Hay más de {0} archivos en las carpetas de las colecciones. Este y los siguientes no se leen.',
      'como mucho {0} entradas',
      'Quitar lo que no sea una entrada, o dividir el manual.',
    ],
    manyTexts: [
      'Los textos del manual superan aquí los {0} MB. Este y los siguientes no se leen.',
      'como mucho {0} MB de textos',
      'Mover a `files/` lo que no sea prosa, o dividir el manual.',
    ],
    manyAttachments: [
      'Hay más de {0} adjuntos. Este y los siguientes no se leen.',
      'como mucho {0} adjuntos',
      'Quitar lo que ninguna entrada necesite.',
    ],
    manyParts: [
      'El manual supera aquí los {0} valores de campos, párrafos, enlaces y otras partes. Esta entrada y las siguientes no se leen.',
      'como mucho {0} partes',
      'Mover a `files/` lo que no sea prosa, o dividir el manual.',
    ],
    manyLinks: [
      'Los textos del manual nombran aquí entradas y controles más de {0} veces. Lo que nombran este texto y los siguientes no cuenta.',
      'prosa',
      'Mover a `files/` lo que no sea prosa, o dividir el manual.',
    ],
    manyReferences: [
      'Los campos del manual nombran aquí entradas y controles más de {0} veces. Lo que nombran los campos de esta entrada y de las siguientes no cuenta.',
      'como mucho {0} referencias',
      'Mover a `files/` lo que no sea prosa, o dividir el manual.',
    ],
    lostSource: [
      'Esta es una traducción de `{0}`, que no existe.',
      'la fuente, `{0}.mdx`, en `policies/`',
      'Dar al archivo el nombre del identificador de su fuente, o quitarlo.',
    ],
    sameLanguage: [
      'Esta es una traducción a `{0}`, el idioma del manual.',
      'una traducción a otro idioma',
      'Corregir el idioma en el nombre del archivo, o quitar el archivo: `{1}.mdx` es el texto en este idioma.',
    ],
    otherLanguage: [
      'Esta es una traducción a `{0}`, que `handbook.yaml` no nombra en `languages`.',
      'una de {1}',
      'Añadir `{0}` a `languages`, o quitar el archivo.',
    ],
  }),
  otherContent: (ending, content) => ({
    found: `El nombre termina en \`.${ending}\`, pero el archivo es ${contents[content]}.`,
    expected: `un archivo cuyo contenido corresponda a \`.${ending}\``,
    fix:
      contentFixes[content] ??
      (endingOf(content)
        ? `Hacer que su nombre termine en \`.${endingOf(content)}\`, o sustituirlo por el archivo correcto.`
        : 'Sustituirlo por el archivo correcto, o poner un enlace a donde está.'),
  }),
  size: (bytes, most) => ({
    found: `El archivo tiene ${size(bytes)}.`,
    expected: `como mucho ${size(most)}`,
    fix: 'Mover a `files/` lo que no sea prosa, o dividir la entrada.',
  }),
  unreadable: (refusal) => ({
    found: `El archivo no se puede leer: ${because(refusal)}.`,
    expected: 'un archivo legible',
    fix: 'Corregir sus permisos.',
  }),
  unreadableFolder: (refusal) => ({
    found: `La carpeta no se puede leer: ${because(refusal)}.`,
    expected: 'una carpeta legible',
    fix: 'Corregir sus permisos.',
  }),
  unreadableLink: (name, refusal) => ({
    found: `\`${name}\` no se puede leer: ${because(refusal)}.`,
    expected: 'un archivo legible',
    fix: 'Repararlo o quitarlo.',
  }),
  wrongFolder: (fitting, collection) => ({
    found: `Esta entrada tiene los campos para ${targetName(fitting)}, pero está en \`${collection}/\`.`,
    expected: `${targetName(collection)} en \`${collection}/\``,
    fix: `Moverla a \`${fitting}/\`.`,
  }),
  hiddenName: (name, { sign, isAll }) => ({
    found: isAll
      ? `El nombre \`${name}\` no muestra nada: solo contiene ${signName(sign)}.`
      : `El nombre \`${name}\` contiene ${signName(sign)}, que es invisible.`,
    expected: 'un nombre de caracteres visibles',
    fix: 'Cambiarle el nombre: borrarlo entero y escribirlo de nuevo.',
  }),
};
