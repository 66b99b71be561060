import { counted, number } from './number.ts';

/** What policies promise to do again and again. */
export const commitments = {
  title: 'Promises',
  description: 'What policies promise to do again and again, and whether the evidence is there.',
  lead: 'What policies promise to do again and again: a strip for each promise and system, one month after another. A promise is kept if an evidence record names it.',
  pageTitle: (page: number) => `Promises, page ${number(page)}`,
  pages: 'Pages of promises',
  none: 'No approved policy states a promise as a field yet. Write `commitments` into a policy to see here whether it is kept.',
  matrix: 'Promises by months',
  promises: (count: number) => counted(count, 'promise', 'promises'),
  missingCount: (count: number) => `${number(count)} missing`,
  lateCount: (count: number) => `${number(count)} late`,
  noneMissing: 'Everything that was due has evidence.',
  system: 'System',
  kept: 'Kept',
  /** Of the instances that were due, how many have evidence. */
  keptOf: (kept: number, due: number) => `${number(kept)} of ${number(due)}`,
  /** Whose promise it is, how often, and from when. */
  since: (every: string) => `{policy} promises it ${every}, since {day}`,
  organisation: 'the organisation',
  every: {
    day: 'every day',
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    year: 'every year',
  },
  /** What became of one time for which something is promised. */
  states: { there: 'there', late: 'late', missing: 'missing', ahead: 'not yet due' },
  /** So many of a month are in a state. */
  several: (count: number, state: string) => `${number(count)} ${state}`,
  legend:
    'An instance is in the month in which its day, week, month, quarter or year ends. “Late” means that the evidence was collected after it was due.',
};
