import { nodesOf } from '../../handbook/nodes.ts';
import { placeholderIn } from '../justification.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { node as placeOf } from '../places.ts';

const says = {
  marked: (id: string, mark: string) => ({
    found: `${id} is approved, but its text contains \`${mark}\`.`,
    expected: 'a text that is finished',
    fix: 'Write what is missing and have the document approved again, or set `status: draft`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'document/unfinished',
  severity: 'warning',
  summary: 'An approved document still contains a mark of unfinished work, such as TODO or TBD.',
  why: 'Whoever approved it approved something that nobody had written yet. Auditors search for these words.',
  says,
  check({ entries }, report) {
    for (const entry of [...entries.policies, ...entries.clauses, ...entries.assessments]) {
      if (entry.data.status !== 'approved' || !entry.body) continue;
      for (const node of nodesOf(entry.body)) {
        const mark = node.type === 'text' ? placeholderIn(node.value) : undefined;
        if (mark === undefined) continue;
        report({
          at: placeOf(entry, node),
          ...say('marked', entry.id, mark),
        });
      }
    }
  },
});
