import type { ControlState } from '../handbook/state/control-state.ts';
import { validityOf } from '../handbook/state/proof.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { word } from '../i18n/terms.ts';
import { stateChip, type StateChip } from './state-chips.ts';

/** States in the order in which a bar shows them. */
export const controlStates = [
  'proven',
  'unproven',
  'partial',
  'planned',
  'undecided',
  'excluded',
] as const satisfies readonly ControlState[];

export type StateCounts = Record<ControlState, number>;

/** The states that are told beside their counts: all of them, `undecided` only where something is. */
export const statesTold = (counts: StateCounts): readonly ControlState[] =>
  controlStates.filter((state) => state !== 'undecided' || counts.undecided > 0);

/** How many of some controls stand where. */
export function countStates(states: readonly ControlState[]): StateCounts {
  const counts: StateCounts = {
    proven: 0,
    unproven: 0,
    partial: 0,
    planned: 0,
    undecided: 0,
    excluded: 0,
  };
  for (const state of states) counts[state]++;
  return counts;
}

/** Counts in words, one text for each state: "12 planned"; with `all`, those that count nothing too. */
export function countsInWords({ config }: Handbook, counts: StateCounts, all = false): string[] {
  const { states } = messagesFor(config.language);
  return statesTold(counts)
    .filter((state) => all || counts[state] > 0)
    .map((state) => states.counted(counts[state], states.control[state]));
}

/** What a record is worth at the as-of date, in words: one that is called current may have expired. */
export function evidenceInWords(
  { asOf, config: { language } }: Handbook,
  evidence: Entry<'evidence'>,
): string {
  const validity = validityOf(evidence, asOf);
  return validity === 'valid'
    ? word(language, evidence.data.status)
    : messagesFor(language).states.validity[validity];
}

/** A state beside how many controls are in it. */
export function countedState(
  handbook: Handbook,
  state: ControlState,
  counts: StateCounts,
): StateChip {
  const { states } = messagesFor(handbook.config.language);
  const text = states.inNumber(counts[state], states.control[state]);
  return stateChip(handbook, 'control', state, { text });
}
