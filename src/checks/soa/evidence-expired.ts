import { isThere, proofsOf, validityOf, type Proof } from '../../handbook/state/proof.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'soa/evidence-expired',
  severity: 'error',
  summary: 'A control is marked implemented, but all its proof has expired or been superseded.',
  why: 'Old proof shows that a control worked once. An auditor asks whether it works now.',
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
        found: `${control.id} is implemented, but nothing proves it any more: ${listed(lapsed.map(wordsFor))}.`,
        expected: `at least one proof that is valid on ${handbook.asOf}`,
        fix: 'Collect new proof and name it under `evidence:`, or set `status: partial` with a `targetDate`.',
      });
    }
  },
});

/** What became of a proof. */
function wordsFor(proof: Proof): string {
  const { id, data } = proof;
  if (data.status === 'superseded') return `${id} was superseded`;
  if (data.status === 'retired') return `${id} was retired`;
  if (proof.collection === 'assessments')
    return `${id} was due for review on ${proof.data.nextReview}`;
  return `${id} was valid until ${proof.collection === 'evidence' ? proof.data.validUntil : proof.data.date}`;
}
