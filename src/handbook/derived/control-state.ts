import { controlRow, type ControlRow } from '../../standards/control-crosswalk.ts';
import { isAimsProof, proofsOf, validityOf, type Proof } from './proof.ts';
import type { Entry, Handbook } from '../types.ts';

/** How far a control is carried out, and whether that can be shown. */
export type ControlState = 'proven' | 'unproven' | 'partial' | 'planned' | 'excluded';

/**
 * Where a control stands at the as-of date. Implemented counts as proven only where valid evidence
 * stands behind it, and where that evidence is not borrowed from the ISMS for a control to which
 * nothing of the ISMS carries over.
 */
export function controlState(handbook: Handbook, control: Entry<'controls'>): ControlState {
  const { applicable, status } = control.data;
  if (!applicable) return 'excluded';
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
 * none, and for controls of the organisation's own, of which the crosswalk knows nothing.
 */
export function ismsEvidenceOnly(
  handbook: Handbook,
  control: Entry<'controls'>,
): ControlRow | undefined {
  const proofs = validProofsOf(handbook, control);
  return proofs.length > 0 && !proofs.some(isAimsProof) ? controlRow(control.id) : undefined;
}

/**
 * Whether evidence of the ISMS says nothing about a control: no counterpart (`none`), or one that
 * lends its form only while the content is new (`format`).
 */
export const provesNothing = ({ transfer }: ControlRow): boolean => transfer !== 'partial';
