import type { Nodes, Root } from 'mdast';
import { sayUnmeant } from '../says/unmeant.ts';
import type { SaidWords } from '../../../issues/issue.ts';
import { childrenOf, nodesOf } from '../../nodes.ts';

/** Cells of rows that have too many: a mark that is cut there has the same cause. */
export const surplusRows = (tree: Root): ReadonlySet<Nodes> =>
  new Set(
    nodesOf(tree).flatMap((node): readonly Nodes[] => {
      if (node.type !== 'table') return [];
      const [columns = 0, ...cells] = childrenOf(node).map((row) => childrenOf(row).length);
      return childrenOf(node)
        .slice(1)
        .flatMap((row, index) => ((cells[index] ?? 0) > columns ? childrenOf(row) : []));
    }),
  );

export const simpleTableWords: SaidWords = sayUnmeant('simpleTable');

/** What is wrong with a paragraph that looks like a table. */
export function tableWords(block: string): SaidWords | undefined {
  const rows = block.split('\n').map((row) => row.replace(/^[ \t>]*/, '').trim());
  const [heading = '', rule = ''] = rows;
  const parted = partedBy(rows);
  if (parted !== undefined) return sayUnmeant(parted);

  if (
    heading.includes('|') &&
    /^[|:\s\-–—−]+$/.test(rule) &&
    /\|/.test(rule) &&
    /[-–—−]/.test(rule)
  ) {
    if (/[–—−]/.test(rule)) return sayUnmeant('dashedTable');
    const [columns, cells] = [heading, rule].map(cellsIn) as [number, number];
    return sayUnmeant('unevenTable', columns, cells);
  }
  if (!rows.every((row) => /^\|.+\|$/.test(row))) return undefined;
  if (/^\|\|.*\|\|$/.test(heading))
    return sayUnmeant('wikiTable', `${'| --- '.repeat(heading.split('||').length - 2)}|`);
  return sayUnmeant(rows.length > 1 ? 'tableWithoutLine' : 'oneRow');
}

/** What parts the columns of lines that a spreadsheet or a typewriter wrote; undefined of prose. */
function partedBy(rows: readonly string[]) {
  if (rows.length < 3) return undefined;
  const ways = [
    ['partedBySemicolons', /;/],
    ['partedByCommas', /,(?=\S)/],
    ['partedBySpaces', /[ \u00a0]{3,}/],
  ] as const;
  const [name] =
    ways.find(([, sign]) => {
      const cells = rows.map((row) => row.split(sign));
      return cells.every(
        (row) =>
          row.length >= 3 &&
          row.length === cells[0]?.length &&
          row.every((cell) => cell.trim().length <= 40),
      );
    }) ?? [];
  return name;
}

const cellsIn = (row: string) => row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
