import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { examplePages } from './example.ts';
import { elementsOf } from './pages.ts';

function textOf(element: Element): string {
  const texts: string[] = [];
  visit(element, 'text', ({ value }) => void texts.push(value));
  return texts.join('');
}

const blocks = new Set(['p', 'dd', 'li', 'summary', 'td', 'th', 'figcaption']);

describe('the text of the pages of the example', () => {
  it('has a space between sentences', () => {
    const glued = examplePages().flatMap(({ path, tree }) =>
      elementsOf(tree)
        .filter(({ tagName }) => blocks.has(tagName))
        .flatMap(
          (element) => textOf(element).match(/[^\n]{0,20}[a-z)]\.[A-Z][a-z]+ [^\n]{0,10}/g) ?? [],
        )
        .map((text) => `${path} ${text}`),
    );
    expect([...new Set(glued)]).toEqual([]);
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
