import { earliestFirst } from '../dates.ts';
import type { Entry, Handbook } from '../types.ts';

/** Whether a finding is open at the as-of date; one that is closed later was still open then. */
export const isOpen = ({ asOf }: Pick<Handbook, 'asOf'>, { data }: Entry<'findings'>): boolean =>
  data.closed === undefined || data.closed > asOf;

/** The findings that are open at the as-of date, by the day by which they are to be closed. */
export const openFindings = (handbook: Pick<Handbook, 'asOf' | 'entries'>): Entry<'findings'>[] =>
  handbook.entries.findings
    .filter((finding) => isOpen(handbook, finding))
    .toSorted(earliestFirst(({ data }) => data.due));

/** Whether a finding is a nonconformity, which has to be corrected at its root (10.2). */
export const isNonconformity = ({ data }: Entry<'findings'>): boolean =>
  data.grade === 'major' || data.grade === 'minor';
