import { fromTemplates } from '../../../issues/say.ts';
import { conflict } from './conflict.ts';
import { yamlIn } from '../yaml-in.ts';
import { counted } from './words.ts';
import type { RuleTexts } from '../texts.ts';

export const yaml: RuleTexts['content/yaml']['says'] = {
  ...fromTemplates({
    cutFields: [
      'Tres guiones terminan aquí los campos, pero siguen otros.',
      'una línea de tres guiones encima de los campos, y otra debajo',
      'Quitar esta línea.',
    ],
    spacesBefore: [
      'Hay espacios antes de los tres guiones.',
      'una primera línea de tres guiones, `---`',
      'Quitar los espacios.',
    ],
    emptyLine: [
      'Hay una línea vacía encima de los campos.',
      'una primera línea de tres guiones, `---`',
      'Quitarla: el archivo empieza por `---`.',
    ],
    emptyLines: [
      'Hay {0} líneas vacías encima de los campos.',
      'una primera línea de tres guiones, `---`',
      'Quitarlas: el archivo empieza por `---`.',
    ],
    dashFirst: [
      'La primera línea es una raya, `{0}`, no tres guiones. Word convierte lo uno en lo otro.',
      'una primera línea de tres guiones, `---`',
      'Escribir `---` en su lugar.',
    ],
    otherFirst: [
      'La primera línea es `{0}`.',
      'una primera línea de tres guiones, `---`',
      'Escribir `---` en su lugar.',
    ],
    noOpening: [
      'Falta `---` encima de los campos.',
      'una primera línea de tres guiones, `---`',
      'Escribir `---` encima de esta línea.',
    ],
    textAbove: [
      'Hay texto encima de los campos.',
      'una primera línea de tres guiones, `---`',
      'Moverlo debajo del segundo `---`, o quitarlo: el archivo empieza por `---`.',
    ],
    textBeside: [
      'En la misma línea que los tres guiones sigue un texto: «{0}».',
      'una línea de tres guiones, `---`, entre los campos y el texto',
      'Moverlo a la línea siguiente.',
    ],
    otherEnd: [
      'Los campos terminan con `{0}`, no con tres guiones.',
      'una línea de tres guiones, `---`, entre los campos y el texto',
      'Escribir `---` en su lugar.',
    ],
    openEnd: [
      'Los campos no están cerrados.',
      'una línea de tres guiones, `---`, entre los campos y el texto',
      'Escribir `---` en una línea propia debajo del último campo.',
    ],
    open: [
      'Los campos no están cerrados.',
      'una línea de tres guiones, `---`, entre los campos y el texto',
      'Escribir `---` en una línea propia encima de esta línea.',
    ],
    secondFields: [
      'Aquí siguen otros campos entre líneas de tres guiones. Se muestran como texto.',
      'todos los campos al principio del archivo, y después el texto',
      'Quitarlos, o moverlos a los campos del principio.',
    ],
    empty: [
      'El archivo está vacío.',
      'campos entre dos líneas de tres guiones, y después el texto',
      'Escribir la entrada, o quitar el archivo.',
    ],
    toml: [
      'Los campos están entre líneas de `+++`, como en TOML.',
      'campos entre dos líneas de tres guiones, y después el texto',
      'Escribir `---` en lugar de `+++`, y cada campo como `name: value`.',
    ],
    noFields: [
      'El archivo no tiene campos.',
      'campos entre dos líneas de tres guiones, y después el texto',
      'Empezar con `---`, después los campos, después `---` en una línea propia.',
    ],
    manyLines: [
      'Hay más de {0} líneas de campos.',
      'los campos de una entrada',
      'Escribir la prosa debajo de la segunda línea de tres guiones, y poner las listas en `files/`.',
    ],
    manySigns: [
      'Hasta aquí hay más de {0} corchetes, comas y otros signos de YAML.',
      'los campos de una entrada',
      'Escribir la prosa debajo de la segunda línea de tres guiones, y poner las listas en `files/`.',
    ],
    deep: [
      'Aquí hay más de {0} listas o grupos anidados.',
      'un valor, o una lista de valores',
      'Quitar los signos repetidos, o poner el texto entre comillas.',
    ],
    unprintable: [
      'Este texto contiene el carácter {0}, que no se puede mostrar.',
      'texto',
      'Quitar la secuencia de escape que lo representa.',
    ],
    twice: [
      '`{0}` está aquí por segunda vez: uno de sus valores se perdería.',
      'cada campo una vez',
      'Quitar uno de los dos.',
    ],
    unknownAlias: [
      '`*{0}` repite un valor al que no se dio nombre arriba.',
      'el valor',
      'Escribir el propio valor. Poner entre comillas un texto que empiece por `*`.',
    ],
    endlessAlias: [
      '`*{0}` repite un valor dentro de sí mismo, sin fin.',
      'el valor',
      'Escribir el propio valor.',
    ],
    complexKey: [
      'El nombre de un campo es una lista, un grupo de campos o un alias.',
      '`field: value`',
      'Poner el nombre entre comillas, o quitar `?`, los corchetes o `*`.',
    ],
    manyAliases: [
      'Los alias (`*name`) repiten demasiado aquí.',
      'valores escritos por entero',
      'Escribir cada valor por entero, sin `&` ni `*`.',
    ],
    unevenItem: [
      'Este elemento de una lista no tiene la misma sangría que los de arriba.',
      'líneas `field: value`',
      'Dar la misma sangría a todos los guiones de la lista.',
    ],
    indentedBelow: [
      'La línea de abajo tiene sangría como si perteneciera a este texto.',
      'líneas `field: value`',
      'Quitar los espacios que la preceden, o poner todo el texto entre comillas.',
    ],
    colon: [
      'Este texto contiene dos puntos seguidos de un espacio, que empiezan otro campo.',
      'líneas `field: value`',
      'Poner el texto entre comillas.',
    ],
    badStart: [
      'Un texto no puede empezar por `{0}`.',
      'líneas `field: value`',
      'Poner el texto entre comillas.',
    ],
    tab: [
      'Esta línea tiene una tabulación como sangría.',
      'líneas `field: value`',
      'Poner la sangría con espacios.',
    ],
    backslash: [
      'Una barra invertida entre comillas dobles empieza un signo que no existe.',
      'líneas `field: value`',
      'Escribir `\\\\` para una barra invertida, o usar comillas simples.',
    ],
    secondDocument: [
      'Una línea de tres guiones empieza aquí un segundo documento.',
      'un solo documento',
      'Quitar la línea.',
    ],
    endlessQuote: [
      'Se abre una comilla y nunca se cierra.',
      'líneas `field: value`',
      'Cerrarla, o poner todo el texto entre comillas.',
    ],
    noColon: [
      'Esta línea no es un campo: faltan los dos puntos y un espacio después de su nombre.',
      'líneas `field: value`',
      'Escribir `field: value`, o poner sangría a la línea como parte del texto de arriba.',
    ],
    noColonInText: [
      'Esta línea no es un campo: faltan los dos puntos y un espacio después de su nombre.',
      'líneas `field: value`',
      'Escribir `field: value`, o poner el texto entre comillas.',
    ],
    endlessGroup: [
      'La lista o el grupo que se abre arriba nunca se cierra con `{0}`.',
      'líneas `field: value`',
      'Cerrarlo.',
    ],
    badIndent: [
      'Esta línea no tiene la misma sangría que las líneas a las que pertenece.',
      'líneas `field: value`',
      'Corregir la sangría.',
    ],
    listBeside: [
      'Aquí empieza una lista, en la línea de su campo.',
      'líneas `field: value`',
      'Escribir los elementos debajo del campo, uno por línea, o entre corchetes: `[one, two]`.',
    ],
    unopened: [
      '`{0}` cierra una lista o un grupo que no se abrió.',
      'líneas `field: value`',
      'Quitarlo, o poner el texto entre comillas.',
    ],
    afterEnd: [
      'Aquí sigue algo después de terminar el valor.',
      'líneas `field: value`',
      'Poner todo el valor entre comillas, o quitar lo que sigue.',
    ],
    invalid: [
      'Esto no es YAML válido: {0}.',
      'líneas `field: value`',
      'Comprobar la sangría, y poner entre comillas un texto que contenga `: ` o ` #`, o que empiece por un carácter especial.',
    ],
  }),
  conflict,
  ...yamlIn({
    mends: {
      colonInText:
        'Este texto contiene dos puntos seguidos de un espacio, que empiezan otro campo.',
      backtickFirst: 'Un texto no puede empezar por un acento grave.',
      unclosedQuote: 'Se abre una comilla y nunca se cierra.',
      apostrophe: "El apóstrofo termina el texto que empieza `'`.",
      innerQuote: 'Una comilla dentro del texto lo termina, y sigue algo.',
      starFirst: 'Un texto no puede empezar por `*`, y Markdown no se lee en los campos.',
      unclosedBracket: 'El corchete que abre esta lista no se cierra.',
      unopenedBracket: 'El corchete que cierra esta lista no se abrió.',
      missingComma: 'Falta una coma entre dos elementos de esta lista.',
      surplusComma: 'Sobra una coma en esta lista.',
      semicolons: 'Los elementos de esta lista están separados por `;`.',
      otherComment: 'Un comentario entre los campos está escrito de otra manera.',
    },
    list: 'una lista entre corchetes, con comas: `[one, two]`',
    plain: 'texto sin formato',
    comment: '`#`, un espacio y el comentario, en una línea propia',
    quoted: 'texto entre comillas',
    oneKind: 'texto entre comillas de una clase, sin comillas de la misma clase dentro',
    hyphenItem: 'un guion, un espacio y el elemento',
    field: 'el nombre del campo, dos puntos, un espacio y el valor',
    write: (text) => `Escribir \`${text}\`.`,
    writeEach: (text, more) =>
      `Escribir \`${text}\`, y del mismo modo ${more === 1 ? 'el elemento siguiente' : `los ${more} elementos siguientes`}.`,
    correct: 'Corregir la línea.',
    removeStars: 'Quitar los asteriscos.',
    startComment: 'Empezar la línea con `# `, o quitarla.',
    quote: 'Poner el texto entre comillas.',
    otherQuotes: 'Poner todo el texto entre comillas de la otra clase.',
    removeHyphen: 'Quitar el guion y el espacio que lo sigue.',
    signFirst: (sign) => `Un texto no puede empezar por \`${sign}\`.`,
    groupFirst: (sign) =>
      `El texto empieza por \`${sign}\`, que abre ${sign === '[' ? 'una lista' : 'un grupo de campos'}.`,
    gluedHyphen: 'Falta un espacio después del guion de este elemento de lista.',
    doubledHyphen: 'Este elemento de lista empieza con más de un guion.',
    otherBullet: (bullet) => `Este elemento de lista empieza por \`${bullet}\`.`,
    hyphenBeforeField: (name) =>
      `Un guion antes de \`${name}\` lo convierte en elemento de una lista.`,
    nameFirst: 'el nombre de un campo al principio de la línea',
    otherColon: (sign, name) => `Después de \`${name}\` hay \`${sign}\`, y no dos puntos.`,
    gluedColon: (name) => `Falta un espacio después de \`${name}:\`.`,
    missingColon: (name) => `Faltan los dos puntos después de \`${name}\`.`,
  }),
  blanks: (isTab, more) => ({
    found: `Esta línea tiene como sangría ${isTab ? 'una tabulación' : 'espacios de no separación u otros espacios especiales'}${more > 0 ? `, igual que ${counted(more, 'otra', 'otras')}` : ''}.`,
    expected: 'espacios al principio de una línea',
    fix: 'Poner la sangría con espacios, tantos como las líneas vecinas.',
  }),
  indentedTop: (count, width) => ({
    found: `${count === 1 ? 'Esta línea tiene' : `Estas ${count} líneas tienen`} sangría, aunque los campos de abajo no la tienen.`,
    expected: 'ningún espacio antes del nombre de un campo del primer nivel',
    fix: `Quitar ${width === 1 ? 'el espacio' : `los ${width} espacios`} delante ${count === 1 ? 'de ella' : 'de cada una'}.`,
  }),
  leftEdge: (count, owner) => ({
    found:
      count === 1
        ? `Esta línea está en el borde izquierdo, pero pertenece al texto de \`${owner}\`.`
        : `Estas ${count} líneas están en el borde izquierdo, pero pertenecen al texto de \`${owner}\`.`,
    expected: 'las líneas de un texto, con sangría debajo de su campo',
    fix:
      count === 1
        ? 'Ponerle una sangría de dos espacios.'
        : 'Poner a cada una una sangría de dos espacios.',
  }),
  uneven: (side, width, parent) => ({
    found: `Esta línea empieza más a la ${side === 'left' ? 'izquierda' : 'derecha'} que las líneas a las que pertenece.`,
    expected: `${width === 0 ? 'ningún espacio' : width === 1 ? '1 espacio' : `${width} espacios`} delante${parent ? `, porque pertenece a \`${parent}\`` : ''}`,
    fix:
      width === 0
        ? 'Quitar los espacios que la preceden.'
        : `Ponerle una sangría de ${width === 1 ? 'un espacio' : `${width} espacios`}, como las líneas vecinas.`,
  }),
};
