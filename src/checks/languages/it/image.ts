import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const image: RuleTexts['mdx/image-alt']['says'] = fromTemplates({
  figure: [
    'L’immagine non ha testo alternativo.',
    'ciò che l’immagine mostra, a parole',
    'Scriverlo come `alt="…"`.',
  ],
  image: [
    'L’immagine non ha testo alternativo.',
    'ciò che l’immagine mostra, a parole',
    'Scriverlo tra le parentesi quadre: `![what it shows](files/…)`.',
  ],
});
