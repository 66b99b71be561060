import type { Handbook } from '../types.ts';
import { isInForce, type SystemObligation } from './obligations.ts';
import { isAbout, proofsNamed, validityOf } from './proof.ts';

/**
 * What an entry says about a duty for its system: `done` with valid evidence that is about this system, or
 * `unproven` without; `open`, or `overdue` by its own date; `unrecorded` where the duty is in force and nothing is
 * said; `not-due`, or `not-applicable` because its condition is not met.
 */
export type DutyState =
  'done' | 'unproven' | 'open' | 'overdue' | 'unrecorded' | 'not-due' | 'not-applicable';

/** In the order in which pages tell them. */
export const dutyStates = [
  'done',
  'unproven',
  'overdue',
  'open',
  'unrecorded',
  'not-due',
  'not-applicable',
] as const satisfies readonly DutyState[];

/** What was done about a duty, as far as its system's entry says so. No control decides it. */
export function dutyState(handbook: Handbook, row: SystemObligation): DutyState {
  const { record } = row;
  const inForce = isInForce(handbook, row);
  switch (record?.status) {
    case undefined:
      return inForce ? 'unrecorded' : 'not-due';
    case 'done':
      return proofsNamed(handbook, record.evidence).some(
        (proof) => validityOf(proof, handbook.asOf) === 'valid' && isAbout(proof, row.system.id),
      )
        ? 'done'
        : 'unproven';
    case 'open':
      return record.due !== undefined && record.due < handbook.asOf ? 'overdue' : 'open';
    case 'not-due':
      return inForce ? 'open' : 'not-due';
    case 'not-applicable':
      return 'not-applicable';
  }
}

/** Whether a duty binds already and nothing shows that it is met. */
export const isUnmet = (handbook: Handbook, row: SystemObligation): boolean =>
  isInForce(handbook, row) && unmet.has(dutyState(handbook, row));

const unmet: ReadonlySet<DutyState> = new Set(['unproven', 'open', 'overdue', 'unrecorded']);
