import MiniSearch, { type SearchResult } from 'minisearch';
import {
  firstOf,
  indexAddress,
  termsAddress,
  textPlace,
  type PackedIndex,
  type PackedTerms,
  type StoredDocument,
} from '../search/packed-index.ts';
import { searchOptions, termsAsked, type PackedDocument } from '../search/terms.ts';
import { loadJson } from './on-disk.ts';

/** A page that was found. */
export type Hit = SearchResult & StoredDocument;

/** The index of a site that is opened from disk, of which each search loads what it needs. */
export interface DiskIndex {
  messages: PackedIndex['messages'];
  /** @throws Error where terms cannot be loaded */
  search(asked: string): Promise<Hit[]>;
  /** @throws Error where the text of a page cannot be loaded */
  textOf(hit: Hit): Promise<string>;
}

/** @throws Error where it cannot be loaded */
export async function openIndex(): Promise<DiskIndex> {
  const { index, firsts, messages } = (await load(indexAddress)) as PackedIndex;
  const known = new Set(firsts);
  let asked: { key: string; search: MiniSearch<PackedDocument> } | undefined;
  return {
    messages,
    async search(text) {
      const wanted = [...new Set(termsAsked(text).map(firstOf))]
        .filter((first) => known.has(first))
        .sort((a, b) => a - b);
      const terms = await Promise.all(wanted.map((first) => load(termsAddress(first))));
      const key = wanted.join(' ');
      if (asked?.key !== key) {
        const part = { ...index, index: (terms as PackedTerms[]).flat() };
        asked = { key, search: MiniSearch.loadJS<PackedDocument>(part, searchOptions) };
      }
      return asked.search.search(text) as Hit[];
    },
    async textOf({ no }) {
      const { address, index: place } = textPlace(no);
      return ((await load(address)) as string[])[place] ?? '';
    },
  };
}

const loaded = new Map<string, Promise<unknown>>();

/** Loads a file of the index once; one that failed can be asked for again. */
function load(address: string): Promise<unknown> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = loadJson(address).then((data) => {
    if (data === undefined) throw new Error(address);
    return data;
  });
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}
