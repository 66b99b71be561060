import { z } from 'zod';
import { approvedText, ref, text } from './fields.ts';

/**
 * The front matter of a translation, a file beside its source: `POL-01.fr.mdx`. It has the title and the
 * text; every fact comes from the source.
 */
export const translation = z.strictObject({
  title: text().meta({
    title: 'Title',
    description: 'The title in the language of the translation.',
  }),
  translationOf: ref('policies').meta({
    title: 'Translation of',
    description: 'The id of the source, which is also the beginning of the file name.',
  }),
  version: text().meta({
    title: 'Version',
    description: 'The version of the source that was translated, in quotes: `"1.2"`.',
  }),
  approvedText: approvedText.meta({
    title: 'Approved text',
    description:
      'The fingerprint of the source that was translated: copy its `approvedText`, if it has one.',
  }),
});

export type TranslationData = z.infer<typeof translation>;
