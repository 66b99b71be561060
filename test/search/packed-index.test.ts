import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { firstOf, inPieces, termsAddress, textPlace } from '../../src/search/packed-index.ts';
import { searchOptions, termsAsked, type PackedDocument } from '../../src/search/terms.ts';

const words = [
  'Ärger',
  'audit',
  'A.6.2.4',
  '2026',
  'risk-based',
  'Straße',
  'naïve',
  'zone',
  '𝒜lpha',
];
const documents: PackedDocument[] = Array.from({ length: 250 }, (_, no) => ({
  id: `/${no}/`,
  title: `${words[no % words.length]} ${no}`,
  text: `${words[(no * 7) % words.length]} and ${words[(no * 5) % words.length]} in ${no}`,
  collection: no % 2 ? 'Risks' : undefined,
}));

describe('the index of a packed site, in pieces', () => {
  const whole = new MiniSearch(searchOptions);
  whole.addAll(documents);
  const { first, terms, texts } = inPieces(JSON.parse(JSON.stringify(whole)));

  it('finds with the pieces of what is asked for what the whole index finds', () => {
    for (const asked of ['arger', 'A.6', 'risk-based in', 'strasse aud', '𝒜l', 'zone risk']) {
      const addresses = new Set(termsAsked(asked).map((term) => termsAddress(firstOf(term))));
      const index = [...addresses].flatMap((address) => terms.get(address) ?? []);
      const part = MiniSearch.loadJS({ ...first.index, index }, searchOptions);
      const found = (search: MiniSearch) =>
        search.search(asked).map(({ id, score }) => [id as string, score]);
      expect(found(part), asked).toEqual(found(whole));
      expect(found(part).length, asked).toBeGreaterThan(0);
    }
  });

  it('has the terms of each first character in one file, and says which there are', () => {
    expect([...terms.keys()]).toEqual(first.firsts.map(termsAddress));
    expect([...terms.values()].flat().length).toBe(whole.termCount);
    expect(first.index.index).toEqual([]);
  });

  it('keeps the texts apart, and finds each by the number of its document', () => {
    const part = MiniSearch.loadJS(first.index, searchOptions);
    for (const { id, text } of documents) {
      const stored = part.getStoredFields(id);
      const { address, index } = textPlace(Number(stored?.['no']));
      expect([stored?.['text'], texts.get(address)?.[index]]).toEqual([undefined, text]);
    }
  });
});
