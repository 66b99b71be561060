import type { Nodes, Root } from 'mdast';
import type { Words } from '../../../issues/issue.ts';
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

export const simpleTableWords: Words = {
  found: 'This is not a table: hyphens with spaces between them draw a line across the page.',
  expected: 'cells between `|`, and a second line such as `| --- | --- |`',
  fix: 'Write `|` between the cells of each line, and `| --- | --- |` as the second line. For a line across the page, write `---`.',
};

/** What is wrong with a paragraph that looks like a table. */
export function tableWords(block: string): Words | undefined {
  const rows = block.split('\n').map((row) => row.replace(/^[ \t>]*/, '').trim());
  const [heading = '', rule = ''] = rows;
  const parted = partedBy(rows);
  if (parted !== undefined)
    return {
      found: `This is not a table: its columns are parted by ${parted}, and its lines run together.`,
      expected: 'cells between `|`, and a second line such as `| --- | --- |`',
      fix: 'Write `|` between the cells, and add the second line.',
    };
  const expected = 'a second line such as `| --- | --- |`, with as many cells as the first';
  if (
    heading.includes('|') &&
    /^[|:\s\-–—−]+$/.test(rule) &&
    /\|/.test(rule) &&
    /[-–—−]/.test(rule)
  ) {
    if (/[–—−]/.test(rule))
      return {
        found:
          'This is not a table: the second line has dashes and not hyphens, as Word writes them.',
        expected,
        fix: 'Write three hyphens in each cell of the second line: `---`.',
      };
    const [columns, cells] = [heading, rule].map(cellsIn) as [number, number];
    return {
      found: `This is not a table: the first line has ${columns} cells, and the second ${cells}.`,
      expected,
      fix: 'Write as many cells in the second line as in the first.',
    };
  }
  if (!rows.every((row) => /^\|.+\|$/.test(row))) return undefined;
  if (/^\|\|.*\|\|$/.test(heading))
    return {
      found: 'This is a table of a wiki, and its lines run together.',
      expected,
      fix: `Write one \`|\` in the place of each \`||\`, and below it the line \`${'| --- '.repeat(heading.split('||').length - 2)}|\`.`,
    };
  return {
    found:
      rows.length > 1
        ? 'This is not a table: the second line has no hyphens.'
        : 'This is not a table: it is one row.',
    expected,
    fix: 'Write the second line, and leave no empty line inside a table.',
  };
}

/** What parts the columns of lines that a spreadsheet or a typewriter wrote; undefined of prose. */
function partedBy(rows: readonly string[]): string | undefined {
  if (rows.length < 3) return undefined;
  const ways: [string, RegExp][] = [
    ['semicolons', /;/],
    ['commas', /,(?=\S)/],
    ['spaces', /[ \u00a0]{3,}/],
  ];
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
