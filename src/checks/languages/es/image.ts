import { fromTemplates } from '../../../issues/say.ts';
import type { RuleTexts } from '../texts.ts';

export const image: RuleTexts['mdx/image-alt']['says'] = fromTemplates({
  figure: [
    'La imagen no tiene texto alternativo.',
    'lo que muestra la imagen, en palabras',
    'Escribirlo como `alt="…"`.',
  ],
  image: [
    'La imagen no tiene texto alternativo.',
    'lo que muestra la imagen, en palabras',
    'Escribirlo entre los corchetes: `![what it shows](files/…)`.',
  ],
});
