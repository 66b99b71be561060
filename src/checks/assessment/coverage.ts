import { isHandedIn, overlooked } from '../../handbook/state/impact-assessments.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { either } from '../../issues/words.ts';

const says = {
  overlooked: (id: string, isApproved: boolean, missing: readonly string[]) => ({
    found: `${id} is ${isApproved ? 'approved' : 'in review'} but does not cover ${either(missing)}.`,
    expected:
      'impacts on fairness, safety and transparency, and on individuals, groups and society',
    fix: 'Assess what is missing and add an impact for each. If you expect none, write that as an impact of low severity, with the reason.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'assessment/coverage',
  severity: 'error',
  summary:
    'An impact assessment does not cover fairness, safety or transparency, or individuals, groups or society.',
  why: 'An assessment that considers only individuals overlooks what a system does to groups and to society (A.5.4, A.5.5). Auditors look for both.',
  says,
  check(handbook, report) {
    for (const assessment of handbook.entries.assessments) {
      if (!isHandedIn(assessment)) continue;
      const { status } = assessment.data;
      const missing = overlooked(assessment);
      if (missing.length === 0) continue;
      report({
        at: key(assessment, 'impacts'),
        ...say('overlooked', assessment.id, status === 'approved', missing),
      });
    }
  },
});
