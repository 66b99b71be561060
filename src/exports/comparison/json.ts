import type { ComparisonReport } from './report.ts';

/** What changed, for programs: ids, fields by their paths, values as they are written, and texts with all their words. */
export const comparisonJson = ({ handbook, before, after, comparison }: ComparisonReport): string =>
  `${JSON.stringify({ before, after, asOf: handbook.asOf, entries: comparison.entries }, undefined, 2)}\n`;
