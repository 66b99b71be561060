import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { elementsOf, type SitePage } from '../site/pages.ts';

/**
 * The pages that look into every corner of a site: whatever elements are nested, and however headings
 * follow one another, is on two of them, if two pages of the site have it. The other pages show the
 * same again with other words.
 *
 * @returns their paths
 */
export function pagesOfEachKind(pages: readonly SitePage[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const chosen = new Set<string>();
  for (const { path, tree } of pages) {
    const shapes = shapesOf(tree);
    if ([...shapes].every((shape) => (seen.get(shape) ?? 0) >= 2)) continue;
    chosen.add(path);
    for (const shape of shapes) seen.set(shape, (seen.get(shape) ?? 0) + 1);
  }
  return chosen;
}

/** What a look, and the rules of axe-core, depend on: an element in its parent, a heading after another. */
function shapesOf(tree: Root): Set<string> {
  const shapes = new Set<string>();
  visit(tree, 'element', (element, _, parent) => {
    const outer = parent?.type === 'element' ? shapeOf(parent) : '';
    shapes.add(`${outer} > ${shapeOf(element)}`);
  });
  const headings = elementsOf(tree).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  headings.forEach(({ tagName }, index) =>
    shapes.add(`${headings[index - 1]?.tagName ?? ''} + ${tagName}`),
  );
  return shapes;
}

/** An element with all that is not its words: classes, and the names of attributes. */
function shapeOf({ tagName, properties }: Element): string {
  const { className, ...others } = properties;
  const classes = Array.isArray(className) ? className : [];
  return `${tagName}.${classes.join('.')}[${Object.keys(others).sort().join()}]`;
}
