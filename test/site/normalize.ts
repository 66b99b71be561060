import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/**
 * A body's HTML without what one renderer adds for its site: ids of headings, links that ids in
 * prose become, the titles of references, the frame that lets tables scroll, and white space
 * between blocks.
 */
export const normalize = (html: string): string =>
  toHtml(clean(fromHtml(html, { fragment: true }).children))
    .replace(/\s+/g, ' ')
    .replace(/> (?=<)/g, '>\n')
    .trim();

function clean(nodes: readonly (RootContent | ElementContent)[]): ElementContent[] {
  const cleaned = nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
    if (node.type !== 'element') return [];
    const { tagName, properties } = node;
    const classes = (properties['className'] ?? []) as string[];
    if (tagName === 'a' && classes.includes('ref'))
      return [{ type: 'text', value: `[${idIn(node) ?? lastPart(String(properties['href']))}]` }];
    // An unresolved reference is no link.
    if (tagName === 'span' && classes.includes('ref'))
      return [{ type: 'text', value: `[${textOf(node.children[0])}]` }];
    if (tagName === 'a' && String(properties['href']).startsWith('/') && properties['title'])
      return clean(node.children);
    if (classes.includes('table-scroll')) return clean(node.children);
    return [{ ...node, properties: kept(node), children: clean(node.children) }];
  });
  // Text that was cut by a link is one text again, and white space between blocks is none.
  const joined: ElementContent[] = [];
  for (const node of cleaned) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else joined.push(node);
  }
  return joined.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '' || isInline(joined),
  );
}

const kept = ({ tagName, properties }: Element): Element['properties'] =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([name, value]) =>
        !(name === 'id' && /^h\d$/.test(tagName)) &&
        !(name === 'className' && Array.isArray(value) && value.length === 0),
    ),
  );

const isInline = (nodes: readonly ElementContent[]) =>
  nodes.some((node) => node.type === 'text' && node.value.trim() !== '');

/** The id that a reference shows; roles show their titles only. */
const idIn = ({ children }: Element): string | undefined => {
  const id = children.find(
    (child) =>
      child.type === 'element' &&
      (child.properties['className'] as string[] | undefined)?.includes('id'),
  );
  return id && textOf(id);
};

const lastPart = (href: string) => href.split(/[/#]/).filter(Boolean).at(-1) ?? '';

const textOf = (node: Nodes | undefined): string =>
  node === undefined
    ? ''
    : 'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map(textOf).join('')
        : '';
