import type { ControlState } from '../handbook/control-state.ts';

/** The words for where a control stands, the same on every page. */
export const controlStateNames: Readonly<Record<ControlState, string>> = {
  proven: 'implemented, with proof',
  unproven: 'implemented, unproven',
  partial: 'partial',
  planned: 'planned',
  excluded: 'excluded',
};

/** States in the order in which a bar shows them. */
export const controlStates = Object.keys(controlStateNames) as ControlState[];

export type StateCounts = Record<ControlState, number>;

/** How many of some controls stand where. */
export function countStates(states: readonly ControlState[]): StateCounts {
  const counts: StateCounts = { proven: 0, unproven: 0, partial: 0, planned: 0, excluded: 0 };
  for (const state of states) counts[state]++;
  return counts;
}
