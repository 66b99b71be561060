import { memo } from '../../memo.ts';
import { earliestFirst } from '../dates.ts';
import type { Entry, Handbook } from '../types.ts';
import { changeOf } from './assessed-changes.ts';

type Change = Entry<'changes'>;

/**
 * Where a planned change is at the as-of date: still to be decided (`open`), rejected, approved and
 * to be made, past the day by which it was to be decided or made (`overdue`), made, or verified.
 */
export type ChangeState = 'open' | 'rejected' | 'approved' | 'overdue' | 'made' | 'verified';

export function changeState({ asOf }: Pick<Handbook, 'asOf'>, { data }: Change): ChangeState {
  const { decision, due, done, verified } = data;
  if (verified !== undefined && verified <= asOf) return 'verified';
  if (done !== undefined && done <= asOf) return 'made';
  if (decision === 'rejected') return 'rejected';
  if (due !== undefined && due < asOf) return 'overdue';
  return decision;
}

/** The impact assessments that were made for a planned change, the earliest approval first; those without one come last. */
export const assessmentsFor = (handbook: Handbook, { id }: Change): Entry<'assessments'>[] =>
  byChange(handbook).get(id) ?? [];

const byChange = memo((handbook: Handbook) => {
  const named = handbook.entries.assessments
    .filter((assessment) => changeOf(handbook, assessment) !== undefined)
    .toSorted(earliestFirst(({ data }) => data.approved ?? '9999'));
  return Map.groupBy(named, ({ data }) => data.change);
});

/** The first approved assessment that was made for a planned change; undefined where there is none. */
export const approvedAssessmentFor = (
  handbook: Handbook,
  change: Change,
): Entry<'assessments'> | undefined =>
  assessmentsFor(handbook, change).find(
    ({ data }) =>
      data.approved !== undefined && (data.status === 'approved' || data.status === 'retired'),
  );
