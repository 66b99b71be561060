import type { ElementContent, Properties, Root, RootContent } from 'hast';
import { htmlElements } from '../handbook/body-model.ts';
import { forbiddenScheme } from '../addresses/urls.ts';

/** The elements that a rendered body consists of, each with the properties that it may carry. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...htmlElements,
  ...Object.fromEntries(
    ['p', 'blockquote', 'hr', 'pre', 'em', 'strong', 'del', 'figure', 'figcaption', 'ul', 'li'].map(
      (name) => [name, []],
    ),
  ),
  ...Object.fromEntries(['table', 'thead', 'tbody', 'tr'].map((name) => [name, []])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, []])),
  ol: ['start'],
  code: [],
  th: ['align'],
  td: ['align'],
  div: ['role', 'tabIndex'],
  span: [],
  section: ['dataFootnotes'],
  a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref'],
  img: ['src', 'alt', 'title', 'loading'],
  input: ['type', 'checked', 'disabled'],
};

/** Properties that any element may carry: they neither run nor load anything. */
const harmless = ['id', 'className', 'ariaLabel', 'ariaDescribedBy', 'dir'];

/**
 * Takes away what no rendered body consists of, and keeps the text in it. Rules report such things;
 * this holds whatever rules are switched off, and whatever a new handler lets through.
 */
export function onlyAllowed(root: Root): Root {
  return { ...root, children: root.children.flatMap(kept) };
}

function kept<Node extends RootContent | ElementContent>(node: Node): (Node | ElementContent)[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap(kept);
  if (!Object.hasOwn(allowed, node.tagName)) return children;
  const names = [...harmless, ...(allowed[node.tagName] ?? [])];
  const properties: Properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => names.includes(name)),
  );
  const { href, src } = properties;
  if (href !== undefined && forbiddenScheme(String(href)) !== undefined) return children;
  if (src !== undefined && !isOwn(String(src))) return [];
  return [{ ...node, properties, children }];
}

/** Whether an address leads to this site: an image of another would be a request that leaves it. */
const isOwn = (address: string) =>
  forbiddenScheme(address) === undefined && !/^[^/?#]*:/.test(address);
