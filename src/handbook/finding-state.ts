import type { Entry, Handbook } from './types.ts';

/** Whether a finding is open at the as-of date; one that is closed later was still open then. */
export const isOpen = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: Entry<'findings'>): boolean =>
  data.closed === undefined || data.closed > asOf;

/** Whether a finding is a nonconformity, which has to be corrected at its root (10.2). */
export const isNonconformity = ({ data }: Entry<'findings'>): boolean =>
  data.grade === 'major' || data.grade === 'minor';
