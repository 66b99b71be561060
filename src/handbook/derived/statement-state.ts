import { latestFirst } from '../dates.ts';
import type { Entry, Handbook } from '../types.ts';

/** Rows of the Statement of Applicability that were reviewed after a day, the latest first. */
export const rowsReviewedAfter = (
  { entries }: Pick<Handbook, 'entries'>,
  day: string,
): Entry<'controls'>[] =>
  entries.controls
    .filter(({ data }) => data.lastReviewed > day)
    .toSorted(latestFirst(({ data }) => data.lastReviewed));

/** Whether the designated management approved the Statement as it stands, all of its rows included (6.1.3). */
export function isStatementApproved(handbook: Pick<Handbook, 'entries' | 'config'>): boolean {
  const { status, approved, approvedBy } = handbook.config.soa;
  if (status !== 'approved' || !approved || !approvedBy) return false;
  return rowsReviewedAfter(handbook, approved).length === 0;
}
