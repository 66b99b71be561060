import { isAimsProof, validityOf, type Proof, type Validity } from '../handbook/state/proof.ts';
import type { Handbook } from '../handbook/types.ts';
import { linkTo, type EntryLink } from './links.ts';

/** A piece of proof as lists show it. */
export interface ProofLink extends EntryLink {
  validity: Validity;
  /** The day until which it holds, where it has one. */
  until: string | undefined;
  /** The day on which it was gathered, performed or held. */
  date: string;
  /** Reused from the ISMS. */
  reused: boolean;
}

/** What a page shows of a proof beside its title. */
export function proofLink(handbook: Handbook, proof: Proof): ProofLink {
  return {
    ...linkTo(handbook, proof.id),
    validity: validityOf(proof, handbook.asOf),
    reused: !isAimsProof(proof),
    date:
      proof.collection === 'evidence'
        ? proof.data.collected
        : proof.collection === 'assessments'
          ? proof.data.performed
          : proof.data.date,
    until:
      proof.collection === 'evidence'
        ? proof.data.validUntil
        : proof.collection === 'assessments'
          ? proof.data.nextReview
          : undefined,
  };
}
