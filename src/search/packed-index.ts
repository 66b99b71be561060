import type { AsPlainObject } from 'minisearch';
import type { PackedDocument } from './terms.ts';

/** Terms and where they are, as MiniSearch writes them. */
export type PackedTerms = AsPlainObject['index'];

/** A document as the index of a packed site has it, without its text. */
export type StoredDocument = Pick<PackedDocument, 'title' | 'collection' | 'status'> & {
  /** Its number, by which its text is found. */
  no: number;
};

/**
 * What the search of a packed site loads first. The terms of thousands of pages take seconds to read, and whoever
 * looks for a word needs only those that begin as it does; of the texts only those of what is found.
 */
export interface PackedIndex {
  /** As MiniSearch writes it, without terms. */
  index: AsPlainObject;
  /** The first characters of terms: those of each are in a file of their own. */
  firsts: readonly number[];
  messages: { results: string; none: string; close: string };
}

export const indexAddress = '/search/index.json';

/** The character by which the file of a term is found: its code point. */
export const firstOf = (term: string): number => term.codePointAt(0) ?? 0;

/** Where the terms are that begin with a character. */
export const termsAddress = (first: number) => `/search/terms-${first.toString(16)}.json`;

/** The texts of so many documents are in one file. */
const perFile = 100;

/** Where the text of a document is: a file with a list of texts, and its place in the list. */
export const textPlace = (no: number): { address: string; index: number } => ({
  address: `/search/texts-${Math.floor(no / perFile)}.json`,
  index: no % perFile,
});

/**
 * Divides an index.
 *
 * @param whole - as MiniSearch writes it, with titles, texts and what is filtered by
 * @returns what is loaded first, and the files of terms and texts by their addresses
 */
export function inPieces(whole: AsPlainObject): {
  first: Omit<PackedIndex, 'messages'>;
  terms: Map<string, PackedTerms>;
  texts: Map<string, string[]>;
} {
  const byFirst = [...Map.groupBy(whole.index, ([term]) => firstOf(term))].toSorted(
    ([a], [b]) => a - b,
  );
  const texts = new Map<string, string[]>();
  const storedFields: Record<string, StoredDocument> = {};
  for (const [key, stored] of Object.entries(whole.storedFields)) {
    const { text, ...others } = stored as unknown as PackedDocument;
    const no = Number(key);
    storedFields[key] = { ...others, no };
    const { address, index } = textPlace(no);
    const inFile = texts.get(address) ?? [];
    inFile[index] = text;
    texts.set(address, inFile);
  }
  const index = { ...whole, index: [], storedFields: storedFields as never };
  return {
    first: { index, firsts: byFirst.map(([first]) => first) },
    terms: new Map(byFirst.map(([first, terms]) => [termsAddress(first), terms])),
    texts,
  };
}
