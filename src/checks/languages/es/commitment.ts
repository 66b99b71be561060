import type { GroupTexts } from '../texts.ts';

export const commitment: GroupTexts<'commitment'> = {
  'commitment/missing': {
    summary:
      'Una política se compromete a hacer algo una y otra vez, y de una de las veces que vencieron no hay evidencia.',
    why: 'En la etapa 2 un auditor comprueba por muestreo si la organización hizo cada vez lo que dice su política. Un hueco en una serie muestra que no se sigue el procedimiento (8.1, 9.1).',
  },
  'commitment/unknown': {
    summary:
      'Una evidencia forma parte de una serie que ninguna política promete, de un tipo o de una vez que el compromiso no tiene, o dos políticas dan un mismo identificador a dos compromisos.',
    why: 'Un registro que no cumple ningún compromiso no demuestra nada, y el compromiso al que se refería parece incumplido.',
  },
};
