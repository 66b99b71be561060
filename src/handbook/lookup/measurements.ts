import { addDays, earliestFirst } from '../dates.ts';
import type { Entry, Handbook } from '../types.ts';

type Measured = Entry<'objectives'>['data']['measurements'][number];

/** What was measured of an objective up to the as-of date, the oldest first, in whatever order it is written. */
export const measurementsOf = (
  { asOf }: Pick<Handbook, 'asOf'>,
  { data }: Entry<'objectives'>,
): Measured[] =>
  data.measurements.filter(({ date }) => date <= asOf).toSorted(earliestFirst(({ date }) => date));

/** The first day of the year up to the as-of date: what was measured before it says little of today. */
export const measuredSince = ({ asOf }: Pick<Handbook, 'asOf'>): string => addDays(asOf, -365);
