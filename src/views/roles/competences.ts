import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { validityOf } from '../../handbook/state/proof.ts';
import { reviewState, type ReviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { proofLink, type ProofLink } from '../proof-link.ts';

/** Whether a competence can be shown: by valid evidence, by none that is still valid, or by nothing. */
export type CompetenceState = 'proven' | 'expired' | 'unproven';

/** A competence of a role, with what proves it. */
export interface Competence {
  competence: string;
  required: boolean;
  state: CompetenceState;
  proof: ProofLink[];
  /** The day on which the last valid proof ends, where all of them end. */
  until: string | undefined;
  review: ReviewState | undefined;
}

/** The competences of a role, in the order in which they are written. */
export const competencesOf = (handbook: Handbook, { data }: Entry<'roles'>): Competence[] =>
  data.competences.map(({ competence, required, evidence }) => {
    const records = evidence.flatMap((id) => entryOf(handbook, 'evidence', id) ?? []);
    const valid = records.filter((record) => validityOf(record, handbook.asOf) === 'valid');
    const ends = valid.map((record) => record.data.validUntil);
    const until = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
    return {
      competence,
      required,
      state: valid.length > 0 ? 'proven' : records.length > 0 ? 'expired' : 'unproven',
      proof: records.map((record) => proofLink(handbook, record)),
      until,
      review: until === undefined ? undefined : reviewState(handbook, until),
    };
  });

/** How many competences are required, and how many of those are proven. */
export function requiredCompetences(competences: readonly Competence[]): {
  required: number;
  proven: number;
} {
  const required = competences.filter((competence) => competence.required);
  return {
    required: required.length,
    proven: required.filter(({ state }) => state === 'proven').length,
  };
}
