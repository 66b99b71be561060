import type { ControlState } from '../handbook/derived/control-state.ts';
import { validityOf } from '../handbook/derived/proof.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { word } from '../i18n/terms.ts';

/** States in the order in which a bar shows them. */
export const controlStates = [
  'proven',
  'unproven',
  'partial',
  'planned',
  'excluded',
] as const satisfies readonly ControlState[];

export type StateCounts = Record<ControlState, number>;

/** How many of some controls stand where. */
export function countStates(states: readonly ControlState[]): StateCounts {
  const counts: StateCounts = { proven: 0, unproven: 0, partial: 0, planned: 0, excluded: 0 };
  for (const state of states) counts[state]++;
  return counts;
}

/** Counts in words, one text for each state: "12 planned"; with `all`, those that count nothing too. */
export function countsInWords({ config }: Handbook, counts: StateCounts, all = false): string[] {
  const { states } = messagesFor(config.language);
  return controlStates
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
