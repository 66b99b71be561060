import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { examplePages } from './example.ts';
import { elementsOf } from './pages.ts';

describe('the text of the pages of the example', () => {
  it('has a space between sentences', () => {
    const glued: string[] = [];
    for (const { path, tree } of examplePages())
      visit(tree, 'text', ({ value }) => {
        for (const found of value.match(/\S*[a-z)]\.[A-Z][a-z]+ /g) ?? []) glued.push(path + found);
      });
    expect(glued).toEqual([]);
  });

  it('has words in every heading', () => {
    const empty = examplePages().flatMap(({ path, tree }) =>
      elementsOf(tree)
        .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
        .filter((heading) => {
          let words = '';
          visit(heading, 'text', ({ value }) => void (words += value));
          return words.trim() === '';
        })
        .map(({ properties }) => `${path}#${String(properties['id'])}`),
    );
    expect(empty).toEqual([]);
  });

  it('tells how a page changed in the words of its version log; commits are there for those who ask', () => {
    const open = examplePages().flatMap(({ path, tree }) => {
      const folded = new Set(
        elementsOf(tree)
          .filter(({ tagName }) => tagName === 'details')
          .flatMap((details) => elementsOf(details)),
      );
      return elementsOf(tree)
        .filter(
          (element) =>
            element.tagName === 'table' &&
            Array.isArray(element.properties['className']) &&
            element.properties['className'].includes('history') &&
            !folded.has(element),
        )
        .map(() => path);
    });
    expect(open).toEqual([]);
  });
});
