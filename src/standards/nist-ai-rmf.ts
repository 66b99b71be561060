import data from './data/nist-ai-rmf.json' with { type: 'json' };

/** A subcategory of the NIST AI RMF (`GOVERN 1.1`) with clauses and controls of ISO/IEC 42001. */
export interface NistRow {
  readonly nist: string;
  readonly iso42001: readonly string[];
}

/** The published crosswalk that the rows come from. */
export const nistSource = { framework: data.framework, ...data.source } as const;

/** One row per subcategory (72), in the order of the framework. */
export const nistRows: readonly NistRow[] = data.rows;
