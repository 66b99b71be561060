import { isInForce } from '../../handbook/state/reassessment.ts';
import { systemOf } from '../../handbook/state/impact-assessments.ts';
import { isRetired } from '../../handbook/state/system-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  open: (id: string, what: string, due: string, asOf: string) => ({
    found: `${id} depends on “${what}”, which was due by ${due} and is not done.`,
    expected: `\`done\` with the date, or a due date that is not before ${asOf}`,
    fix: 'If it was fulfilled, write the date under `done`. If not, have the assessment approved again with a new `due`, or restrict the use of the system.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'assessment/condition-overdue',
  severity: 'error',
  summary: 'A condition of an impact assessment in force is past its due date and not fulfilled.',
  why: 'The conclusion depends on its conditions. If one is not fulfilled in time, nobody has concluded that the system may be used as it is (6.1.4, 8.4).',
  says,
  check(handbook, report) {
    for (const assessment of handbook.entries.assessments) {
      const { conditions, status } = assessment.data;
      if (status !== 'approved' || conditions.length === 0) continue;
      const system = systemOf(handbook, assessment);
      if (!isInForce(handbook, assessment) || (system && isRetired(handbook, system))) continue;
      for (const [index, { what, due, done }] of conditions.entries())
        if (done === undefined && due < handbook.asOf)
          report({
            at: field(assessment, 'conditions', index, 'due'),
            ...say('open', assessment.id, what, due, handbook.asOf),
          });
    }
  },
});
