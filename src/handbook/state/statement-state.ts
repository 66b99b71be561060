import { controls as annexA } from '../../standards/iso42001.ts';
import { latestFirst } from '../dates.ts';
import { approvedWhole } from './approved-text.ts';
import { isUndecided } from './control-state.ts';
import type { Entry, Handbook } from '../types.ts';

/** Rows of the Statement of Applicability that were reviewed after a day, the latest first. */
export const rowsReviewedAfter = (
  { entries }: Pick<Handbook, 'entries'>,
  day: string,
): Entry<'controls'>[] =>
  entries.controls
    .filter(({ data }) => (data.lastReviewed ?? '') > day)
    .toSorted(latestFirst(({ data }) => data.lastReviewed ?? ''));

/** Controls of Annex A without an entry. One that could not be read counts as neither there nor missing. */
export const missingControls = ({ collectionOf }: Pick<Handbook, 'collectionOf'>) =>
  annexA.filter(({ id }) => !collectionOf.has(id));

/** How many controls of Annex A are decided: their entry says that they apply, or that they do not. */
export function decidedControls({ entries }: Pick<Handbook, 'entries'>): {
  decided: number;
  total: number;
} {
  const decided = new Set(
    entries.controls.filter((control) => !isUndecided(control)).map(({ id }) => id),
  );
  return { decided: annexA.filter(({ id }) => decided.has(id)).length, total: annexA.length };
}

/** How many rows of the Statement nobody has decided: undecided ones, and those that are not there. */
export const undecidedRows = (handbook: Pick<Handbook, 'entries' | 'collectionOf'>): number =>
  handbook.entries.controls.filter(isUndecided).length + missingControls(handbook).length;

/**
 * Whether the Statement is approved as it is (7.5.2), all of its rows included. One with rows that nobody has decided is not finished, so nobody can have approved it.
 */
export function isStatementApproved(handbook: Handbook): boolean {
  const { status, approved, approvedBy } = handbook.config.soa;
  if (status !== 'approved' || !approved || !approvedBy) return false;
  if (undecidedRows(handbook) > 0) return false;
  const text = approvedWhole(handbook, 'soa');
  // Where a digest says what was approved, a row may be confirmed again without another approval.
  return text === 'unrecorded'
    ? rowsReviewedAfter(handbook, approved).length === 0
    : text === 'same';
}
