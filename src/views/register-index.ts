import type { Cell } from './table/cell.ts';
import { rowsOf, type Table } from './table/table.ts';

/**
 * The rows of a register that goes on at other pages, as its pages show them: what a reader needs to
 * filter and sort all of them. It comes in two files, since sentences are what is heavy, and
 * whoever sorts by a day does not wait for them.
 */
export interface RegisterIndex {
  ids: readonly string[];
  /** Undefined, in JSON null, for columns that are in the other file. */
  columns: readonly (IndexColumn | undefined)[];
}

/** The cells of a column as HTML. */
export interface IndexColumn {
  /** What all cells begin and end with. */
  before: string;
  after: string;
  /** What is between, each once. `idMark` stands for the id of the row. */
  cells: readonly string[];
  /** The cell of each row, by its place in `cells`; undefined where no two rows have the same. */
  at?: readonly number[];
}

/** What a page says to scripts of a register of which it shows a part. */
export interface LongRegister {
  /** Addresses of the two files of its index; the second undefined where no column holds sentences. */
  rows: string;
  texts: string | undefined;
  /** How many rows a page shows, and how many there are. */
  size: number;
  total: number;
  /** What the register is called, and this page of it; undefined on the first page. */
  title: string;
  pageTitle: string | undefined;
  /** Messages. */
  shown: string;
  notLoaded: string;
}

/** Stands for an id in what a cell is rendered to. Nothing that a handbook says can look like it. */
export const idMark = '<!--id-->';

/**
 * The index of a register, in its two files: the second has the columns of sentences.
 *
 * @param render - makes the HTML of a cell, as the pages of the register show it: no row is to look different
 *   once it was filtered
 */
export function registerIndex(
  register: Table,
  render: (cell: Cell) => string,
): { rows: RegisterIndex; texts: RegisterIndex } {
  const { columns } = register;
  const rows = rowsOf(register);
  const ids = rows.map(({ id = '' }) => id);
  const indexed = columns.map(({ long }, index) => ({
    long,
    column: columnOf(
      rows.map(({ id = '', cells }) => {
        const cell = cells[index] ? render(cells[index]) : '';
        // The address and the number of an entry are in its first cell.
        return index === 0 ? cell.replaceAll(id, idMark) : cell;
      }),
    ),
  }));
  return {
    rows: { ids, columns: indexed.map(({ long, column }) => (long ? undefined : column)) },
    texts: { ids: [], columns: indexed.map(({ long, column }) => (long ? column : undefined)) },
  };
}

function columnOf(all: readonly string[]): IndexColumn {
  const distinct = [...new Set(all)];
  const before = sharedStart(distinct);
  const rest = distinct.map((cell) => cell.slice(before.length));
  const after = reversed(sharedStart(rest.map(reversed)));
  const cells = rest.map((cell) => cell.slice(0, cell.length - after.length));
  if (distinct.length === all.length) return { before, after, cells };
  const places = new Map(distinct.map((cell, place) => [cell, place]));
  return { before, after, cells, at: all.map((cell) => places.get(cell) ?? 0) };
}

function sharedStart(texts: readonly string[]): string {
  let [start = ''] = texts;
  for (const text of texts) while (!text.startsWith(start)) start = start.slice(0, -1);
  return start;
}

/** By units, not by signs: what is cut off is put back. */
const reversed = (text: string) => text.split('').reverse().join('');
