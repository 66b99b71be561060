import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { examplePages } from './example.ts';
import { elementsOf, type SitePage } from './pages.ts';

describe('what the example says of the law', () => {
  let pages: { path: string; text: string; links: string[] }[];

  beforeAll(() => {
    pages = examplePages().map(readable);
  });

  it('is called no legal advice on every page that names duties under the EU AI Act', () => {
    const naming = pages.filter(
      ({ path, text, links }) =>
        // The help explains fields and rules of the tool, and says of no one what the law requires of them.
        !path.startsWith('/help/') &&
        (links.some((link) => link.includes('/obligations/#art-')) ||
          // Art. 40 is about standards; what it means for a certificate is no duty.
          (/\bAI Act\b/.test(text) && /\bArt\. (?!40\b)\d/.test(text))),
    );
    expect(naming.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/obligations/', '/inventory/SYS-03/', '/incidents/', '/soa/']),
    );
    const silent = naming.filter(({ text }) => !/not legal advice/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('gives no presumption of conformity to a certificate for ISO/IEC 42001', () => {
    const speaking = pages.filter(({ text }) => /presumption of conformity/.test(text));
    expect(speaking.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/obligations/', '/crosswalk/']),
    );
    for (const { path, text } of speaking)
      for (const [sentence] of text.matchAll(/[^.]*presumption of conformity[^.]*\./g))
        expect(sentence, path).toMatch(/\b(?:no|neither)\b/i);
  });

  it('names whose the titles of articles are, where standards and law are listed', () => {
    for (const path of ['/about/', '/obligations/'])
      expect(pages.find((page) => page.path === path)?.text, path).toContain('© European Union');
  });
});

/** The text of the main part of a page with blanks between its parts, and where its links lead. */
function readable({ path, tree }: SitePage) {
  const main = elementsOf(tree).find(({ tagName }) => tagName === 'main');
  const elements = main ? elementsOf(main) : [];
  const texts: string[] = [];
  if (main) visit(main, 'text', ({ value }) => void texts.push(value));
  return {
    path,
    text: texts.join(' ').replace(/\s+/g, ' '),
    links: elements.flatMap(({ tagName, properties }) =>
      tagName === 'a' && typeof properties['href'] === 'string' ? [properties['href']] : [],
    ),
  };
}
