import type { CollectionName } from '../../schemas/fields.ts';
import { collections } from '../../schemas/index.ts';
import type { Language } from '../i18n/messages.ts';
import { inSwissGerman } from '../i18n/swiss-german.ts';
import type { CollectionNames } from './collection.ts';
import { viewOf } from './index.ts';

/** Heading of a register. */
export const collectionTitle = (language: Language, name: CollectionName): string =>
  namesOf(language, name).title;

/** What a register is for, in a sentence. */
export const collectionDescription = (language: Language, name: CollectionName): string =>
  namesOf(language, name).description;

/** One entry of a collection, as a sentence names it. */
export const collectionSingular = (language: Language, name: CollectionName): string =>
  namesOf(language, name).singular;

function namesOf(language: Language, name: CollectionName): CollectionNames {
  if (language === 'en') return collections[name];
  const { names } = viewOf(name);
  return language === 'de-CH' ? inSwissGerman(names.de) : names[language];
}
