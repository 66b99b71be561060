import type { Nodes, Root, Text } from 'mdast';
import { childrenOf } from '../handbook/nodes.ts';
import { asItLooks } from '../handbook/reading/look-alike.ts';
import type { Point } from '../issues/place.ts';
import { memo } from '../memo.ts';

/** A text in which an id would become a link. */
export interface Prose {
  text: Text;
  /** The text as it looks: signs that are taken for others are those others. */
  looks: string;
}

/** The prose of a body. */
export const proseIn = memo((body: Root): readonly Prose[] =>
  proseOf(body).map((text) => ({ text, looks: asItLooks(text.value) })),
);

/** Nodes in which an id is not prose. */
const noProse = new Set(['link', 'linkReference', 'inlineCode', 'code', 'definition']);

const proseOf = (node: Nodes): Text[] =>
  noProse.has(node.type) ? [] : node.type === 'text' ? [node] : childrenOf(node).flatMap(proseOf);

/** Where a part of a text is; the signs that a text was written with count as they are shown. */
export function pointIn({ value, position }: Text, index: number): Point {
  const { line = 1, column = 1 } = position?.start ?? {};
  const before = value.slice(0, index).split('\n');
  return before.length === 1
    ? { line, column: column + index }
    : { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
