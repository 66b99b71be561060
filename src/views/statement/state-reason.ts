import {
  controlState,
  ismsEvidenceOnly,
  provesNothing,
  validProofsOf,
} from '../../handbook/state/control-state.ts';
import { proofsOf, validityOf, type Validity } from '../../handbook/state/proof.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import type { Transfer } from '../../standards/control-crosswalk.ts';
import { proofLink } from '../proof-link.ts';

/** Why a control stands where it stands: what its state rests on. */
export type StateReason =
  | { kind: 'excluded'; basis: string | undefined }
  | { kind: 'undecided' }
  /** The schema asks for the day. */
  | { kind: 'planned' | 'partial'; targetDate: string | undefined }
  /** `until`: the day on which the first of the proofs runs out; undefined where none does. */
  | { kind: 'proven'; valid: number; until: string | undefined }
  /** Implemented, and no evidence is named. */
  | { kind: 'no-evidence' }
  /** Implemented, and of the evidence nothing holds any more, or yet. */
  | { kind: 'lapsed'; counts: Record<Exclude<Validity, 'valid'>, number> }
  /** Implemented, and the evidence is the ISMS's, which does not reach this control. */
  | { kind: 'borrowed'; valid: number; transfer: Transfer };

export function stateReason(handbook: Handbook, control: Entry<'controls'>): StateReason {
  const { data } = control;
  const valid = validProofsOf(handbook, control);
  switch (controlState(handbook, control)) {
    case 'excluded':
      return { kind: 'excluded', basis: data.exclusionBasis };
    case 'undecided':
      return { kind: 'undecided' };
    case 'planned':
      return { kind: 'planned', targetDate: data.targetDate };
    case 'partial':
      return { kind: 'partial', targetDate: data.targetDate };
    case 'proven': {
      const ends = valid.flatMap((proof) => proofLink(handbook, proof).until ?? []);
      return { kind: 'proven', valid: valid.length, until: ends.toSorted()[0] };
    }
    case 'unproven': {
      const borrowed = ismsEvidenceOnly(handbook, control);
      if (borrowed && provesNothing(borrowed))
        return { kind: 'borrowed', valid: valid.length, transfer: borrowed.transfer };
      const all = proofsOf(handbook, control);
      if (all.length === 0) return { kind: 'no-evidence' };
      const counts = { expired: 0, superseded: 0, unapproved: 0, 'not-held': 0 };
      for (const proof of all) {
        const validity = validityOf(proof, handbook.asOf);
        if (validity !== 'valid') counts[validity]++;
      }
      return { kind: 'lapsed', counts };
    }
  }
}
