import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { validityOf } from '../../handbook/state/proof.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** Evidence that is out of date: until when it was valid, or that it was superseded. */
interface Lapsed {
  id: string;
  until: string | undefined;
}

const says = {
  unproven: (id: string, competence: string, proofs: readonly Lapsed[]) => ({
    found: `${id} requires the competence “${competence}”, but ${proofs.length === 0 ? 'nothing proves it' : `all its proof is out of date: ${proofs.map((proof) => (proof.until === undefined ? `${proof.id} was superseded` : `${proof.id} expired on ${proof.until}`)).join(', ')}`}.`,
    expected: 'at least one evidence record that is current',
    fix: 'Add the training record, certificate or proof of experience under `evidence`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'role/competence-unproven',
  severity: 'warning',
  summary: 'A competence that a role requires has no evidence, or none that is still valid.',
  why: 'Competence must be determined, provided and shown (7.2). The auditor asks the holder of the role for the proof.',
  says,
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
          ...say(
            'unproven',
            role.id,
            competence,
            proofs.map((proof) => lapsedOf(handbook, proof)),
          ),
        });
      });
  },
});

const lapsedOf = ({ asOf }: Handbook, proof: Entry<'evidence'>): Lapsed => ({
  id: proof.id,
  until: validityOf(proof, asOf) === 'expired' ? proof.data.validUntil : undefined,
});
