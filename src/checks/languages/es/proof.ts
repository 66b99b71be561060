import type { GroupTexts } from '../texts.ts';

export const proof: GroupTexts<'proof'> = {
  'proof/borrowed': {
    summary:
      'Una etapa, una obligación o un control se apoya, para un sistema, en una evidencia o una evaluación que trata solo de otros sistemas.',
    why: 'Un auditor elige un sistema y pide su prueba. Lo que se mostró de otro no dice nada de este. Para un control que se aplica a todos los sistemas porque no nombra ninguno, es una advertencia.',
  },
};
