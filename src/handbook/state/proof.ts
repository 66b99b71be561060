import type { Entry, Handbook } from '../types.ts';

/** What a piece of evidence is worth at the as-of date; an assessment counts once approved, an audit once held. */
export type Validity = 'valid' | 'expired' | 'superseded' | 'unapproved' | 'not-held';

/** Whether a proof is there at all: what is not approved or not held yet shows nothing, not even of the past. */
export const isThere = (proof: Proof, asOf: string): boolean =>
  !['unapproved', 'not-held'].includes(validityOf(proof, asOf));

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
      if (proof.data.status !== 'approved') return 'unapproved';
      return proof.data.nextReview && proof.data.nextReview < asOf ? 'expired' : 'valid';
    case 'audits':
      return proof.data.status === 'done' ? 'valid' : 'not-held';
  }
}

/** Whether a proof was made for AI. Impact assessments and audits of the AIMS always are. */
export const isAimsProof = (proof: Proof) =>
  proof.collection !== 'evidence' || proof.data.origin === 'aims';

/** Whether a proof is about a system. A record that names no system is about the organisation, an audit always. */
export const isAbout = (proof: Proof, system: string): boolean =>
  proof.collection === 'evidence'
    ? proof.data.systems === 'all' || (proof.data.systems?.includes(system) ?? false)
    : proof.collection === 'assessments' && proof.data.system === system;

/** The systems that a proof names, one by one. */
export const systemsNamed = (proof: Proof): readonly string[] =>
  proof.collection === 'evidence'
    ? proof.data.systems === 'all'
      ? []
      : (proof.data.systems ?? [])
    : proof.collection === 'assessments'
      ? [proof.data.system]
      : [];

/**
 * Whether a proof is about systems, and this is not one of them: for this system it would be borrowed. What names
 * no system is about the organisation, and an audit always is.
 */
export const isOfOthers = (proof: Proof, system: string): boolean =>
  proof.collection === 'evidence'
    ? proof.data.systems !== undefined && proof.data.systems.length > 0 && !isAbout(proof, system)
    : proof.collection === 'assessments' && proof.data.system !== system;

/** What a control names as its evidence, in the order in which it is written; unknown ids are left out. */
export const proofsOf = (handbook: Handbook, control: Entry<'controls'>): Proof[] =>
  proofsNamed(handbook, control.data.evidence);

/** The proofs of these ids, in their order; ids that lead to no proof are left out. */
export const proofsNamed = (handbook: Handbook, ids: readonly string[]): Proof[] =>
  ids.flatMap((id) => {
    const entry = handbook.byId.get(id);
    return entry &&
      (entry.collection === 'evidence' ||
        entry.collection === 'assessments' ||
        entry.collection === 'audits')
      ? [entry]
      : [];
  });
