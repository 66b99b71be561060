import { addDays } from '../dates.ts';
import type { Handbook } from '../types.ts';

/** Where something stands that has to be done by a day. */
export type ReviewState = 'overdue' | 'due-soon' | 'current';

/**
 * Where a review stands, or anything else with a last day: overdue from the day after, due soon
 * from `reviewSoonDays` before until the day itself.
 *
 * @param date - the last day on which it is in time, `YYYY-MM-DD`
 */
export function reviewState(
  { asOf, config }: Pick<Handbook, 'asOf' | 'config'>,
  date: string,
): ReviewState {
  if (date < asOf) return 'overdue';
  return date <= addDays(asOf, config.reviewSoonDays) ? 'due-soon' : 'current';
}

/** Where the review of a document stands; undefined without a day, and for what is not approved: it has no review to be late for. */
export const reviewOfDocument = (
  handbook: Pick<Handbook, 'asOf' | 'config'>,
  { status, nextReview }: { status: string; nextReview?: string | undefined },
): ReviewState | undefined =>
  status === 'approved' && nextReview ? reviewState(handbook, nextReview) : undefined;
