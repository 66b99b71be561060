import type { Entry, Handbook } from '../types.ts';

/** What a piece of evidence is worth at the as-of date. */
export type Validity = 'valid' | 'expired' | 'superseded' | 'not-done';

/** Entries that may prove a control. */
export type Proof = Entry<'evidence'> | Entry<'assessments'> | Entry<'audits'>;

/** Whether a proof still holds at the as-of date, and if not, why. */
export function validityOf(proof: Proof, asOf: string): Validity {
  switch (proof.collection) {
    case 'evidence':
      if (proof.data.status === 'superseded') return 'superseded';
      return proof.data.validUntil && proof.data.validUntil < asOf ? 'expired' : 'valid';
    case 'assessments':
      if (proof.data.status === 'retired') return 'superseded';
      if (proof.data.status !== 'approved') return 'not-done';
      return proof.data.nextReview && proof.data.nextReview < asOf ? 'expired' : 'valid';
    case 'audits':
      return proof.data.status === 'done' ? 'valid' : 'not-done';
  }
}

/** Whether a proof was made for AI. Impact assessments and audits of the AIMS always are. */
export const isAimsProof = (proof: Proof) =>
  proof.collection !== 'evidence' || proof.data.origin === 'aims';

/** What a control names as its evidence, in the order in which it is written; unknown ids are left out. */
export const proofsOf = (handbook: Handbook, control: Entry<'controls'>): Proof[] =>
  control.data.evidence.flatMap((id) => {
    const entry = handbook.byId.get(id);
    return entry &&
      (entry.collection === 'evidence' ||
        entry.collection === 'assessments' ||
        entry.collection === 'audits')
      ? [entry]
      : [];
  });
