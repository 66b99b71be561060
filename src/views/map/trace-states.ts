import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { TraceNode } from './trace.ts';

type State = NonNullable<TraceNode['state']>;

/** The icon, and with it the colour, of a state on a map; proofs that hold need none. */
export const iconOf = {
  proven: 'proven',
  unproven: 'unproven',
  partial: 'partial',
  planned: 'planned',
  undecided: 'undecided',
  excluded: 'excluded',
  valid: undefined,
  expired: 'overdue',
  superseded: 'excluded',
  unapproved: 'planned',
  'not-held': 'planned',
} as const satisfies Record<State, string | undefined>;

/** A state in the words of every page; nothing for a proof that holds. */
export function stateInWords({ config }: Handbook, state: State): string | undefined {
  const { control, validity } = messagesFor(config.language).states;
  if (state === 'valid') return undefined;
  return state in validity
    ? validity[state as keyof typeof validity]
    : control[state as keyof typeof control];
}
