import type { Nodes, Text } from 'mdast';
import { childrenOf } from '../handbook/nodes.ts';
import type { Point } from '../issues/place.ts';

/** Nodes in which an id is not prose. */
const noProse = new Set(['link', 'linkReference', 'inlineCode', 'code', 'definition']);

/** The texts of a body in which an id would become a link. */
export const proseOf = (node: Nodes): Text[] =>
  noProse.has(node.type) ? [] : node.type === 'text' ? [node] : childrenOf(node).flatMap(proseOf);

/** Where a part of a text is; the signs that a text was written with count as they are shown. */
export function pointIn({ value, position }: Text, index: number): Point {
  const { line = 1, column = 1 } = position?.start ?? {};
  const before = value.slice(0, index).split('\n');
  return before.length === 1
    ? { line, column: column + index }
    : { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
