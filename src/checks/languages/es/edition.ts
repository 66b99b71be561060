import type { GroupTexts } from '../texts.ts';

export const edition: GroupTexts<'edition'> = {
  'edition/field': {
    summary:
      '`restrictedFields` nombra un campo que no existe, o que ninguna edición puede omitir.',
    why: 'Una edición reducida omite entonces la entrada entera, porque no debe mostrar a qué se refiere.',
  },
  'edition/quoted': {
    summary:
      'El texto de una entrada repite una frase de una entrada con una clasificación más alta.',
    why: 'Quien puede leer una y no la otra la lee igualmente. Una edición para menos lectores no lo detecta, porque lo dice la propia entrada.',
  },
};
