import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const image: RuleTexts['mdx/image-alt']['says'] = fromTemplates({
  figure: [
    'L’image n’a pas de texte de remplacement.',
    'ce que montre l’image, en mots',
    'L’écrire `alt="…"`.',
  ],
  image: [
    'L’image n’a pas de texte de remplacement.',
    'ce que montre l’image, en mots',
    'L’écrire entre les crochets : `![what it shows](files/…)`.',
  ],
});
