import type { MdastReader } from 'satteri';
import { saySyntax } from './says/syntax.ts';
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
 *
 * @param tree - as the parser has it, which takes a tenth of the memory of nodes that are objects
 */
export function beyondTreeBounds(tree: MdastReader): Beyond | undefined {
  const root = 0;
  let footnotes = 0;
  let nodes = 0;
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    nodes += level.length;
    if (nodes > maxNodes)
      return beyond(tree, tree.getChildIds(root)[0] ?? root, saySyntax('manyParts', maxNodes));
    for (const id of level) {
      if (depth >= maxDepth) return beyond(tree, id, tooDeep);
      const { typeName, childrenCount } = tree.getNode(id);
      if (typeName === 'Table') {
        const columns = columnsOf(tree, id);
        if (columns > maxColumns || columns * childrenCount > maxCells)
          return beyond(
            tree,
            id,
            saySyntax('largeTable', columns, childrenCount, maxColumns, maxCells),
          );
      }
      if (typeName === 'List' && childrenCount > maxItems)
        return beyond(tree, id, saySyntax('longList', childrenCount, maxItems));
      if (typeName.startsWith('Footnote') && ++footnotes > maxFootnotes)
        return beyond(tree, id, saySyntax('manyFootnotes', maxFootnotes));
    }
    level = level.flatMap((id) => tree.getChildIds(id));
  }
  return undefined;
}

const beyond = (tree: MdastReader, id: number, words: Beyond['words']): Beyond => ({
  offset: tree.getPosition(id)?.start.offset ?? 0,
  words,
});

const tooDeep = saySyntax('deep', maxDepth);

/** Columns of a table: the cells of its heading. */
function columnsOf(tree: MdastReader, table: number): number {
  const [heading] = tree.getChildIds(table);
  return heading === undefined ? 0 : tree.getNode(heading).childrenCount;
}
