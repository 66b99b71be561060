import { controlState, type ControlState } from './control-state.ts';
import type { Entry, Handbook, IsmsRow } from './types.ts';

/**
 * A control that treats a risk, with where it stands: here, or as the Statement of the ISMS says.
 * `unknown` where the control has no entry, or the ISMS no row.
 */
export type RiskControl =
  | { id: string; of: 'aims'; state: ControlState | 'unknown' }
  | { id: string; of: 'isms'; state: Exclude<IsmsRow['status'], ''> | 'excluded' | 'unknown' };

/** The controls of a risk, in the order in which it names them. */
export const riskControls = (handbook: Handbook, { data }: Entry<'risks'>): RiskControl[] =>
  data.controls.map((id) =>
    id.startsWith('27001:') ? ofIsms(handbook, id) : ofAims(handbook, id),
  );

/**
 * Whether a control does what the residual score takes for granted. One that is implemented and
 * cannot be proven is at work all the same; one that is planned, partial, excluded or unknown is not.
 */
export const isAtWork = ({ state }: RiskControl): boolean =>
  state === 'proven' || state === 'unproven' || state === 'implemented';

/** Whether the residual score of a risk is one to come: it rests on a control that is not at work. */
export const restsOnOpenControls = (handbook: Handbook, risk: Entry<'risks'>): boolean =>
  riskControls(handbook, risk).some((control) => !isAtWork(control));

function ofIsms({ isms }: Handbook, id: string): RiskControl {
  const row = isms.find(({ control }) => `27001:${control}` === id);
  return { id, of: 'isms', state: stateOf(row) };
}

function stateOf(row: IsmsRow | undefined) {
  if (!row) return 'unknown';
  return row.applicable ? row.status || 'unknown' : 'excluded';
}

function ofAims(handbook: Handbook, id: string): RiskControl {
  const control = handbook.byId.get(id);
  const state = control?.collection === 'controls' ? controlState(handbook, control) : 'unknown';
  return { id, of: 'aims', state };
}
