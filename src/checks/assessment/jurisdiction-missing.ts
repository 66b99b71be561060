import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { firstOf, handful } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'assessment/jurisdiction-missing',
  severity: 'warning',
  summary: 'An approved impact assessment names no jurisdiction.',
  why: 'The assessment has to consider the technical and societal context in which the system is used, and the jurisdictions that apply (6.1.4).',
  check(handbook, report) {
    const open = handbook.entries.assessments.filter(
      ({ data }) => data.status === 'approved' && data.jurisdictions.length === 0,
    );
    const [first] = open;
    const rest = {
      expected: '`jurisdictions` with the countries in which people are affected',
      fix: 'Write the jurisdictions that the assessment considered under `jurisdictions`.',
    };
    if (first && open.length > handful)
      report({
        at: key(first, 'system'),
        found: `${open.length} approved impact assessments name no jurisdiction: ${firstOf(open.map(({ id }) => id))}.`,
        ...rest,
      });
    else
      for (const assessment of open)
        report({
          at: key(assessment, 'system'),
          found: `${assessment.id} is approved, but names no jurisdiction.`,
          ...rest,
        });
  },
});
