import { lateAssessments, type LateAssessment } from '../../handbook/state/late-assessments.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

/** What an assessment was to precede, and when that was. */
interface Event extends Pick<LateAssessment, 'after' | 'day'> {
  system: string;
  change: string | undefined;
}

const says = {
  late: (id: string, approved: string, after: Event) => ({
    found: `${id} was approved on ${approved}, after ${inWords(after)}.`,
    expected: `an assessment that was approved on or before ${after.day}`,
    fix: `${remedies[after.after]} If there was none, raise this as a finding against 8.4 that names ${after.system} under \`systems\`.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'assessment/late',
  severity: 'warning',
  summary:
    'The first impact assessment of a system was approved after the system went live, or the assessment of a change after the change.',
  why: 'Assessments are made at planned intervals and when significant changes are proposed (6.1.4, 8.4), so that they can still change what is done. One that follows only describes it.',
  says,
  check(handbook, report) {
    for (const { assessment, after, approved, day, system, change } of lateAssessments(handbook))
      report({
        at: field(assessment, 'approved'),
        ...say('late', assessment.id, approved, {
          ...{ after, day },
          ...{ system: system.id, change: change?.id },
        }),
      });
  },
});

const inWords = ({ after, day, system, change }: Event): string => {
  if (after === 'live') return `${system} went live on ${day}`;
  return after === 'planned' ? `${change} was made on ${day}` : `${system} changed on ${day}`;
};

const remedies = {
  live: 'If an earlier assessment was approved in time, add it with the status `retired`.',
  change:
    'If the change was assessed before, add that assessment with the status `retired`, or the planned change in `changes/` with the assessment that it needed.',
  planned: 'If the change was assessed before, add that assessment with the status `retired`.',
} as const satisfies Record<LateAssessment['after'], string>;
