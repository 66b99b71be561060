import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import { entryPath } from '../../src/handbook/sitemap.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { searchDocument } from '../../src/search/document.ts';
import { buildTemporary, exampleContent, type Built } from './build.ts';
import { elementsOf, pagesOf, type SitePage } from './pages.ts';

// The search knows entries from the handbook, and leads to their pages.

const handbook = loadHandbook({ root: exampleContent });
const entries = [...handbook.byId.values()];

describe('what is searched of an entry', () => {
  let built: Built;
  let pages: Map<string, SitePage>;

  beforeAll(async () => {
    built = await buildTemporary();
    pages = new Map(pagesOf(built.out).map((page) => [page.path, page]));
  });
  afterAll(() => built.remove());

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    'stands on its page: %s',
    (_, entry) => {
      const page = pages.get(entryPath(entry));
      const document = fromHtml(searchDocument(handbook, entry, '/'));
      const main = page && elementsOf(page.tree).find(({ tagName }) => tagName === 'main');
      if (!main) throw new Error('The page has no main part.');
      expect(missing(idsOf(document), idsOf(main))).toEqual([]);
      expect(missing(wordsOf(document), wordsOf(main))).toEqual([]);
    },
  );
});

const missing = (searched: ReadonlySet<string>, shown: ReadonlySet<string>) => [
  ...searched.difference(shown),
];

const idsOf = (tree: Parameters<typeof elementsOf>[0]) =>
  new Set(
    elementsOf(tree)
      .flatMap(({ properties }) => properties['id'] ?? [])
      .map(String),
  );

/** Words without the punctuation around them. Only hashes are broken inside, and only in code. */
function wordsOf(tree: Parameters<typeof elementsOf>[0]): Set<string> {
  const texts: string[] = [];
  const read = (node: Nodes | Element) => {
    if (node.type === 'text') texts.push(node.value);
    else if (node.type === 'element' && node.tagName === 'code') texts.push(textOf(node));
    else if ('children' in node) node.children.forEach(read);
  };
  read(tree);
  return new Set(
    texts
      .flatMap((text) => text.toLowerCase().split(/\s+/))
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .filter(Boolean),
  );
}

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
