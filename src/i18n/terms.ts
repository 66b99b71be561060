import { describedFields } from '../../schemas/field-paths.ts';
import { terms as de } from './de/terms.ts';
import { terms as es } from './es/terms.ts';
import { terms as fr } from './fr/terms.ts';
import { terms as it } from './it/terms.ts';
import type { Language, TextLanguage } from './messages.ts';
import { inSwissGerman } from './swiss-german.ts';

/**
 * What the schemas say in English, in another language. Whatever a table lacks stays English, so
 * that a new field or value never breaks a language.
 */
export interface Terms {
  /** Titles and descriptions of fields, by the paths that `schemas/field-paths.ts` gives them. */
  fields: Readonly<Record<string, Readonly<FieldTerms>>>;
  /**
   * Values of enumerations and names of fields without a title, as they are written in an entry. A value
   * that means something else in one field has the path of the field before it: `datasets.uses.training`.
   */
  words: Readonly<Record<string, string>>;
}

interface FieldTerms {
  title: string;
  description: string;
}

/** English needs no terms: the schemas have them. */
const byLanguage: Readonly<Partial<Record<TextLanguage, Terms>>> = { de, es, fr, it };

/** What a language calls what the schemas say; undefined for English. */
export const termsOf = (language: Language): Terms | undefined =>
  language === 'de-CH' ? inSwissGerman(de) : byLanguage[language];

/** Title of a field in a language, by the path of the field: `findings.due`. */
export const fieldLabel = (language: Language, path: string): string =>
  termsOf(language)?.fields[path]?.title ?? describedFields.get(path)?.title ?? path;

/** What a field means, in a language. */
export const fieldHelp = (language: Language, path: string): string | undefined =>
  termsOf(language)?.fields[path]?.description ?? describedFields.get(path)?.description;

/** A value of an enumeration as a reader says it. */
export const word = (language: Language, value: string): string =>
  termsOf(language)?.words[value] ?? words(value);

/** The same in one field, by its path: training is of people in one, and of a model in another. */
export const wordOfField = (language: Language, path: string | undefined, value: string): string =>
  (termsOf(language)?.words ?? englishOfFields)[`${path}.${value}`] ?? word(language, value);

/** What the identifier alone would not say in English. */
const englishOfFields: Readonly<Record<string, string>> = {
  'incidents.seriousness.none': 'not serious',
};

/** A value of an enumeration where it begins a line: a label, a head. */
export function capitalized(language: Language, value: string): string {
  const text = word(language, value);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

const abbreviations: Readonly<Record<string, string>> = { aims: 'AIMS', isms: 'ISMS' };

/** An identifier in English words: `acceptable-with-measures` → "acceptable with measures". */
const words = (value: string): string =>
  abbreviations[value] ??
  value
    .replaceAll('-', ' ')
    .replace(
      /([a-z])([A-Z])/g,
      (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    );
