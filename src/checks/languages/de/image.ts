import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const image: RuleTexts['mdx/image-alt']['says'] = fromTemplates({
  figure: [
    'Das Bild hat keinen Alternativtext.',
    'was das Bild zeigt, in Worten',
    'Schreiben Sie ihn als `alt="…"`.',
  ],
  image: [
    'Das Bild hat keinen Alternativtext.',
    'was das Bild zeigt, in Worten',
    'Schreiben Sie ihn zwischen die eckigen Klammern: `![what it shows](files/…)`.',
  ],
});
