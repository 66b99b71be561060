import { clauseRows } from '../../standards/clause-crosswalk.ts';

/** What the AIMS adds to each sub-clause, as a start for the entries of clauses 4 to 10. */
export const scaffoldClauses: Readonly<Record<string, string>> = Object.fromEntries(
  clauseRows.map(({ iso42001, adds }) => [iso42001, adds]),
);
