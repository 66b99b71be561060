import { undecided } from '../../../schemas/fields.ts';
import { controlRow, type ControlRow } from '../../standards/control-crosswalk.ts';
import { isAimsProof, proofsOf, validityOf, type Proof } from './proof.ts';
import type { Entry, Handbook } from '../types.ts';

/** How far a control is carried out, and whether that can be shown. */
export type ControlState = 'proven' | 'unproven' | 'partial' | 'planned' | 'undecided' | 'excluded';

/** Whether somebody decided that a control applies. */
export const applies = ({ data }: Entry<'controls'>): boolean => data.applicable === true;

/** Whether somebody decided that a control does not apply. */
export const isExcluded = ({ data }: Entry<'controls'>): boolean => data.applicable === false;

/** Whether a control applies to a system: it names it, or all, and makes no exception of it. */
export const appliesTo = (control: Entry<'controls'>, system: string): boolean =>
  applies(control) &&
  (control.data.systems === 'all' || control.data.systems.includes(system)) &&
  !control.data.exceptions.some(({ systems }) => systems.includes(system));

/** Whether nobody has decided yet if a control applies. */
export const isUndecided = ({ data }: Entry<'controls'>): boolean => data.applicable === undecided;

/**
 * Where a control stands at the as-of date. Implemented counts as proven only where valid evidence
 * stands behind it, and where that evidence is not borrowed from the ISMS for a control to which
 * nothing of the ISMS carries over.
 */
export function controlState(handbook: Handbook, control: Entry<'controls'>): ControlState {
  const known = handbook.controlStates?.get(control.id);
  if (known) return known;
  const { status } = control.data;
  if (isUndecided(control)) return 'undecided';
  if (isExcluded(control)) return 'excluded';
  if (status !== 'implemented') return status ?? 'planned';
  if (validProofsOf(handbook, control).length === 0) return 'unproven';
  const borrowed = ismsEvidenceOnly(handbook, control);
  return borrowed && provesNothing(borrowed) ? 'unproven' : 'proven';
}

/** The proofs of a control that hold at the as-of date. */
export const validProofsOf = (handbook: Handbook, control: Entry<'controls'>): Proof[] =>
  proofsOf(handbook, control).filter((proof) => validityOf(proof, handbook.asOf) === 'valid');

/**
 * The row of the crosswalk that says how far the ISMS carries over to a control whose valid
 * evidence is all reused from the ISMS. Undefined where some of it was made for AI, where there is
 * none, where the ISMS carries out the control (`responsibility: isms`), and for controls of the
 * organisation's own, of which the crosswalk knows nothing.
 */
export function ismsEvidenceOnly(
  handbook: Handbook,
  control: Entry<'controls'>,
): ControlRow | undefined {
  return ismsProofOnly(control, validProofsOf(handbook, control));
}

/** The same for some of the proofs of a control. */
export function ismsProofOnly(
  control: Entry<'controls'>,
  proofs: readonly Proof[],
): ControlRow | undefined {
  if (proofs.length === 0 || proofs.some(isAimsProof)) return undefined;
  const row = controlRow(control.id);
  // What the ISMS itself carries out it also proves, unless it has nothing of the kind.
  return control.data.responsibility === 'isms' && row?.transfer !== 'none' ? undefined : row;
}

/**
 * Whether evidence of the ISMS says nothing about a control: no counterpart (`none`), or one that
 * lends its form only while the content is new (`format`).
 */
export const provesNothing = ({ transfer }: ControlRow): boolean => transfer !== 'partial';
