import type { Entry, Handbook } from '../types.ts';

/** What is decided about a sub-clause: how it comes to the AIMS, and what carries it out. */
export type ClauseRow = Entry<'clauses'>['data']['rows'][number];

/** The rows of all entries of clauses, in their order. */
export const clauseRows = ({ entries }: Pick<Handbook, 'entries'>): ClauseRow[] =>
  entries.clauses.flatMap(({ data }) => data.rows);

/** The rows that speak of a sub-clause. */
export const rowsOf = (handbook: Pick<Handbook, 'entries'>, clause: string): ClauseRow[] =>
  clauseRows(handbook).filter((row) => row.clause === clause);

/**
 * The policies that carry a sub-clause out: those that its row names, and those that say that they
 * satisfy it. A link is written on one side only, and either side will do.
 */
export function documentsOfClause(
  handbook: Pick<Handbook, 'entries'>,
  clause: string,
): Entry<'policies'>[] {
  const named = new Set(rowsOf(handbook, clause).flatMap(({ documents }) => documents ?? []));
  return handbook.entries.policies.filter(
    ({ id, data }) => named.has(id) || data.satisfies.includes(clause),
  );
}
