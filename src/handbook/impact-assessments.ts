import type { Entry, Handbook } from './types.ts';

type Assessment = Entry<'assessments'>;

/** The impact assessments of a system, the latest first by the day on which they were performed. */
export const assessmentsOf = ({ entries }: Handbook, system: Entry<'inventory'>): Assessment[] =>
  entries.assessments
    .filter(({ data }) => data.system === system.id)
    .toSorted((a, b) =>
      a.data.performed < b.data.performed ? 1 : a.data.performed > b.data.performed ? -1 : 0,
    );

/** The approved assessment of a system that was performed last; undefined where none is approved. */
export const approvedAssessmentOf = (
  handbook: Handbook,
  system: Entry<'inventory'>,
): Assessment | undefined =>
  assessmentsOf(handbook, system).find(({ data }) => data.status === 'approved');

/** Whether an assessment says what is to be said: approved, or handed in for approval. */
export const isHandedIn = ({ data }: Assessment): boolean =>
  data.status === 'approved' || data.status === 'in-review';
