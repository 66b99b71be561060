import type { GroupTexts } from '../texts.ts';

export const translation: GroupTexts<'translation'> = {
  'translation/behind': {
    summary:
      'Una traducción se hizo de una versión de su original distinta de la que está en vigor: `version` o `approvedText` difiere.',
    why: 'La gente sigue el texto que puede leer. Si es de otra versión, sigue lo que nadie aprobó, o lo que ya no rige (7.5.3).',
    says: {
      otherVersion: (version, source, now, file, hasText) => ({
        found: `Esta es una traducción de la versión ${version} de ${source}, que está en la versión ${now}.`,
        expected: `una traducción de la versión ${now}`,
        fix: `Poner el texto al día según ${file}. Después poner \`version: "${now}"\`${hasText ? ' y copiar su `approvedText`' : ''}.`,
      }),
      otherText: (source, now, file) => ({
        found: `Esta es una traducción de un texto de la versión ${now} de ${source} distinto del que se aprobó.`,
        expected: `una traducción de la versión ${now}`,
        fix: `Poner el texto al día según ${file}. Después copiar su \`approvedText\`.`,
      }),
    },
  },
};
