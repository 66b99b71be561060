import type { GroupTexts } from '../texts.ts';

export const translation: GroupTexts<'translation'> = {
  'translation/behind': {
    summary:
      'Eine Übersetzung entstand aus einer anderen Version der Vorlage als der geltenden: `version` oder `approvedText` weicht ab.',
    why: 'Man befolgt den Text, den man lesen kann. Ist es der einer anderen Version, befolgt man, was niemand genehmigt hat oder was nicht mehr gilt (7.5.3).',
    says: {
      otherVersion: (version, source, now, file, hasText) => ({
        found: `Dies ist eine Übersetzung von Version ${version} von ${source}; dort gilt Version ${now}.`,
        expected: `eine Übersetzung von Version ${now}`,
        fix: `Bringen Sie den Text auf den Stand von ${file}. Setzen Sie dann \`version: "${now}"\`${hasText ? ', und übernehmen Sie `approvedText` von dort' : ''}.`,
      }),
      otherText: (source, now, file) => ({
        found: `Dies ist eine Übersetzung eines anderen Textes von Version ${now} von ${source} als des genehmigten.`,
        expected: `eine Übersetzung von Version ${now}`,
        fix: `Bringen Sie den Text auf den Stand von ${file}. Übernehmen Sie dann \`approvedText\` von dort.`,
      }),
    },
  },
};
