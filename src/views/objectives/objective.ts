import { measuredSince, measurementsOf } from '../../handbook/derived/measurements.ts';
import { registerPath } from '../../handbook/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { pageOf, type Paging } from '../paging.ts';
import { trendChart, type TrendChart } from './trend-chart.ts';

type Objective = Entry<'objectives'>;

/** Where an objective stands against its target. */
export type ObjectiveState =
  | 'reached'
  /** The day has passed, and the target was not reached. */
  | 'missed'
  /** Short of the target; how the last measurement compares with the one before. */
  | 'towards'
  | 'still'
  | 'away'
  /** Measured once, and short of the target. */
  | 'short'
  | 'unmeasured';

/** A measurement as the table behind the trend shows it. */
export interface Measurement {
  date: string;
  value: number;
  /** Difference to the measurement before. */
  change: number | undefined;
  /** How much is missing to the target; 0 or less where it is reached. */
  gap: number;
}

/** An objective as register and review show it. */
export interface ObjectiveRow {
  link: EntryLink;
  owner: EntryLink;
  metric: string;
  unit: string;
  target: number;
  direction: 'up' | 'down';
  due: string;
  state: ObjectiveState;
  /** Not measured for more than a year. */
  stale: boolean;
  first: Measurement | undefined;
  latest: Measurement | undefined;
}

/** What the page of an objective shows beside its text. */
export interface ObjectivePage extends ObjectiveRow {
  serves: EntryLink;
  /** Up to the as-of date, the latest first. */
  measurements: Measurement[];
  chart: TrendChart | undefined;
}

export interface ObjectiveRegister extends Paging {
  rows: (ObjectiveRow & { chart: TrendChart | undefined })[];
  reached: number;
}

export function objectivePage(handbook: Handbook, objective: Objective): ObjectivePage {
  const measurements = comparedMeasurements(handbook, objective);
  return {
    ...objectiveRow(handbook, objective),
    serves: linkTo(handbook, objective.data.objective),
    measurements: measurements.toReversed(),
    chart: trendChart(measurements, objective.data),
  };
}

/**
 * A page of the register of objectives.
 *
 * @param page - counts from 1
 */
export function objectiveRegister(handbook: Handbook, page = 1): ObjectiveRegister {
  const { objectives } = handbook.entries;
  const { items, paging } = pageOf(objectives, page, (no) => registerPath('objectives', no));
  return {
    rows: items.map((objective) => ({
      ...objectiveRow(handbook, objective),
      chart: trendChart(comparedMeasurements(handbook, objective), objective.data),
    })),
    reached: objectives.filter((objective) => objectiveRow(handbook, objective).state === 'reached')
      .length,
    ...paging,
  };
}

/** An objective at the as-of date: what was measured later is not known yet. */
export function objectiveRow(handbook: Handbook, objective: Objective): ObjectiveRow {
  const { data } = objective;
  const measurements = comparedMeasurements(handbook, objective);
  const latest = measurements.at(-1);
  return {
    link: linkTo(handbook, objective.id),
    owner: linkTo(handbook, data.owner),
    metric: data.metric,
    unit: data.unit,
    target: data.target,
    direction: data.direction,
    due: data.due,
    state: stateOf(handbook, objective, latest),
    stale: latest !== undefined && latest.date < measuredSince(handbook),
    first: measurements[0],
    latest,
  };
}

/** Measurements up to the as-of date, each beside the one before and the target. */
function comparedMeasurements(handbook: Handbook, objective: Objective): Measurement[] {
  const { data } = objective;
  const dated = measurementsOf(handbook, objective);
  return dated.map(({ date, value }, index) => {
    const before = dated[index - 1];
    return {
      date,
      value,
      change: before && difference(value, before.value),
      gap:
        data.direction === 'up' ? difference(data.target, value) : difference(value, data.target),
    };
  });
}

function stateOf(
  { asOf }: Handbook,
  { data }: Objective,
  latest: Measurement | undefined,
): ObjectiveState {
  if (!latest) return 'unmeasured';
  if (latest.gap <= 0) return 'reached';
  if (data.due < asOf) return 'missed';
  if (latest.change === undefined) return 'short';
  if (latest.change === 0) return 'still';
  return latest.change > 0 === (data.direction === 'up') ? 'towards' : 'away';
}

/** 5.4 − 4.6 is 0.8, and not 0.8000000000000007. */
const difference = (a: number, b: number) => Number((a - b).toPrecision(12));
