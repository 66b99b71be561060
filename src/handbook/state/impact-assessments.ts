import { affectedGroups, impactDimensions } from '../../../schemas/assessments.ts';
import { memo } from '../../memo.ts';
import { latestFirst } from '../dates.ts';
import { entryOf } from '../lookup/entry-of.ts';
import { isInUse } from './system-state.ts';
import type { Entry, Handbook } from '../types.ts';

type Assessment = Entry<'assessments'>;

/** The system that an assessment looks at; undefined where the id leads nowhere. */
export const systemOf = (
  handbook: Pick<Handbook, 'byId'>,
  { data }: Assessment,
): Entry<'inventory'> | undefined => entryOf(handbook, 'inventory', data.system);

/** The impact assessments of a system, the latest first by the day on which they were performed. */
export const assessmentsOf = (handbook: Handbook, system: Entry<'inventory'>): Assessment[] =>
  bySystem(handbook).get(system.id) ?? [];

const bySystem = memo(({ entries }: Handbook) =>
  Map.groupBy(
    entries.assessments.toSorted(latestFirst(({ data }) => data.performed)),
    ({ data }) => data.system,
  ),
);

/** The approved assessment of a system that was performed last; undefined where none is approved. */
export const approvedAssessmentOf = (
  handbook: Handbook,
  system: Entry<'inventory'>,
): Assessment | undefined =>
  assessmentsOf(handbook, system).find(({ data }) => data.status === 'approved');

/**
 * The assessment in force that finds a system not acceptable although it is in use; undefined where
 * none does. As long as a system is not in use, such a conclusion has done what it is for.
 */
export function refusalOf(handbook: Handbook, system: Entry<'inventory'>): Assessment | undefined {
  if (!isInUse(handbook, system)) return undefined;
  const approved = approvedAssessmentOf(handbook, system);
  return approved?.data.conclusion === 'not-acceptable' ? approved : undefined;
}

/** Whether an assessment says what is to be said: approved, or handed in for approval. */
export const isHandedIn = ({ data }: Assessment): boolean =>
  data.status === 'approved' || data.status === 'in-review';

/** Whether an assessment is still on its way to approval. */
export const isUnfinished = ({ data }: Assessment): boolean =>
  data.status === 'draft' || data.status === 'in-review';

/** What no assessment may leave out; the other dimensions depend on the system. */
const mandatoryDimensions = impactDimensions.filter((name) =>
  ['fairness', 'safety', 'transparency'].includes(name),
);

/**
 * What an assessment does not look at and would have to: fairness, safety and transparency, and
 * individuals, groups and society (A.5.4, A.5.5).
 */
export const overlooked = ({ data: { impacts } }: Assessment): string[] => [
  ...mandatoryDimensions.filter((name) => !impacts.some(({ dimension }) => dimension === name)),
  ...affectedGroups.filter((name) => !impacts.some(({ affects }) => affects === name)),
];
