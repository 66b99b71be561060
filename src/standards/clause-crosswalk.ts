import data from './data/clause-crosswalk.json' with { type: 'json' };
import * as english from './languages/en/index.ts';
import type { StandardsTexts } from './languages/index.ts';

/** How a clause comes to the AIMS: from the ISMS as it is, from the ISMS with additions, or new. */
export type Disposition = 'reuse' | 'extend' | 'new';

/** One leaf clause of ISO/IEC 42001 beside its counterpart in ISO/IEC 27001. */
export interface ClauseRow {
  /** Clause id of ISO/IEC 42001, e.g. `6.1.2`. */
  readonly iso42001: string;
  /** Catalogue reference of the counterpart, e.g. `27001:6.1.2`; `null` where there is none. */
  readonly iso27001: string | null;
  readonly disposition: Disposition;
  /** What the AIMS adds, in the project's own words. */
  readonly adds: string;
}

/** How far the crosswalk may be relied on. */
export const clauseCrosswalkNote: string = english.crosswalk.clauseNote;

/** The rows in a language. */
export function clauseRowsIn({ crosswalk }: StandardsTexts): readonly ClauseRow[] {
  const adds: Readonly<Record<string, string>> = crosswalk.clauses;
  return (data.rows as readonly Omit<ClauseRow, 'adds'>[]).map((row) => ({
    ...row,
    adds: adds[row.iso42001] ?? '',
  }));
}

/** One row per leaf clause of ISO/IEC 42001, in the order of the standard. */
export const clauseRows = clauseRowsIn(english);

const by42001 = new Map(clauseRows.map((row) => [row.iso42001, row]));
const by27001 = new Map(clauseRows.map((row) => [row.iso27001, row]));

/** The row of a leaf clause of ISO/IEC 42001 (`6.1.2`), or `undefined`. */
export function clauseRow(clause42001: string): ClauseRow | undefined {
  return by42001.get(clause42001);
}

/** The row of a leaf clause of ISO/IEC 27001, given as catalogue reference (`27001:6.1.2`), or `undefined`. */
export function clauseRowFrom27001(reference: string): ClauseRow | undefined {
  return by27001.get(reference);
}
