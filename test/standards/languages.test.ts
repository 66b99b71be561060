import { describe, expect, it } from 'vitest';
import { languages } from '../../schemas/handbook.ts';
import { textsIn, type StandardsTexts } from '../../src/standards/languages/index.ts';
import documents from '../../src/standards/data/mandatory-documents.json' with { type: 'json' };

/** Every text of the catalogues with the path that leads to it. */
function textsOf(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join(' › '), value]];
  return Object.entries(value as object).flatMap(([key, child]) => textsOf(child, [...path, key]));
}

const of = (texts: StandardsTexts) => new Map(textsOf({ ...texts }));
const english = of(textsIn('en'));
const others = languages.filter((language) => language !== 'en');

/** Citations that are the same in all languages, and words that two languages share. */
const isProse = (text: string) =>
  text.split(' ').length > 3 && !/^Art\. [\d\s(),a-z-]+$/.test(text);

describe.each(others)('the catalogues in %s', (language) => {
  const texts = of(textsIn(language));

  it('have nothing that is still English', () => {
    const same = [...texts].filter(([path, text]) => isProse(text) && english.get(path) === text);
    expect(same).toEqual([]);
  });

  it.each(others.filter((other) => other !== language))('have nothing that is in %s', (other) => {
    const there = of(textsIn(other));
    const same = [...texts].filter(([path, text]) => isProse(text) && there.get(path) === text);
    expect(same).toEqual([]);
  });

  it('have every text that English has', () => {
    expect([...english.keys()].filter((path) => !texts.has(path))).toEqual([]);
  });

  it('name all documented information', () => {
    const names = [...documents.rows, ...documents.controls].map(({ document }) => document);
    expect(names.filter((name) => !(name in textsIn(language).documents))).toEqual([]);
  });
});
