import type { Comparison } from '../../compare/comparison.ts';
import type { Handbook } from '../../handbook/types.ts';

/** Two states of a handbook and what differs between them, as it is reported. */
export interface ComparisonReport {
  /** The later state. */
  handbook: Handbook;
  /** What the states are called: `audit-2026 (9881b82f1c, 2026-11-27)`. */
  before: string;
  after: string;
  comparison: Comparison;
}
