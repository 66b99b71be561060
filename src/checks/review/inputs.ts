import { reviewInputs } from '../../../schemas/audits.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule = defineRule({
  id: 'review/inputs',
  severity: 'warning',
  summary: 'A management review that was held lacks one of the inputs that the standard asks for.',
  why: 'Clause 9.3.2 lists what top management has to look at. An input that is not in the minutes was not considered, as far as anyone can show.',
  check(handbook, report) {
    for (const review of handbook.entries.audits) {
      const { kind, status, inputs } = review.data;
      if (kind !== 'management-review' || status !== 'done') continue;
      const missing = reviewInputs.filter((name) => inputs?.[name] === undefined);
      if (missing.length === 0) continue;
      report({
        at: key(review, inputs ? 'inputs' : 'status'),
        found: `${review.id} was held, and its inputs lack ${listed(missing.map((name) => `\`${name}\``))}.`,
        expected: `all ${reviewInputs.length} inputs of clause 9.3.2`,
        fix: 'Write under `inputs` what the review looked at. What it did not look at goes on the agenda of the next one.',
      });
    }
  },
});
