import type { SystemObligation } from '../../handbook/derived/obligations.ts';
import type { Handbook } from '../../handbook/types.ts';
import { isConditional } from '../../standards/obligation-controls.ts';
import { dutyDate, dutyState, type DutyDate, type DutyState } from './duties.ts';

/** Duties by how far the controls behind them are, and by whether they apply already. */
export type DutyTotals = Record<DutyState, number> & {
  inForce: number;
  toCome: number;
  /** Of all of them, those that hold only if something is so that the handbook does not know. */
  conditional: number;
};

/** A day on which duties begin to apply, and how many do then. */
export interface NextDate extends DutyDate {
  count: number;
}

/** Duties counted once per system. */
export function dutyTotals({ asOf }: Handbook, rows: readonly SystemObligation[]): DutyTotals {
  const inForce = rows.filter(({ from }) => from <= asOf).length;
  const conditional = rows.filter(({ usual }) => isConditional(usual)).length;
  return { ...countDuties(rows), inForce, toCome: rows.length - inForce, conditional };
}

/** Duties by how far the controls behind them are. */
export function countDuties(rows: readonly SystemObligation[]): Record<DutyState, number> {
  const counts: Record<DutyState, number> = { proven: 0, incomplete: 0, open: 0, outside: 0 };
  for (const row of rows) counts[dutyState(row)]++;
  return counts;
}

/** The next day on which some of these duties begin to apply; undefined where all apply already. */
export function nextDate(
  handbook: Handbook,
  rows: readonly SystemObligation[],
): NextDate | undefined {
  const [date] = rows
    .map(({ from }) => from)
    .filter((from) => from > handbook.asOf)
    .toSorted();
  return date === undefined
    ? undefined
    : { ...dutyDate(handbook, date), count: rows.filter(({ from }) => from === date).length };
}
