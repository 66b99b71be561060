import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { firstOf, handful } from '../../issues/words.ts';

const rest = {
  expected: '`jurisdictions` with the countries in which people are affected',
  fix: 'Write the jurisdictions that the assessment considered under `jurisdictions`.',
};

const says = {
  many: (ids: readonly string[]) => ({
    found: `${ids.length} approved impact assessments name no jurisdiction: ${firstOf(ids)}.`,
    ...rest,
  }),
  one: (id: string) => ({ found: `${id} is approved, but names no jurisdiction.`, ...rest }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'assessment/jurisdiction-missing',
  severity: 'warning',
  summary: 'An approved impact assessment names no jurisdiction.',
  why: 'The assessment has to consider the technical and societal context in which the system is used, and the jurisdictions that apply (6.1.4).',
  says,
  check(handbook, report) {
    const open = handbook.entries.assessments.filter(
      ({ data }) => data.status === 'approved' && data.jurisdictions.length === 0,
    );
    const [first] = open;
    if (first && open.length > handful)
      report({
        at: key(first, 'system'),
        ...say(
          'many',
          open.map(({ id }) => id),
        ),
      });
    else
      for (const assessment of open)
        report({
          at: key(assessment, 'system'),
          ...say('one', assessment.id),
        });
  },
});
