import { fromTemplates } from '../../../issues/say.ts';
import { counted, fieldName } from './words.ts';
import type { RuleTexts } from '../texts.ts';

const also = (count: number, one: string, more: string) =>
  count === 0 ? '' : ` Lo mismo ocurre con ${counted(count, one, more)}.`;

export const lost: RuleTexts['content/lost']['says'] = {
  ...fromTemplates({
    gluedRow: [
      '`{0}` es una fila de la tabla de arriba, porque falta una línea vacía entre ambas.',
      'una línea vacía después de una tabla',
      'Dejar una línea vacía antes.',
    ],
    surplusCells: [
      'Esta fila tiene {0} celdas, pero la tabla tiene {1} columnas. `{2}` no se muestra.',
      '{1} celdas',
      'Añadir una columna a las dos primeras líneas de la tabla, o poner el texto en otra celda. Escribir `\\|` para un `|` que no separe celdas.',
    ],
    barInCode: [
      'Esta fila tiene {0} celdas, pero la tabla tiene {1} columnas. `{2}` no se muestra.',
      '{1} celdas',
      'Escribir `\\|` para un `|` que no separe celdas, también entre acentos graves.',
    ],
    endlessBackticks: [
      'Este bloque de código no tiene fin: todo el texto que sigue se muestra como código, y nada en él se comprueba.',
      '`` ``` `` en una línea propia',
      'Escribir tres acentos graves en una línea propia después del código.',
    ],
    endlessCode: [
      'Este bloque de código no tiene fin: todo el texto que sigue se muestra como código, y nada en él se comprueba.',
      '`` {0} `` en una línea propia',
      'Escribir `` {0} `` en una línea propia después del código.',
    ],
    noteTwice: [
      'Arriba ya hay una nota `{0}`. Esta no se muestra.',
      'un nombre propio para cada nota',
      'Darle otro nombre, o quitarla.',
    ],
    noteUnnamed: [
      'Nada en el texto remite a la nota `{0}`, así que no se muestra.',
      '`{0}` en el texto',
      'Escribir `{0}` donde va la nota, o quitar la nota.',
    ],
    addressTwice: [
      'Arriba ya hay una línea `{0}:`, a la que llevan todos los enlaces de este nombre.',
      'un nombre propio para cada dirección',
      'Darle otro nombre, o quitarla.',
    ],
    addressLine: [
      'Esta línea no se muestra: `{0}:` al principio la convierte en la dirección de los enlaces de este nombre.',
      'un texto que no empiece por corchetes y dos puntos',
      'Escribir `{1}`, o quitar los corchetes.',
    ],
  }),
  comment: (path, lost, whole) => ({
    found: `${fieldName(path)} termina antes de \`${lost}\`: YAML lee todo lo que sigue a \` #\` como un comentario.`,
    expected: 'un texto entre comillas si contiene ` #` o empieza por `&`',
    fix: `Escribir \`${whole}\`. Poner un comentario de verdad en una línea aparte.`,
  }),
  anchor: (path, lost, whole) => ({
    found: `${fieldName(path)} empieza después de \`${lost}\`: YAML lee una palabra tras \`&\` como un nombre del valor.`,
    expected: 'un texto entre comillas si contiene ` #` o empieza por `&`',
    fix: `Escribir \`${whole}\`.`,
  }),
  typographicQuotes: (path, whole) => ({
    found: `${fieldName(path)} está entre comillas tipográficas, que se muestran como parte del texto.`,
    expected: 'comillas rectas alrededor de un texto, o ninguna',
    fix: `Escribir \`${whole}\`.`,
  }),
  lostLetter: (word, others) => ({
    found: `A \`${word}\` le falta una letra: en su lugar está el signo U+FFFD, porque el archivo se leyó alguna vez con la codificación equivocada.${also(others, 'palabra más', 'palabras más')}`,
    expected: 'la letra',
    fix: 'Escribir de nuevo la letra, o copiar otra vez el texto de donde vino.',
  }),
  garbled: (signs, letter, others) => ({
    found: `\`${signs}\` era probablemente \`${letter}\`: el texto se leyó alguna vez con la codificación equivocada.${also(others, 'letra más', 'letras más')}`,
    expected: `\`${letter}\``,
    fix: 'Escribir de nuevo las letras, o copiar otra vez el texto de donde vino.',
  }),
};
