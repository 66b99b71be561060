import type { GroupTexts } from '../texts.ts';

export const translation: GroupTexts<'translation'> = {
  'translation/behind': {
    summary:
      'Eine Übersetzung entstand aus einer anderen Version der Vorlage als der geltenden: `version` oder `approvedText` weicht ab.',
    why: 'Man befolgt den Text, den man lesen kann. Ist es der einer anderen Version, befolgt man, was niemand genehmigt hat oder was nicht mehr gilt (7.5.3).',
  },
};
