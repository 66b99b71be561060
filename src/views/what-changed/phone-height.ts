import type { Handbook } from '../../handbook/types.ts';
import type { Cell } from '../table/cell.ts';
import { plainValue } from '../table/plain.ts';
import type { TableRow } from '../table/table.ts';

// On a phone, 390 pixels wide, cells are below one another, each beside the name of its column. What is counted is
// somewhat more than what a browser needs, so that no page gets longer than it may.

/** Pixels of a line of text. */
const lineHeight = 21;

/** Characters on a line of a cell, and of a cell of a table in a cell, which has a name beside it as well. */
export const lineLength = 25;
export const nestedLength = 10;

/** Pixels around a cell, a row, and a row of a table in a cell. */
const aroundCell = 8;
const aroundRow = 20;
const aroundNested = 14;

/** Lines that a cell takes on a phone. */
export function linesOf(handbook: Handbook, cell: Cell): number {
  switch (cell.kind) {
    case 'list':
      return sum(cell.items.map((item) => linesOf(handbook, item)));
    case 'facts':
      return sum(cell.facts.map(({ label, cell: value }) => pairLines(handbook, label, value)));
    case 'table':
      return sum(cell.rows.map((row) => nestedRowLines(handbook, cell.columns, row)));
    default:
      return wrapped(String(plainValue(handbook, cell)), lineLength);
  }
}

/** Lines of a row of a table in a cell. */
export const nestedRowLines = (
  handbook: Handbook,
  columns: readonly { label: string }[],
  row: readonly Cell[],
): number =>
  aroundNested / lineHeight +
  sum(row.map((cell, index) => pairLines(handbook, columns[index]?.label ?? '', cell)));

/** Lines of a value beside its name. */
export const pairLines = (handbook: Handbook, label: string, value: Cell): number =>
  aroundCell / lineHeight +
  Math.max(
    wrapped(label, nestedLength),
    wrapped(String(plainValue(handbook, value)), nestedLength),
  );

/** Lines of a text in which each line has room for some characters. */
export const wrapped = (text: string, length: number): number =>
  sum(text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / length))));

/** Pixels of a row on a phone, which shows no cell that says nothing. */
export const rowHeight = (handbook: Handbook, { cells }: TableRow): number =>
  aroundRow +
  sum(
    cells
      .filter((cell) => cell.kind !== 'none' || cell.text !== '')
      .map((cell) => aroundCell + lineHeight * Math.max(1, linesOf(handbook, cell))),
  );

/** Pixels of the line above the rows of an entry, which names it. */
export const leadHeight = (name: string): number => aroundRow + lineHeight * wrapped(name, 38);

/** Pixels of the title of a place. */
export const placeHeight = 100;

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
