import { reviewInputs } from '../../../schemas/audits.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../../issues/words.ts';

const says = {
  lacking: (id: string, missing: readonly string[], all: number) => ({
    found: `${id} was held, but its inputs lack ${listed(missing.map((name) => `\`${name}\``))}.`,
    expected: `all ${all} inputs of clause 9.3.2`,
    fix: 'Write under `inputs` what the review considered. Put the rest on the agenda of the next one.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'review/inputs',
  severity: 'warning',
  summary: 'A management review that was held lacks an input that the standard requires.',
  why: 'Clause 9.3.2 lists what top management must consider. If an input is not in the minutes, you cannot show that it was considered.',
  says,
  check(handbook, report) {
    for (const review of handbook.entries.audits) {
      const { kind, status, inputs } = review.data;
      if (kind !== 'management-review' || status !== 'done') continue;
      const missing = reviewInputs.filter((name) => inputs?.[name] === undefined);
      if (missing.length === 0) continue;
      report({
        at: key(review, inputs ? 'inputs' : 'status'),
        ...say('lacking', review.id, missing, reviewInputs.length),
      });
    }
  },
});
