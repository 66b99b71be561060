import { number } from './number.ts';

/** Objectives with their trend against target. */
export const objectives = {
  tally: (reached: number, all: number) =>
    `${number(reached)} of ${number(all)} have reached their target.`,
  empty: 'No objective is registered.',
  columns: {
    objective: 'Objective',
    trend: 'Trend',
    latest: 'Latest',
    target: 'Target',
    state: 'State',
    due: 'Due',
    owner: 'Owner',
  },
  states: {
    reached: 'target reached',
    missed: 'target missed',
    towards: 'moving towards target',
    still: 'unchanged, short of target',
    away: 'moving away from target',
    short: 'short of target',
    unmeasured: 'not measured',
    'in-words': 'judged in words',
  },
  stale: 'not measured for more than a year',
  notMeasured: 'Nothing has been measured so far.',
  standing: { owner: 'owner {role}', due: 'due {day}', measured: 'measured {day}' },
  serves: 'Serves',
  metric: 'Metric',
  target: 'Target',
  direction: { up: 'more is better', down: 'less is better' },
  atLeast: (target: string, unit: string) => `at least ${target} ${unit}`,
  atMost: (target: string, unit: string) => `at most ${target} ${unit}`,
  trend: 'Trend',
  targetLabel: (target: string) => `target ${target}`,
  /** The whole chart in words. */
  chart: (
    count: number,
    from: string,
    first: string,
    to: string,
    last: string,
    target: string,
    due: string,
  ) =>
    count === 1
      ? `One measurement: ${first} on ${from}. Target ${target} by ${due}.`
      : `${number(count)} measurements, from ${first} on ${from} to ${last} on ${to}. Target ${target} by ${due}.`,
  measurements: 'Measurements',
  measurementColumns: {
    date: 'Date',
    value: 'Value',
    change: 'Change',
    gap: 'To target',
    evidence: 'Evidence',
  },
  first: 'first',
  reachedGap: 'reached',
  actions: 'Actions',
  noAction: 'No action is planned.',
  actionColumns: { what: 'Action', owner: 'Owner', due: 'Due', state: 'State' },
  doneOn: 'done {day}',
};
