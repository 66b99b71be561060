import type { Root } from 'mdast';
import { nodesOf } from '../nodes.ts';

/**
 * Numbers the footnotes of a body: their ids on a page are made of their names and of a number for each
 * further mention, so that the second mention of `[^a]` would have the id of the first of `[^a-2]`.
 */
export function numberFootnotes(tree: Root) {
  const numbers = new Map<string, string>();
  for (const node of nodesOf(tree)) {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') continue;
    const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
    numbers.set(node.identifier, number);
    node.identifier = number;
  }
}
