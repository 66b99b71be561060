import type { Nodes, Root, Table } from 'mdast';
import { saySyntax } from './says/syntax.ts';
import type { Node, Parent } from 'unist';
import type { Beyond } from './body-bounds.ts';

/** Deeper than any prose, and far from where a walk through the tree would run out of stack. */
const maxDepth = 100;

/** Columns of a table. Rows that lack cells are filled up to the heading. */
const maxColumns = 50;

/** Cells of a table, those that are filled up counted. */
const maxCells = 20_000;

/** Items of a list: each is written with a look at all the others. */
const maxItems = 2_000;

/** Paragraphs, cells, links, words with emphasis and all else of one body. A long assessment has 300. */
export const maxNodes = 50_000;

/** Notes at the foot of a page. */
const maxFootnotes = 1_000;

/**
 * Finds what a page cannot show, or not in reasonable time, the highest in the tree first. There is
 * no recursion in it.
 */
export function beyondTreeBounds(tree: Root): Beyond | undefined {
  let footnotes = 0;
  let nodes = 0;
  let level: Node[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    nodes += level.length;
    if (nodes > maxNodes) return beyond(tree.children[0] ?? tree, saySyntax('manyParts', maxNodes));
    for (const node of level as Nodes[]) {
      if (depth >= maxDepth) return beyond(node, tooDeep);
      if (node.type === 'table' && isTooLarge(node)) return beyond(node, tableWords(node));
      if (node.type === 'list' && node.children.length > maxItems)
        return beyond(node, saySyntax('longList', node.children.length, maxItems));
      if (isFootnote(node) && ++footnotes > maxFootnotes)
        return beyond(node, saySyntax('manyFootnotes', maxFootnotes));
    }
    level = level.flatMap((node) => (node as Partial<Parent>).children ?? []);
  }
  return undefined;
}

const beyond = (node: Node, words: Beyond['words']): Beyond => ({
  offset: node.position?.start.offset ?? 0,
  words,
});

const tooDeep = saySyntax('deep', maxDepth);

const isFootnote = ({ type }: Nodes) =>
  type === 'footnoteDefinition' || type === 'footnoteReference';

const columnsOf = ({ children: [heading] }: Table) => heading?.children.length ?? 0;

const isTooLarge = (table: Table) =>
  columnsOf(table) > maxColumns || columnsOf(table) * table.children.length > maxCells;

const tableWords = (table: Table) =>
  saySyntax('largeTable', columnsOf(table), table.children.length, maxColumns, maxCells);
