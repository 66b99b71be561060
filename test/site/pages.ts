import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page of a built site. */
export interface SitePage {
  /** Path with a slash at both ends, without the base path. */
  path: string;
  html: string;
  tree: Root;
}

/** Files of a built site, relative to its folder. */
export const filesOf = (out: string): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

export function pagesOf(out: string): SitePage[] {
  return filesOf(out)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(out, file), 'utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, tree: fromHtml(html) };
    });
}

/** The elements of a page, or within an element, in their order. */
export function elementsOf(tree: Root | Element): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return elements;
}
