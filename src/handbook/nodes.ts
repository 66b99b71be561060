import type { Nodes, Root } from 'mdast';
import type { Parent } from 'unist';
import { memo } from '../memo.ts';

/**
 * All nodes of a body in the order in which they are read, the root first. Worked out once: a
 * dozen rules look at every node.
 */
export const nodesOf = memo((body: Root): readonly Nodes[] => {
  const nodes: Nodes[] = [];
  const add = (node: Nodes) => {
    nodes.push(node);
    childrenOf(node).forEach(add);
  };
  add(body);
  return nodes;
});

/** The children of a node; none where it cannot have any. */
export const childrenOf = (node: Nodes) =>
  ((node as Partial<Parent>).children ?? []) as readonly Nodes[];
