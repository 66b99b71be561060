import type { Nodes, Root } from 'mdast';
import type { Node } from 'unist';
import { isElement, literalAttribute, type BodyElement } from '../handbook/body-model.ts';
import { nodesOf } from '../handbook/nodes.ts';
import { nearest } from '../issues/nearest.ts';
import type { Handbook, SourceDocument } from '../handbook/types.ts';
import { memo } from '../memo.ts';
import type { SaidWords } from '../issues/issue.ts';
import { node as placeOf } from './places.ts';
import type { Report } from './rule.ts';

/** A document whose body parses. */
export type Readable = SourceDocument & { body: Root };

/** Every document and translation whose body parses, whether or not its front matter is valid. */
export const readableDocuments = (handbook: Handbook): Readable[] =>
  [...handbook.documents, ...handbook.translations].filter(
    (document): document is Readable => document.body !== undefined,
  );

/** Walks through all bodies, node by node, in the order in which they are read. */
export function visitBodies(
  handbook: Handbook,
  visitor: (node: Nodes, document: Readable) => void,
) {
  for (const document of readableDocuments(handbook))
    for (const node of nodesOf(document.body)) visitor(node, document);
}

/** An address that a body holds, and whether what it leads to is shown as an image. */
export interface Address {
  url: string;
  image: boolean;
  node: Node;
  document: Readable;
}

/** Every address in every body: of links, of images, of definitions, of figures. */
export const addressesOf = memo((handbook: Handbook): readonly Address[] => {
  const found: Address[] = [];
  for (const document of readableDocuments(handbook)) {
    const nodes = nodesOf(document.body);
    const imageDefinitions = new Set(
      nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
    );
    for (const node of nodes) {
      if (node.type === 'link' || node.type === 'image')
        found.push({ url: node.url, image: node.type === 'image', node, document });
      else if (node.type === 'definition')
        found.push({ url: node.url, image: imageDefinitions.has(node.identifier), node, document });
      else if (isElement(node) && node.name === 'Figure') {
        const url = literalAttribute(node, 'src');
        if (url !== undefined) found.push({ url, image: true, node, document });
      }
    }
  }
  return found;
});

/** Whether an attribute would run code when something happens: `onclick`. */
export const isEventAttribute = (name: string) => /^on/i.test(name);

/** Says what is wrong with an attribute, by the rule that looks at its tag. */
type SayAttribute = (
  kind: 'noAttributes' | 'otherAttribute' | 'attributeTwice',
  ...values: string[]
) => SaidWords;

/** Reports attributes that a tag does not take, or takes once. Those that are code are left to `mdx/code`. */
export function attributeReports(
  element: BodyElement,
  document: { file: string },
  allowed: readonly string[],
  say: SayAttribute,
): Report[] {
  const tag = element.name ?? '';
  const seen = new Set<string>();
  const reports: Report[] = [];
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || isEventAttribute(attribute.name)) continue;
    const { name } = attribute;
    if (!allowed.includes(name))
      reports.push({
        at: placeOf(document, element),
        nearest: nearest(name, allowed),
        ...(allowed.length > 0
          ? say('otherAttribute', tag, name, allowed.map((each) => `\`${each}\``).join(', '))
          : say('noAttributes', tag, name)),
      });
    else if (seen.has(name))
      reports.push({
        at: placeOf(document, element),
        ...say('attributeTwice', tag, name),
      });
    seen.add(name);
  }
  return reports;
}
