import type { CollectionName } from '../../schemas/fields.ts';
import { collections } from '../../schemas/index.ts';
import { terms as de } from './de/terms.ts';
import { terms as es } from './es/terms.ts';
import { terms as fr } from './fr/terms.ts';
import { terms as it } from './it/terms.ts';
import type { Language } from './messages.ts';

/**
 * What the schemas say in English, in another language. Whatever a table lacks stays English, so
 * that a new field or value never breaks a language.
 */
export interface Terms {
  /** Titles of fields, by their English titles. */
  fields: Readonly<Record<string, string>>;
  /** Descriptions of fields, by their English descriptions. */
  help: Readonly<Record<string, string>>;
  /** Values of enumerations and names of fields without a title, as they are written in an entry. */
  words: Readonly<Record<string, string>>;
  collections: Readonly<Partial<Record<CollectionName, CollectionTerms>>>;
}

/** What is said about a collection: see `schemas/collection.ts`. */
export interface CollectionTerms {
  title: string;
  description: string;
  singular: string;
}

/** English needs no terms: the schemas hold them. */
const byLanguage: Readonly<Partial<Record<Language, Terms>>> = { de, es, fr, it };

/** What a language calls what the schemas say; undefined for English. */
export const termsOf = (language: Language): Terms | undefined => byLanguage[language];

/** Title of a field in a language. */
export const fieldLabel = (language: Language, englishTitle: string): string =>
  byLanguage[language]?.fields[englishTitle] ?? englishTitle;

/** What a field means, in a language. */
export const fieldHelp = (language: Language, englishDescription: string): string =>
  byLanguage[language]?.help[englishDescription] ?? englishDescription;

/** A value of an enumeration as a reader says it. */
export const word = (language: Language, value: string): string =>
  byLanguage[language]?.words[value] ?? words(value);

/** Heading of a register. */
export const collectionTitle = (language: Language, name: CollectionName): string =>
  namesOf(language, name).title;

/** What a register is for, in a sentence. */
export const collectionDescription = (language: Language, name: CollectionName): string =>
  namesOf(language, name).description;

/** One entry of a collection, as it stands in a sentence. */
export const collectionSingular = (language: Language, name: CollectionName): string =>
  namesOf(language, name).singular;

const abbreviations: Readonly<Record<string, string>> = { aims: 'AIMS', isms: 'ISMS' };

/** An identifier in English words: `acceptable-with-measures` → "acceptable with measures". */
export const words = (value: string): string =>
  abbreviations[value] ??
  value
    .replaceAll('-', ' ')
    .replace(
      /([a-z])([A-Z])/g,
      (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    );

const namesOf = (language: Language, name: CollectionName): CollectionTerms =>
  byLanguage[language]?.collections[name] ?? collections[name];
