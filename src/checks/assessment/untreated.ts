import { unknown } from '../../../schemas/fields.ts';
import type { Data } from '../../../schemas/index.ts';
import { isHandedIn, systemOf } from '../../handbook/state/impact-assessments.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

type Impact = Data<'assessments'>['impacts'][number];

/** From this severity on, no likelihood is low enough to do nothing. */
const severe = 4;

const says = {
  harm: (
    id: string,
    impact: Pick<Impact, 'dimension' | 'affects' | 'severity' | 'likelihood'>,
    least: number,
    appetite: number,
  ) => ({
    found: `${id} finds a harm to ${impact.affects} (${impact.dimension}) of severity ${impact.severity} and likelihood ${impact.likelihood}, but names no measure against it.`,
    expected: `measures for each harm of severity ${least} or 5, or with a score (severity × likelihood) above ${appetite}`,
    fix: 'Under `measures`, name the controls or risks that deal with it.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'assessment/untreated',
  severity: 'error',
  summary: 'A severe harm, or one whose score is above the risk appetite, has no measure.',
  why: 'An assessment that finds a grave harm and names no measure documents that people are knowingly exposed to it. Harms of severity 4 and 5 always need a measure, however unlikely. Below that, the score decides, as in the risk register.',
  says,
  check(handbook, report) {
    for (const assessment of handbook.entries.assessments) {
      if (!isHandedIn(assessment) || isTurnedDown(handbook, assessment)) continue;
      assessment.data.impacts.forEach((impact, index) => {
        if (impact.benefit || impact.measures.length > 0 || !isGrave(handbook, impact)) return;
        const { dimension, affects, severity, likelihood } = impact;
        report({
          at: key(assessment, 'impacts', index, 'measures'),
          ...say(
            'harm',
            assessment.id,
            { dimension, affects, severity, likelihood },
            severe,
            handbook.config.riskAppetite,
          ),
        });
      });
    }
  },
});

const isGrave = ({ config }: Handbook, { severity, likelihood }: Impact): boolean =>
  severity >= severe || severity * likelihood > config.riskAppetite;

/** Not to use a system is the measure against all that it would do, as long as it is not in use. */
function isTurnedDown(handbook: Handbook, assessment: Entry<'assessments'>): boolean {
  const stage = systemOf(handbook, assessment)?.data.stage;
  return (
    assessment.data.conclusion === 'not-acceptable' &&
    stage !== 'deployment' &&
    stage !== 'operation' &&
    // Where the stage is unknown, it may be in use.
    stage !== unknown
  );
}
