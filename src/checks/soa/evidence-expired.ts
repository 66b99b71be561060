import { isThere, proofsOf, validityOf, type Proof } from '../../handbook/state/proof.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../issues/words.ts';

/** What became of a proof, and when. */
interface Lapsed {
  id: string;
  fate: 'superseded' | 'retired' | 'review' | 'expired';
  day?: string | undefined;
}

function wordsFor(proof: Lapsed): string {
  const { id } = proof;
  if (proof.fate === 'superseded') return `${id} was superseded`;
  if (proof.fate === 'retired') return `${id} was retired`;
  return proof.fate === 'review'
    ? `${id} was due for review on ${proof.day}`
    : `${id} was valid until ${proof.day}`;
}

const says = {
  lapsed: (id: string, proofs: readonly Lapsed[], asOf: string) => ({
    found: `${id} is implemented, but nothing proves it any more: ${listed(proofs.map(wordsFor))}.`,
    expected: `at least one proof that is valid on ${asOf}`,
    fix: 'Collect new proof and name it under `evidence:`, or set `status: partial` with a `targetDate`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/evidence-expired',
  severity: 'error',
  summary: 'A control is marked implemented, but all its proof has expired or been superseded.',
  why: 'Old proof shows that a control worked once. An auditor asks whether it works now.',
  says,
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      if (control.data.status !== 'implemented') continue;
      const proofs = proofsOf(handbook, control);
      if (proofs.some((proof) => validityOf(proof, handbook.asOf) === 'valid')) continue;
      const lapsed = proofs.filter((proof) => isThere(proof, handbook.asOf));
      // Where nothing was ever done, soa/evidence-missing says so.
      if (lapsed.length === 0) continue;
      report({
        at: key(control, 'evidence'),
        ...say('lapsed', control.id, lapsed.map(fateOf), handbook.asOf),
      });
    }
  },
});

function fateOf(proof: Proof): Lapsed {
  const { id, data } = proof;
  if (data.status === 'superseded' || data.status === 'retired') return { id, fate: data.status };
  if (proof.collection === 'assessments') return { id, fate: 'review', day: proof.data.nextReview };
  return {
    id,
    fate: 'expired',
    day: proof.collection === 'evidence' ? proof.data.validUntil : proof.data.date,
  };
}
