import { dutyState, dutyStates, isUnmet, type DutyState } from '../../handbook/state/duty-state.ts';
import {
  isConditional,
  isInForce,
  type SystemObligation,
} from '../../handbook/state/obligations.ts';
import type { Handbook } from '../../handbook/types.ts';
import { dayOf } from './duties.ts';

/** Duties by what was done about them, and by whether they apply already. */
export type DutyTotals = Record<DutyState, number> & {
  inForce: number;
  toCome: number;
  /** In force, and nothing shows that they are met. */
  unmet: number;
  /** Of all of them, those that hold only if something is so that the handbook does not know. */
  conditional: number;
};

/** A day on which duties begin to apply, and how many do then. */
export interface NextDate {
  date: string;
  relative: string;
  count: number;
}

/** Duties counted once per system. */
export function dutyTotals(handbook: Handbook, rows: readonly SystemObligation[]): DutyTotals {
  const inForce = rows.filter((row) => isInForce(handbook, row)).length;
  return {
    ...countDuties(handbook, rows),
    inForce,
    toCome: rows.length - inForce,
    unmet: rows.filter((row) => isUnmet(handbook, row)).length,
    conditional: rows.filter(isConditional).length,
  };
}

/** Duties by what was done about them. */
function countDuties(
  handbook: Handbook,
  rows: readonly SystemObligation[],
): Record<DutyState, number> {
  const counts = Object.fromEntries(dutyStates.map((state) => [state, 0])) as Record<
    DutyState,
    number
  >;
  for (const row of rows) counts[dutyState(handbook, row)]++;
  return counts;
}

/**
 * The next day on which some of these duties begin to apply; undefined where all apply already, or wait
 * for their system to go live.
 */
export function nextDate(
  handbook: Handbook,
  rows: readonly SystemObligation[],
): NextDate | undefined {
  const dates = rows
    .filter(({ fromGoingLive }) => !fromGoingLive)
    .map(({ from }) => from)
    .filter((from) => from > handbook.asOf)
    .toSorted();
  const [date] = dates;
  return date === undefined
    ? undefined
    : { ...dayOf(handbook, date), count: dates.filter((from) => from === date).length };
}
