import type { GroupTexts } from '../texts.ts';

export const translation: GroupTexts<'translation'> = {
  'translation/behind': {
    summary:
      'Une traduction a été faite d’une autre version de sa source que celle en vigueur : `version` ou `approvedText` diffère.',
    why: 'Les gens suivent le texte qu’ils peuvent lire. S’il est d’une autre version, ils suivent ce que personne n’a approuvé, ou ce qui ne s’applique plus (7.5.3).',
    says: {
      otherVersion: (version, source, now, file, hasText) => ({
        found: `Ceci est une traduction de la version ${version} de ${source}, qui en est à la version ${now}.`,
        expected: `une traduction de la version ${now}`,
        fix: `Mettre le texte à jour d’après ${file}. Puis mettre \`version: "${now}"\`${hasText ? ' et reprendre son `approvedText`' : ''}.`,
      }),
      otherText: (source, now, file) => ({
        found: `Ceci est une traduction d’un autre texte de la version ${now} de ${source} que celui qui a été approuvé.`,
        expected: `une traduction de la version ${now}`,
        fix: `Mettre le texte à jour d’après ${file}. Puis reprendre son \`approvedText\`.`,
      }),
    },
  },
};
