import { fromTemplates } from '../../../issues/say.ts';

/** What is said of the Statement of Applicability of the ISMS. */
export const isms = fromTemplates({
  ismsLines: [
    'La tabla tiene más de {0} líneas.',
    'una fila para cada uno de los 93 controles, bajo el encabezado {1}',
    'Quitar todo lo que no forme parte de la declaración de aplicabilidad del SGSI.',
  ],
  ismsColumns: [
    'La tabla tiene {0} columnas.',
    'una fila para cada uno de los 93 controles, bajo el encabezado {1}',
    'Quitar todo lo que no forme parte de la declaración de aplicabilidad del SGSI.',
  ],
  ismsOpeningQuote: [
    'La tabla no se puede leer: hay una comilla dentro de una celda que no empieza por una.',
    'líneas separadas por comas bajo el encabezado {0}',
    'Poner entre comillas dobles un texto que contenga una coma, y duplicar las comillas de su interior: `""`.',
  ],
  ismsClosingQuote: [
    'La tabla no se puede leer: algo sigue a la comilla que cierra una celda, aquí o en una fila de arriba.',
    'líneas separadas por comas bajo el encabezado {0}',
    'Poner entre comillas dobles un texto que contenga una coma, y duplicar las comillas de su interior: `""`.',
  ],
  ismsEndlessQuote: [
    'La tabla no se puede leer: aquí se abre una comilla y nunca se cierra.',
    'líneas separadas por comas bajo el encabezado {0}',
    'Poner entre comillas dobles un texto que contenga una coma, y duplicar las comillas de su interior: `""`.',
  ],
  ismsUnreadable: [
    'La tabla no se puede leer: {1}.',
    'líneas separadas por comas bajo el encabezado {0}',
    'Poner entre comillas dobles un texto que contenga una coma, y duplicar las comillas de su interior: `""`.',
  ],
  ismsEmpty: [
    'La tabla está vacía.',
    '{0}',
    'Escribir el encabezado y una fila por control, o quitar el archivo.',
  ],
  ismsMarkdown: [
    'Una columna de la tabla no tiene título. Una tabla de Markdown no se lee aquí.',
    '{0}',
    'Escribir el encabezado y cada fila con comas o puntos y coma entre las celdas, como una hoja de cálculo guarda «CSV UTF-8».',
  ],
  ismsNoHeading: [
    'Ninguna línea de la tabla tiene los títulos de sus columnas.',
    '{0}',
    'Escribirlos en la primera línea, y guardar la tabla como «CSV UTF-8».',
  ],
  ismsNoColumn: ['La tabla no tiene una columna `{0}`.', '{1}', 'Corregir la primera línea.'],
  ismsOtherColumn: [
    '`{0}` no es una columna de la tabla.',
    '{1}',
    'Corregir la primera línea, o quitar la columna.',
  ],
  ismsColumnTwice: ['La tabla tiene dos veces la columna `{0}`.', '{1}', 'Quitar una de las dos.'],
  ismsOneCell: [
    'Esta fila tiene 1 celda.',
    '{0}: {1}',
    'Poner entre comillas dobles un texto que contenga una coma, y dejar vacía una celda si no hay nada que decir.',
  ],
  ismsCells: [
    'Esta fila tiene {2} celdas.',
    '{0}: {1}',
    'Poner entre comillas dobles un texto que contenga una coma, y dejar vacía una celda si no hay nada que decir.',
  ],
  ismsFormula: [
    '`control` es «{0}»: falló una fórmula de la hoja de cálculo.',
    'de A.5.1 a A.8.34, de ISO/IEC 27001:2022',
    'Corregir `control`.',
  ],
  ismsOf2013: [
    '«{0}» tiene un número como los de los controles de ISO/IEC 27001:2013.',
    'de A.5.1 a A.8.34, de ISO/IEC 27001:2022',
    'Usar la Declaración del SGSI que sigue la edición de 2022.',
  ],
  ismsDay: [
    '«{0}» es una fecha: la hoja de cálculo tomó el número de un control por una.',
    'de A.5.1 a A.8.34, de ISO/IEC 27001:2022',
    'Hacer que la hoja de cálculo trate la columna como texto, y escribir de nuevo el número, con `A.` delante.',
  ],
  ismsNoControl: [
    '«{0}» no es un control de ISO/IEC 27001:2022.',
    'de A.5.1 a A.8.34, de ISO/IEC 27001:2022',
    'Corregir `control`.',
  ],
  ismsControlMeant: [
    '«{0}» no es un control de ISO/IEC 27001:2022.',
    'de A.5.1 a A.8.34, de ISO/IEC 27001:2022',
    'Escribir `{1}`, si es lo que se quiere.',
  ],
  ismsUnnamed: [
    'La fila no nombra ningún control.',
    'de A.5.1 a A.8.34, de ISO/IEC 27001:2022',
    'Corregir `control`.',
  ],
  ismsLostZero: [
    '{0} está dos veces en la tabla, la primera en la línea {1}, y {2} no está: la hoja de cálculo quitó el último cero.',
    'cada control una vez',
    'Escribir aquí `{2}`, y hacer que la hoja de cálculo trate la columna como texto.',
  ],
  ismsTwice: [
    '{0} está dos veces en la tabla, la primera en la línea {1}.',
    'cada control una vez',
    'Quitar una de las dos filas.',
  ],
});
