import type { GroupTexts } from '../texts.ts';

export const translation: GroupTexts<'translation'> = {
  'translation/behind': {
    summary:
      'Une traduction a été faite d’une autre version de sa source que celle en vigueur : `version` ou `approvedText` diffère.',
    why: 'Les gens suivent le texte qu’ils peuvent lire. S’il est d’une autre version, ils suivent ce que personne n’a approuvé, ou ce qui ne s’applique plus (7.5.3).',
  },
};
