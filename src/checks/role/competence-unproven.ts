import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { validityOf } from '../../handbook/state/proof.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'role/competence-unproven',
  severity: 'warning',
  summary: 'A competence that a role requires has no evidence, or none that is still valid.',
  why: 'Competence must be determined, provided and shown (7.2). The auditor asks the holder of the role for the proof.',
  check(handbook, report) {
    for (const role of handbook.entries.roles)
      role.data.competences.forEach(({ competence, required, evidence }, index) => {
        if (!required) return;
        const proofs = evidence.flatMap((id) => entryOf(handbook, 'evidence', id) ?? []);
        // Ids that lead nowhere are reported as such by ref/unknown.
        if (proofs.length < evidence.length) return;
        if (proofs.some((proof) => validityOf(proof, handbook.asOf) === 'valid')) return;
        report({
          at: key(role, 'competences', index, 'evidence'),
          found: `${role.id} requires the competence “${competence}”, but ${lack(handbook, proofs)}.`,
          expected: 'at least one evidence record that is current',
          fix: 'Add the training record, certificate or proof of experience under `evidence`.',
        });
      });
  },
});

function lack({ asOf }: Handbook, proofs: Entry<'evidence'>[]): string {
  if (proofs.length === 0) return 'nothing proves it';
  const states = proofs.map((proof) => {
    const validity = validityOf(proof, asOf);
    return validity === 'expired'
      ? `${proof.id} expired on ${proof.data.validUntil}`
      : `${proof.id} was superseded`;
  });
  return `all its proof is out of date: ${states.join(', ')}`;
}
