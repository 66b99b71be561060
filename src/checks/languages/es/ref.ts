import type { GroupTexts } from '../texts.ts';

export const ref: GroupTexts<'ref'> = {
  'ref/unknown': {
    summary: 'Una referencia nombra un identificador que no existe.',
    why: 'Una referencia que no lleva a ninguna parte es una afirmación que nadie puede seguir: una evidencia que no está, un responsable que no existe.',
  },
  'ref/kind': {
    summary:
      'Una referencia nombra un identificador que existe, pero de un tipo que el campo no admite.',
    why: 'Una política no es una evidencia, y un riesgo no es un responsable. Un identificador en el campo equivocado cuenta como algo que no es.',
  },
  'ref/retired': {
    summary: 'Entradas en uso remiten a una retirada o sustituida.',
    why: 'Una entrada que ya no se usa no sostiene nada, y el auditor que sigue la referencia lee reglas que ya no rigen.',
  },
};
