import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { searchOptions } from '../../src/search/terms.ts';

describe('the search of a site that is opened from disk', () => {
  const search = new MiniSearch(searchOptions);
  search.addAll([
    { id: '/a/', title: 'A.6.2.4 Verification', text: 'How systems are verified and validated.' },
    { id: '/b/', title: 'A.6.2 Life cycle', text: 'The risk-based approach, see A.6.2.4.' },
    { id: '/c/', title: 'Règle « métier »', text: 'Straße, naïve' },
  ]);
  const found = (words: string) => search.search(words).map(({ id }) => id as string);

  it('finds a number first where it is the title', () => {
    expect(found('A.6.2.4')).toEqual(['/a/', '/b/']);
  });

  it('finds beginnings, parts of words with hyphens, and all words only', () => {
    expect(found('verif')).toEqual(['/a/']);
    expect(found('based risk')).toEqual(['/b/']);
    expect(found('risk validated')).toEqual([]);
  });

  it('finds with and without accents, in any case', () => {
    expect(found('REGLE metier')).toEqual(['/c/']);
    expect(found('strasse')).toEqual(['/c/']);
  });
});
