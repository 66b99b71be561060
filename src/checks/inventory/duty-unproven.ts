import { isAbout, isOfOthers, proofsNamed, validityOf } from '../../handbook/state/proof.ts';
import type { DutyRecord } from '../../handbook/state/obligations.ts';
import type { Handbook, System } from '../../handbook/types.ts';
import { listed } from '../../issues/words.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** What a duty lacks that is said to be done: any evidence, evidence that is valid, or is about the system. */
interface Lack {
  kind: 'none' | 'invalid' | 'others';
  ids: readonly string[];
}

const lackWords = ({ kind, ids }: Lack): string =>
  ({
    none: 'no evidence is named',
    invalid: `none of its evidence is valid: ${listed(ids)}`,
    others: `its valid evidence is not about this system: ${listed(ids)}`,
  })[kind];

const says = {
  unproven: (article: string, id: string, lack: Lack, asOf: string) => ({
    found: `The duty of Art. ${article} is said to be done for ${id}, but ${lackWords(lack)}.`,
    expected: `evidence that is valid on ${asOf} and names ${id}, or all systems, under \`systems\``,
    fix: 'Name such evidence under `evidence`, or set `status: open`.',
  }),
  unreasoned: (article: string, id: string) => ({
    found: `The duty of Art. ${article} is said not to apply to ${id}, without a reason.`,
    expected: 'the reason under `note`',
    fix: 'Write under `note` which condition of the article is not met, and why.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/duty-unproven',
  severity: 'warning',
  summary:
    'A duty under the EU AI Act is said to be done for a system without valid evidence about that system, or not to apply without a reason.',
  why: 'A duty counts as met only with proof about this very system. Why a duty does not apply is the first question about it.',
  says,
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
              ...say('unproven', article, system.id, lack, handbook.asOf),
            });
        } else if (duty.status === 'not-applicable' && duty.note === undefined)
          report({
            at,
            ...say('unreasoned', article, system.id),
          });
      }
  },
});

function lacking(handbook: Handbook, system: System, duty: DutyRecord): Lack | undefined {
  const proofs = proofsNamed(handbook, duty.evidence);
  if (proofs.length === 0) return { kind: 'none', ids: [] };
  const valid = proofs.filter((proof) => validityOf(proof, handbook.asOf) === 'valid');
  if (valid.length === 0) return { kind: 'invalid', ids: idsOf(proofs) };
  // What is about other systems `proof/borrowed` reports.
  return valid.some((proof) => isAbout(proof, system.id) || isOfOthers(proof, system.id))
    ? undefined
    : { kind: 'others', ids: idsOf(valid) };
}

const idsOf = (proofs: readonly { id: string }[]) => proofs.map(({ id }) => id);
