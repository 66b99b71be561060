import { lateAssessments, type LateAssessment } from '../../handbook/state/late-assessments.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'assessment/late',
  severity: 'warning',
  summary:
    'The first impact assessment of a system was approved after the system went live, or the assessment of a change after the change.',
  why: 'Assessments are made at planned intervals and when significant changes are proposed (6.1.4, 8.4), so that they can still change what is done. One that follows only describes it.',
  check(handbook, report) {
    for (const late of lateAssessments(handbook)) {
      const { assessment, after, approved, day, system } = late;
      report({
        at: field(assessment, 'approved'),
        found: `${assessment.id} was approved on ${approved}, after ${event(late)}.`,
        expected: `an assessment that was approved on or before ${day}`,
        fix: `${remedies[after]} If there was none, raise this as a finding against 8.4 that names ${system.id} under \`systems\`.`,
      });
    }
  },
});

const event = ({ after, day, system, change }: LateAssessment): string => {
  if (after === 'live') return `${system.id} went live on ${day}`;
  return after === 'planned'
    ? `${change?.id} was made on ${day}`
    : `${system.id} changed on ${day}`;
};

const remedies = {
  live: 'If an earlier assessment was approved in time, add it with the status `retired`.',
  change:
    'If the change was assessed before, add that assessment with the status `retired`, or the planned change in `changes/` with the assessment that it needed.',
  planned: 'If the change was assessed before, add that assessment with the status `retired`.',
} as const satisfies Record<LateAssessment['after'], string>;
