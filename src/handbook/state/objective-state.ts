import type { Entry, Handbook } from '../types.ts';
import { measurementsOf } from '../lookup/measurements.ts';

type Objective = Entry<'objectives'>;

/** Where an objective is against its target. */
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
  | 'unmeasured'
  /** The target is in words, and so is how far it has come. */
  | 'in-words';

/** A target with a figure. */
export interface Figure {
  metric: string;
  unit: string;
  target: number;
  direction: 'up' | 'down';
}

/** The target of an objective, where it is a figure; undefined where it is in words. */
export function figureOf({ data }: Objective): Figure | undefined {
  const { metric, unit, target, direction } = data;
  return metric === undefined ||
    unit === undefined ||
    target === undefined ||
    direction === undefined
    ? undefined
    : { metric, unit, target, direction };
}

/** A measurement beside the one before and the target. */
export interface ComparedMeasurement {
  date: string;
  value: number;
  /** Difference to the measurement before. */
  change: number | undefined;
  /** Id of the evidence from which the value comes. */
  evidence: string | undefined;
  /** How much is missing to the target; 0 or less where it is reached. */
  gap: number;
}

/** Where an objective is against its target, at the as-of date: what was measured later is not known yet. */
export function objectiveState(handbook: Handbook, objective: Objective): ObjectiveState {
  const { asOf } = handbook;
  const { data } = objective;
  if (!figureOf(objective))
    return measurementsOf(handbook, objective).length > 0 ? 'in-words' : 'unmeasured';
  const latest = comparedMeasurements(handbook, objective).at(-1);
  if (!latest) return 'unmeasured';
  if (latest.gap <= 0) return 'reached';
  if (data.due < asOf) return 'missed';
  if (latest.change === undefined) return 'short';
  if (latest.change === 0) return 'still';
  return latest.change > 0 === (data.direction === 'up') ? 'towards' : 'away';
}

/** Measurements up to the as-of date, each beside the one before and the target; none of a target in words. */
export function comparedMeasurements(
  handbook: Handbook,
  objective: Objective,
): ComparedMeasurement[] {
  const figure = figureOf(objective);
  if (!figure) return [];
  const { target, direction } = figure;
  const dated = measurementsOf(handbook, objective).flatMap(({ value, ...rest }) =>
    typeof value === 'number' ? [{ ...rest, value }] : [],
  );
  return dated.map(({ date, value, evidence }, index) => {
    const before = dated[index - 1];
    return {
      date,
      value,
      evidence,
      change: before && difference(value, before.value),
      gap: direction === 'up' ? difference(target, value) : difference(value, target),
    };
  });
}

/** 5.4 − 4.6 is 0.8, and not 0.8000000000000007. */
const difference = (a: number, b: number) => Number((a - b).toPrecision(12));
