import { describe, expect, it } from 'vitest';
import dossier from '../../src/standards/data/dossier.json' with { type: 'json' };
import obligations from '../../src/standards/data/eu-ai-act-obligations.json' with { type: 'json' };
import { citedIn } from '../../src/standards/citations.ts';

describe('a citation', () => {
  it.each([
    ['de', 'Art. 4 in der Fassung der VO (EU) 2026/1744; Art. 113(a)'],
    ['fr', 'Art. 4 tel que remplacé par le règl. (UE) 2026/1744\u202f; Art. 113(a)'],
    ['it', 'Art. 4 come sostituito dal reg. (UE) 2026/1744; Art. 113(a)'],
    ['es', 'Art. 4 en la redacción del Regl. (UE) 2026/1744; Art. 113(a)'],
  ] as const)('is one of %s', (language, cited) => {
    expect(citedIn(language, 'Art. 4 as replaced by Reg. (EU) 2026/1744; Art. 113(a)')).toBe(cited);
  });

  it('counts what was inserted in Latin where the Union does, and takes no point for that', () => {
    const places = 'Art. 4a, 75a-75d, 99(4)(da), (6a), 53(1)(a), (b), Annex III, point 5(b)';
    expect(citedIn('fr', places).replaceAll('\u00a0', ' ')).toBe(
      'Art. 4 bis, 75 bis-75 quinquies, 99(4)(d bis), (6 bis), 53(1)(a), (b), annexe III, point 5(b)',
    );
    expect(citedIn('de', 'Art. 4a')).toBe('Art. 4a');
  });

  it('has no English words in another language', () => {
    const cited = [...obligations, ...dossier, ...dossier.flatMap(({ points = [] }) => points)]
      .flatMap((each) => ['article', 'source', 'reference'].map((key) => Reflect.get(each, key)))
      .filter((place): place is string => typeof place === 'string');
    expect(cited.length).toBeGreaterThan(50);
    const english =
      /\b(?:as|by|of|and|see|each|paragraph|Reg|Directives?|Regulation|Annex|points?)\b/;
    const left = cited.map((place) => citedIn('de', place)).filter((place) => english.test(place));
    expect(left).toEqual([]);
  });
});
