import { beforeAll, describe, expect, it } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import { entryPath } from '../../src/addresses/sitemap.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { dossierDocuments, searchDocument } from '../../src/search/document.ts';
import { exampleContent } from './build.ts';
import { examplePages } from './example.ts';
import { elementsOf, type SitePage } from './pages.ts';

// The search knows entries from the handbook, and leads to their pages.

const handbook = loadHandbook({ root: exampleContent });
const entries = [...handbook.byId.values()];

describe('what is searched of an entry', () => {
  let pages: Map<string, SitePage>;

  beforeAll(() => {
    pages = new Map(examplePages().map((page) => [page.path, page]));
  });

  it('stands on its page, whichever entry it is', () => {
    const lacking = entries.flatMap((entry) => {
      // Other words for an entry are there to be looked for: its page need not say them.
      const said = searchDocument(handbook, entry, '/').replaceAll(
        /<p data-pagefind-weight="\d+">.*?<\/p>/gs,
        '',
      );
      return lackingOn(pages.get(entryPath(entry)), said);
    });
    expect(lacking).toEqual([]);
    expect(entries.length).toBeGreaterThan(100);
  });

  it('stands in its dossier, whichever system it is', () => {
    const documents = dossierDocuments(handbook);
    const lacking = documents.flatMap(({ path, html }) => lackingOn(pages.get(path), html));
    expect(lacking).toEqual([]);
    expect(documents).toHaveLength(handbook.entries.inventory.length);
  });
});

/** What is searched and does not stand on the page that the search leads to. */
function lackingOn(page: SitePage | undefined, searched: string): string[] {
  const main = page && elementsOf(page.tree).find(({ tagName }) => tagName === 'main');
  if (!main) return [`${page?.path}: it has no main part`];
  const document = fromHtml(searched);
  return [
    ...missing(idsOf(document), idsOf(main)).map((id) => `${page.path}#${id}`),
    ...missing(wordsOf(document), wordsOf(main)).map((word) => `${page.path}: ${word}`),
  ];
}

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
