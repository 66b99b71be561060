import { describedFields } from '../../../schemas/field-paths.ts';
import { collections } from '../../../schemas/index.ts';
import { messagesFor, type Language } from '../../i18n/messages.ts';
import { termsOf } from '../../i18n/terms.ts';
import { standardsData } from '../../standards/texts.ts';

const texts = new Map<Language, readonly string[]>();

/** What every site in a language may say: the interface, the names of fields, standards and laws. */
export function knownToAll(language: Language): readonly string[] {
  const known = texts.get(language) ?? [
    ...textsIn(messagesFor(language)),
    ...textsIn(termsOf(language)),
    ...textsIn([...describedFields.values()]),
    ...Object.values(collections).flatMap(({ title, description }) => [title, description]),
    ...textsIn(standardsData(language)),
  ];
  texts.set(language, known);
  return known;
}

/** All texts in data. A message that is a function has its words in its source. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
