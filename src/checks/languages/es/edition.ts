import type { GroupTexts } from '../texts.ts';
import { wordOf } from './words.ts';

export const edition: GroupTexts<'edition'> = {
  'edition/field': {
    summary:
      '`restrictedFields` nombra un campo que no existe, o que ninguna edición puede omitir.',
    why: 'Una edición reducida omite entonces la entrada entera, porque no debe mostrar a qué se refiere.',
    says: {
      needed: (id, name) => ({
        found: `\`${name}\` no puede omitirse de ${id}: sin él, la entrada no estaría completa.`,
        expected: 'un campo que pueda faltar, una lista o un texto',
        fix: 'Quitar la línea, y elevar la `classification` de la entrada si pocos pueden leer esto.',
      }),
      unknown: (id, name) => ({
        found: `${id} no tiene un campo \`${name}\`.`,
        expected: 'un campo que pueda faltar, una lista o un texto',
        fix: 'Corregir el nombre, o quitar la línea.',
      }),
    },
  },
  'edition/quoted': {
    summary:
      'El texto de una entrada repite una frase de una entrada con una clasificación más alta.',
    why: 'Quien puede leer una y no la otra la lee igualmente. Una edición para menos lectores no lo detecta, porque lo dice la propia entrada.',
    says: {
      quoted: (id, own, source, classification) => ({
        found: `${id} tiene la clasificación «${wordOf(own)}» y repite una frase de ${source}, cuya clasificación es «${wordOf(classification)}».`,
        expected: 'lo que tiene una clasificación más alta, solo en su propia entrada',
        fix: `Remitir en su lugar a ${source}, poner la frase entre \`<Restricted to="${classification}">\` y \`</Restricted>\`, o cambiar una de las dos clasificaciones.`,
      }),
    },
  },
};
