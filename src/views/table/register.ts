import type { Table } from './table.ts';

/** A table of all entries of a kind. Pages show a part of it where it is long; exports write it. */
export interface Register extends Table {
  /** What is said above it; without it, how many entries there are. */
  tally?: string | undefined;
  /** What is said in its place where it has no rows; without it, that nothing is registered. */
  empty?: string | undefined;
}
