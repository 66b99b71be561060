import { isThere, proofsOf } from '../../handbook/state/proof.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  unproven: (id: string, isAhead: boolean) => ({
    found: isAhead
      ? `${id} is implemented, but all its proof is still to be done or approved.`
      : `${id} is implemented, but nothing proves it.`,
    expected:
      'the id of at least one evidence record, approved impact assessment or audit that was held',
    fix: 'Add the proof under `evidence:`, or set `status: partial` with a `targetDate`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/evidence-missing',
  severity: 'error',
  summary: 'A control is marked implemented, but nothing proves it.',
  why: 'An auditor asks for the proof of every implemented control. A claim without proof may be raised as a nonconformity. An honest plan is better, as long as it ends in time.',
  says,
  check(handbook, report) {
    for (const control of handbook.entries.controls) {
      if (control.data.status !== 'implemented') continue;
      const proofs = proofsOf(handbook, control);
      if (proofs.some((proof) => isThere(proof, handbook.asOf))) continue;
      // Ids that do not exist are reported as such by ref/unknown.
      if (proofs.length === 0 && control.data.evidence.length > 0) continue;
      report({
        at: key(control, control.data.evidence.length > 0 ? 'evidence' : 'status'),
        ...say('unproven', control.id, proofs.length > 0),
      });
    }
  },
});
