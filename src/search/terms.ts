import type { Options } from 'minisearch';

/** What a page of a site that was packed says, for the search that runs without a server. */
export interface PackedDocument {
  /** Its path from the root of the site. */
  id: string;
  title: string;
  text: string;
  /** Other words by which people look for it. */
  words?: string | undefined;
  collection?: string | undefined;
  status?: string | undefined;
}

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const marks = /\p{M}/gu;

const inHyphens = /^\p{L}+(?:-\p{L}+)+$/u;

/**
 * The terms of a text: numbers such as A.6.2.4 whole, words with a hyphen whole, in parts and as one word.
 * Of what is looked for, such a word counts as one alone, so that `non-conformity` finds nonconformity.
 */
function termsOf(text: string, asked = false): string[] {
  return text.split(/[\s,;:()[\]{}"„“”«»|]+/u).flatMap((raw) => {
    const term = raw.replace(edges, '');
    if (!term) return [];
    const joined = inHyphens.test(term) ? [term.replaceAll('-', '')] : [];
    if (asked && joined.length > 0) return joined;
    const parts = term.split(/[^\p{L}\p{N}.]+/u).filter(Boolean);
    return parts.length > 1 ? [term, ...parts, ...joined] : [term];
  });
}

/** Words are found with and without accents, in any case. */
const processTerm = (term: string): string =>
  term.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('ß', 'ss');

/** The terms that somebody looks for, as the index has them. */
export const termsAsked = (asked: string): string[] =>
  termsOf(asked, true).map(processTerm).filter(Boolean);

/** How the index is made and asked: both sides have to agree. */
export const searchOptions: Options<PackedDocument> = {
  fields: ['title', 'words', 'text'],
  storeFields: ['title', 'text', 'collection', 'status'],
  tokenize: (text) => termsOf(text),
  processTerm,
  searchOptions: {
    tokenize: (text) => termsOf(text, true),
    boost: { title: 10, words: 8 },
    prefix: true,
    combineWith: 'AND',
  },
};
