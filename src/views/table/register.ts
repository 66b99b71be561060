import type { Cell } from './cell.ts';
import type { Table } from './table.ts';

/** A table of all entries of a kind. Pages show a part of it where it is long; exports write it. */
export interface Register extends Table {
  /** What is said above it; without it, how many entries there are. */
  tally?: string | undefined;
  /** What is said in its place where it has no rows; without it, that nothing is registered. */
  empty?: string | undefined;
  /** By what its rows can be grouped, by the names that addresses have for it. */
  groupings?: Readonly<Record<string, Grouping>> | undefined;
}

/** A way in which the rows of a register are grouped: risks by AI system. A row can be in several groups. */
export interface Grouping {
  /** What the rows are grouped by, as the title of a column: "AI system". */
  title: string;
  /** The same after the name of the register: "by AI system". */
  by: string;
  groups: readonly GroupOfRows[];
  /** A column of the register says the same, so that a spreadsheet of it needs none for this. */
  isColumn?: boolean;
}

/** Rows that have something in common. */
export interface GroupOfRows {
  /** Where a link leads. */
  id: string;
  /** What they have in common. */
  what: Cell;
  /** Ids of the rows, in the order in which they are shown. */
  rows: readonly string[];
  /** What is said if there are no rows. */
  none?: string;
}
