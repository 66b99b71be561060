import { affectedGroups, impactDimensions } from '../../../schemas/assessments.ts';
import { isHandedIn } from '../../handbook/impact-assessments.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { either } from '../words.ts';

/** What no assessment may leave out; the other dimensions depend on the system. */
const dimensions = impactDimensions.filter((name) =>
  ['fairness', 'safety', 'transparency'].includes(name),
);

export const rule = defineRule({
  id: 'assessment/coverage',
  severity: 'error',
  summary:
    'An impact assessment does not look at fairness, safety or transparency, or not at individuals, groups or society.',
  why: 'An assessment that looks at single persons alone overlooks what a system does to groups and to society (A.5.4, A.5.5). This is the gap most often found at certification.',
  check(handbook, report) {
    for (const assessment of handbook.entries.assessments) {
      if (!isHandedIn(assessment)) continue;
      const { impacts, status } = assessment.data;
      const missing = [
        ...dimensions.filter((name) => !impacts.some(({ dimension }) => dimension === name)),
        ...affectedGroups.filter((name) => !impacts.some(({ affects }) => affects === name)),
      ];
      if (missing.length === 0) continue;
      report({
        at: key(assessment, 'impacts'),
        found: `${assessment.id} is ${status === 'approved' ? 'approved' : 'in review'} and does not look at ${either(missing)}.`,
        expected:
          'impacts on fairness, safety and transparency, and on individuals, groups and society',
        fix: 'Assess what is missing and add an impact for each. Where nothing is to be expected, write that as an impact of low severity, with the reason.',
      });
    }
  },
});
