import type { CollectionName } from '../../../schemas/fields.ts';
import { collections, isCollectionName } from '../../../schemas/index.ts';
import { schemaSaysIn, type SchemaBook } from '../../handbook/reading/says/schema.ts';
import type { FieldText } from '../../handbook/reading/says/schema-data.ts';
import type { Terms } from '../../i18n/terms.ts';

interface Book extends Omit<SchemaBook, 'description' | 'phrase' | 'shape' | 'what' | 'capital'> {
  terms: Terms;
  /** What the schemas say in English, with `{0}` in the place of what is between backticks or quotes. */
  phrases: Readonly<Record<string, string>>;
  /** An entry of a collection, with its article. */
  name: (collection: CollectionName) => string;
  /** Its id. */
  idOf: (collection: CollectionName) => string;
  /** What is no entry, by its name in English. */
  others: Readonly<Record<string, string>>;
}

/** What of a sentence of the schemas changes with the data. */
const value = /`[^`]*`|"[^"]*"|\d{4}-\d{2}-\d{2}|U\+[\dA-F]{4,}|\b[A-Z]+-[\w-]*\d\b/g;

/** What is said of a sign that nobody sees, in which its name changes. */
const hidden = /^(shows nothing: it )?contains (?:only )?the [^()]* \((U\+[\dA-F]+)\)/;

/** A sentence of the schemas without what changes with the data: the key of a phrase. */
export const phraseKey = (english: string): string => {
  const [, all, code] = hidden.exec(english) ?? [];
  if (code !== undefined) return all ? 'shows the sign {0}' : 'contains the sign {0}';
  let index = 0;
  return english.replace(value, () => `{${index++}}`);
};

/** What is said of fields in a language, as `says/schema.ts` says it in English. */
export function schemaIn({ terms, phrases, name, idOf, others, ...book }: Book) {
  const what: SchemaBook['what'] = (of) =>
    'english' in of ? (others[of.english] ?? of.english) : name(of.collection);
  return schemaSaysIn({
    ...book,
    description: ({ way, english }: FieldText) =>
      (way === undefined ? undefined : terms.fields[way]?.description) ?? english,
    phrase: (english) => {
      const values = english.match(value) ?? [];
      const text = phrases[phraseKey(english)];
      return text === undefined
        ? english
        : text.replace(/\{(\d)\}/g, (place, index: string) => {
            const own = values[Number(index)] ?? place;
            return own.startsWith('"') ? book.texts.text.replace('{0}', own.slice(1, -1)) : own;
          });
    },
    shape: (english) =>
      english.replace(
        /\bid of an? ([A-Za-z -]+?)(?=[,\]} ]*(?:[,\]}]|$))/g,
        (whole, singular: string) => {
          const of = Object.values(collections).find((each) => each.singular === singular);
          return of && isCollectionName(of.name) ? idOf(of.name) : whole;
        },
      ),
    what,
    capital: (of) => {
      const text = what(of);
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
  });
}
