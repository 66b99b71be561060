import type { Cell } from '../table/cell.ts';
import type { WordCounts } from '../table/table.ts';

/** Values of a column by which a reader may filter: fewer tell nothing apart, more are no choice. */
const filterValues = { least: 2, most: 8 };

/**
 * Counts the words of a column by which a reader can filter: one that has words of an enumeration
 * or states, and a handful of different ones.
 *
 * @param none - what an empty cell says; it comes last
 */
export function wordCounts(cells: readonly Cell[], none: string): WordCounts | undefined {
  const counts = new Map<string, number>();
  let empty = 0;
  for (const cell of cells) {
    if (cell.kind === 'none') {
      empty++;
      continue;
    }
    const words = new Set<string>();
    for (const item of cell.kind === 'list' ? cell.items : [cell]) {
      if (item.kind === 'word') words.add(item.text);
      else if (item.kind === 'state') words.add(item.state.text);
      else return undefined;
    }
    for (const text of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  if (empty > 0) counts.set(none, empty);
  return counts.size >= filterValues.least && counts.size <= filterValues.most
    ? [...counts]
    : undefined;
}
