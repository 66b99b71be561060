import { firstIds } from '../../content/plain-id.ts';
import { duplicate } from './duplicate.ts';
import { files } from './files.ts';
import { lost } from './lost.ts';
import { schema } from './schema.ts';
import { yaml } from './yaml.ts';
import type { GroupTexts } from '../texts.ts';
import { collectionName, fieldName, firstOf, listed } from './words.ts';

const markNames = {
  bold: 'negrita (`**…**`)',
  link: 'un enlace (`[…](…)`)',
  list: 'una lista',
  heading: 'un título',
  code: 'código (`` `…` ``)',
  emphasis: 'un énfasis (`*…*`)',
  ref: 'una etiqueta (`<Ref>`)',
  html: 'una etiqueta HTML',
  entity: 'un signo como lo escribe HTML (`&amp;`)',
};

export const content: GroupTexts<'content'> = {
  'content/yaml': {
    summary: 'El front matter no se puede leer, repite un campo o abusa de los alias.',
    why: 'El contenido ambiguo se perdería, o la siguiente herramienta lo leería de otro modo.',
    says: yaml,
  },
  'content/schema': {
    summary: 'Un campo falta, es desconocido o es erróneo.',
    why: 'Si un campo mal escrito se descartara en silencio, se perdería lo que dice. Cada campo se lee o se señala.',
    says: schema,
  },
  'content/duplicate-id': {
    summary:
      'Dos entradas tienen el mismo identificador, mayúsculas aparte, o una entrada tiene el identificador de un capítulo o de un control.',
    why: 'Las referencias son identificadores. Uno que significa dos cosas hace ambiguo cada enlace a él, y en muchos equipos dos archivos cuyos nombres solo difieren en las mayúsculas se sobrescriben.',
    says: duplicate,
  },
  'content/duplicate-title': {
    summary: 'Dos entradas del mismo tipo tienen el mismo título.',
    why: 'A menudo se empieza una entrada a partir de una copia. Si el título sigue siendo el de la otra, quizá también lo sea el resto, y los lectores no pueden distinguirlas.',
    says: {
      same: (id, others, collection) => ({
        found: `${id} tiene el mismo título que ${listed(others)}.`,
        expected: `un título que ninguna otra entrada de «${collectionName(collection)}» tenga`,
        fix: 'Escribir qué distingue esta entrada, o quitarla si es una copia.',
      }),
    },
  },
  'content/file': {
    summary:
      'Un archivo de una carpeta de entradas no es una entrada, un enlace sale de la carpeta del contenido, o un adjunto es de un tipo no permitido, o es algo distinto de lo que dice su nombre.',
    why: 'Cada archivo del manual se usa o se señala: nada se pasa por alto en silencio y nada entra de fuera.',
    says: files,
  },
  'content/lost': {
    summary:
      'Algo escrito no se muestra: lo que YAML toma por un comentario o un nombre, celdas sobrantes, notas a las que nada remite, texto tras un bloque de código sin fin, letras perdidas al convertir un archivo.',
    why: 'La pérdida se nota demasiado tarde: en la auditoría, cuando el título de una decisión acaba a medias.',
    says: lost,
  },
  'content/markdown': {
    summary: 'Un campo contiene Markdown o HTML, que solo se leen en el texto bajo los campos.',
    why: 'Las páginas muestran los signos tal cual: asteriscos, corchetes y direcciones en medio de la declaración de aplicabilidad.',
    says: {
      mark: (path, mark) => ({
        found: `${fieldName(path)} contiene ${markNames[mark]}, pero en los campos no se lee ni Markdown ni HTML: los signos se muestran.`,
        expected: 'texto sin formato',
        fix: 'Escribirlo aquí con palabras sencillas. Mover listas, enlaces y énfasis al texto debajo de los campos.',
      }),
    },
  },
  'content/plain-id': {
    summary:
      'El identificador de una entrada es un número o una palabra, así que ningún texto que la nombre se convierte en enlace.',
    why: 'En un texto, `2026` puede ser un sistema o un año, y `access` una política o una palabra. Un enlace adivinado afirmaría una relación que nadie estableció; por eso no lo hay.',
    says: {
      plain: (id, others, collection) => ({
        found: `El identificador \`${id}\` es ${/[A-Za-z]/.test(id) ? 'una palabra' : 'un número'}, así que no se convierte en enlace cuando un texto lo nombra.${others.length > 0 ? ` Lo mismo vale para ${others.length} más en «${collectionName(collection)}»: ${firstIds(others)}.` : ''}`,
        expected: 'un identificador con letras y cifras, como `SYS-2026`',
        fix: `Enlazarlo con \`<Ref to="${id}" />\`, o cambiar el nombre del archivo y las referencias a él.`,
      }),
    },
  },
  'content/template-left': {
    summary:
      'Un archivo sigue marcado como texto de la plantilla que escribió `aims init`, o nombra la organización del ejemplo.',
    why: 'Un texto que otra persona escribió sobre otra organización no es una regla de esta. Los auditores preguntan al personal si lo conoce, y un nombre olvidado muestra que nadie lo leyó.',
    says: {
      many: (files) => ({
        found: `${files.length} archivos siguen siendo texto de la plantilla: ${firstOf(files)}.`,
        expected: 'textos sobre esta organización',
        fix: 'Hacer propio cada texto, y después quitar de él la línea `# aims-template`.',
      }),
      one: (file) => ({
        found: `${file} sigue siendo texto de la plantilla.`,
        expected: 'un texto sobre esta organización',
        fix: 'Hacer propio el texto, y después quitar esta línea.',
      }),
      named: (example, count, own) => ({
        found: `El texto nombra ${example}, la organización del ejemplo${count > 1 ? `, en ${count} lugares` : ''}.`,
        expected: `un texto sobre ${own}`,
        fix: 'Volver a escribir la frase: también sus datos son los del ejemplo.',
      }),
    },
  },
};
