import type { Cell } from './cell.ts';

/**
 * A table as data. Pages show it and exports write it, so that a page and its spreadsheet say the
 * same.
 */
export interface Table {
  /** What the table is, for styles and file names: `soa`, `risk-plan`. */
  name: string;
  /** What a screen reader calls it. */
  caption: string;
  columns: readonly TableColumn[];
  groups: readonly TableGroup[];
  /** On narrow screens, the cells of a row follow one another in a line, each after its title. */
  compact?: boolean | undefined;
  /** Sums below the rows, one cell a column. */
  totals?: readonly Cell[] | undefined;
}

export interface TableColumn {
  /** Unique in the table; a row's cells follow the order of the columns. */
  id: string;
  title: string;
  /** What a reader finds below the title: audits of a year. */
  detail?: Cell | undefined;
  /** What the column says, where the table defines its columns. */
  meaning?: string | undefined;
  /** Numbers, set to the end of the column. */
  numeric?: boolean | undefined;
  /** Long texts, which need room. */
  long?: boolean | undefined;
  /** Rows can be filtered by what they say here. The name of the filter in the address. */
  filter?: string | undefined;
  /** How many rows say each word, where the table shows only some of the rows. */
  counts?: WordCounts | undefined;
  /** Its cells have its name as a class, `cell-<id>`, where a style needs it. */
  named?: boolean | undefined;
  /** Its cells say what they are: no title is put before them on narrow screens. */
  unlabelled?: boolean | undefined;
  /** Set apart from the column before it. */
  apart?: boolean | undefined;
  /** Columns beside one another with the same group are under one head. */
  group?: string | undefined;
  /** Left to the page of the entry where the screen is narrow. */
  minor?: boolean | undefined;
  /** Left out on paper, where nobody can open what its cells fold. */
  screenOnly?: boolean | undefined;
  /** Shown on paper only: room for what is written by hand. */
  printOnly?: boolean | undefined;
}

/** How many rows say each word of a column, in the order in which the words come first. */
export type WordCounts = [word: string, rows: number][];

/** Rows that belong together, under a heading of their own where there is one. */
export interface TableGroup {
  /** Where a link leads. */
  id?: string | undefined;
  head?: Cell | undefined;
  /** Names all rows of the group: it is in the first column, and the cells of the rows follow it. */
  lead?: Cell | undefined;
  rows: readonly TableRow[];
  /** What is said where there are no rows. */
  none?: string | undefined;
}

export interface TableRow {
  /** Where a link leads. */
  id?: string | undefined;
  /** One for each column. The first names the row, unless `head` says otherwise. */
  cells: readonly Cell[];
  /** Column whose cell names the row, counting from 0; -1 where none does. */
  head?: number | undefined;
  /** What the row says in the columns that filter, where the words of the cell do not say it. */
  values?: Readonly<Record<string, string>> | undefined;
  /** Sets the row apart: `missing`, `open`. */
  tone?: string | undefined;
  /** One cell goes over all columns from this one on. */
  spanFrom?: number | undefined;
}

/** All rows of a table, in their order. */
export const rowsOf = ({ groups }: Table): TableRow[] => groups.flatMap(({ rows }) => rows);

/** A table without groups. */
export const plainTable = ({
  rows,
  ...table
}: Omit<Table, 'groups'> & { rows: readonly TableRow[] }): Table => ({
  ...table,
  groups: [{ rows }],
});

/** Columns with titles from the messages, in their order; some say more. */
export const columnsOf = <Id extends string>(
  titles: Readonly<Record<Id, string>>,
  more: { readonly [Name in Id]?: Omit<TableColumn, 'id' | 'title'> } = {},
): TableColumn[] =>
  (Object.entries(titles) as [Id, string][]).map(([id, title]) => ({ id, title, ...more[id] }));
