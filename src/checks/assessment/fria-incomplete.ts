import { missingFromFria } from '../../handbook/state/fria.ts';
import { listed } from '../../issues/words.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  lacking: (id: string, missing: readonly { field: string; point: string }[]) => ({
    found: `${id} is approved, but its fundamental rights impact assessment lacks ${listed(missing.map(({ field, point }) => `\`${field}\` (Art. ${point})`))}.`,
    expected: 'all elements of Art. 27(1)',
    fix: 'Add what is missing under `fria`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'assessment/fria-incomplete',
  severity: 'warning',
  summary: 'A fundamental rights impact assessment lacks a part that Art. 27(1) requires.',
  why: 'Art. 27(1) of the EU AI Act lists what the assessment has to contain. An incomplete one does not fulfil the duty of the deployer.',
  says,
  check(handbook, report) {
    for (const assessment of handbook.entries.assessments) {
      const { fria, status } = assessment.data;
      if (!fria || status !== 'approved') continue;
      const missing = missingFromFria(fria);
      if (missing.length === 0) continue;
      report({
        at: key(assessment, 'fria'),
        ...say('lacking', assessment.id, missing),
      });
    }
  },
});
