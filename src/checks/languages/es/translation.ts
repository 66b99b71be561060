import type { GroupTexts } from '../texts.ts';

export const translation: GroupTexts<'translation'> = {
  'translation/behind': {
    summary:
      'Una traducción se hizo de una versión de su original distinta de la que está en vigor: `version` o `approvedText` difiere.',
    why: 'La gente sigue el texto que puede leer. Si es de otra versión, sigue lo que nadie aprobó, o lo que ya no rige (7.5.3).',
  },
};
