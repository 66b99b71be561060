import { controlState, type ControlState } from '../state/control-state.ts';
import { entryOf } from './entry-of.ts';
import { ismsRowOf } from './isms-row.ts';
import type { Entry, Handbook, IsmsRow } from '../types.ts';

/**
 * A control that treats a risk, with where it stands: here, or as the Statement of the ISMS says.
 * `unknown` where the control has no entry, or the ISMS no row.
 */
export type RiskControl =
  | { id: string; of: 'aims'; state: ControlState | 'unknown' }
  | { id: string; of: 'isms'; state: Exclude<IsmsRow['status'], ''> | 'excluded' | 'unknown' };

/** The controls of a risk, in the order in which it names them. */
export const riskControls = (handbook: Handbook, { data }: Entry<'risks'>): RiskControl[] =>
  controlsNamed(handbook, data.controls);

/** Controls that a risk or one of its actions names, with where they stand. */
export const controlsNamed = (handbook: Handbook, ids: readonly string[]): RiskControl[] =>
  ids.map((id) => (id.startsWith('27001:') ? ofIsms(handbook, id) : ofAims(handbook, id)));

/**
 * Whether a control does what the residual score takes for granted. One that is implemented and
 * cannot be proven is at work all the same; one that is planned, partial, excluded or unknown is not.
 */
export const isAtWork = ({ state }: RiskControl): boolean =>
  state === 'proven' || state === 'unproven' || state === 'implemented';

const ofIsms = (handbook: Handbook, id: string): RiskControl => ({
  id,
  of: 'isms',
  state: stateOf(ismsRowOf(handbook, id)),
});

function stateOf(row: IsmsRow | undefined) {
  if (!row) return 'unknown';
  return row.applicable ? row.status || 'unknown' : 'excluded';
}

function ofAims(handbook: Handbook, id: string): RiskControl {
  const control = entryOf(handbook, 'controls', id);
  return { id, of: 'aims', state: control ? controlState(handbook, control) : 'unknown' };
}
