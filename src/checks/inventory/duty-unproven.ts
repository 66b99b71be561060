import { isAbout, isOfOthers, proofsNamed, validityOf } from '../../handbook/state/proof.ts';
import type { DutyRecord } from '../../handbook/state/obligations.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import { listed } from '../../issues/words.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'inventory/duty-unproven',
  severity: 'warning',
  summary:
    'A duty under the EU AI Act is said to be done for a system without valid evidence about that system, or not to apply without a reason.',
  why: 'A duty counts as met only with proof about this very system. Why a duty does not apply is the first question about it.',
  check(handbook, report) {
    for (const system of handbook.entries.inventory)
      for (const [article, duty] of Object.entries(system.data.duties)) {
        // What an unknown id would prove nobody knows; `ref/unknown` reports it.
        if (duty.evidence.some((id) => !handbook.byId.has(id))) continue;
        const at = key(system, 'duties', article);
        if (duty.status === 'done') {
          const lack = lacking(handbook, system, duty);
          if (lack !== undefined)
            report({
              at,
              found: `The duty of Art. ${article} is said to be done for ${system.id}, but ${lack}.`,
              expected: `evidence that is valid on ${handbook.asOf} and names ${system.id}, or all systems, under \`systems\``,
              fix: 'Name such evidence under `evidence`, or set `status: open`.',
            });
        } else if (duty.status === 'not-applicable' && duty.note === undefined)
          report({
            at,
            found: `The duty of Art. ${article} is said not to apply to ${system.id}, without a reason.`,
            expected: 'the reason under `note`',
            fix: 'Write under `note` which condition of the article is not met, and why.',
          });
      }
  },
});

function lacking(handbook: Handbook, system: System, duty: DutyRecord): string | undefined {
  const proofs = proofsNamed(handbook, duty.evidence);
  if (proofs.length === 0) return 'no evidence is named';
  const valid = proofs.filter((proof) => validityOf(proof, handbook.asOf) === 'valid');
  if (valid.length === 0) return `none of its evidence is valid: ${ids(proofs)}`;
  // What is about other systems `proof/borrowed` reports.
  return valid.some((proof) => isAbout(proof, system.id) || isOfOthers(proof, system.id))
    ? undefined
    : `its valid evidence is not about this system: ${ids(valid)}`;
}

const ids = (proofs: readonly { id: string }[]) => listed(proofs.map(({ id }) => id));
