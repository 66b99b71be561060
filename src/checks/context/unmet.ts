import { entryOf } from '../../handbook/lookup/entry-of.ts';
import { requirementState } from '../../handbook/state/requirement-state.ts';
import { listed } from '../../issues/words.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const expected = '`addressedBy` with the ids of what meets it';
const fix =
  'Name the documents, controls or other entries that meet it under `addressedBy`. If nothing does, plan what will; if you decide not to meet it, remove it from the requirements and say so in the text.';

const says = {
  unnamed: (id: string, requirement: string) => ({
    found: `${id} requires “${requirement}”, and nothing is named that meets it.`,
    expected,
    fix,
  }),
  notInForce: (id: string, requirement: string, ids: readonly string[]) => ({
    found: `${id} requires “${requirement}”, but what is named for it does not apply: ${listed(ids)}.`,
    expected,
    fix,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'context/unmet',
  severity: 'warning',
  summary: 'Nothing meets a requirement of an interested party, or only what does not apply.',
  why: 'The organisation decides which requirements of interested parties it addresses through the AIMS (4.2). A requirement that is written down and leads nowhere is the first thing that the party, and an auditor, will ask about.',
  says,
  check(handbook, report) {
    for (const party of handbook.entries.context)
      for (const [index, requirement] of party.data.requirements.entries()) {
        if (requirementState(handbook, requirement) !== 'unmet') continue;
        const { addressedBy } = requirement;
        // What is retired, ref/retired tells.
        if (
          addressedBy.some((id) =>
            [entryOf(handbook, 'policies', id), entryOf(handbook, 'assessments', id)].some(
              (entry) => entry?.data.status === 'retired',
            ),
          )
        )
          continue;
        report({
          at: field(party, 'requirements', index, 'requirement'),
          ...(addressedBy.length === 0
            ? say('unnamed', party.id, requirement.requirement)
            : say('notInForce', party.id, requirement.requirement, addressedBy)),
        });
      }
  },
});
