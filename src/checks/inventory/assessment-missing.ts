import { assessmentsOf } from '../../handbook/state/impact-assessments.ts';
import { isStageUnknown, needsAssessment } from '../../handbook/state/system-state.ts';
import { mayBeNamedByUnread } from '../../handbook/lookup/unread.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { documentStatusWords, listed } from '../../issues/words.ts';

/** Why a system needs an assessment. */
interface Why {
  isHighImpact: boolean;
  isHighRisk: boolean;
  /** Undefined where it is unknown. */
  stage: string | undefined;
}

const says = {
  missing: (
    id: string,
    { isHighImpact, isHighRisk, stage }: Why,
    own: readonly { id: string; status: keyof typeof documentStatusWords }[],
  ) => ({
    found: `${id} ${listed([
      ...(isHighImpact ? ['has a high impact'] : []),
      ...(isHighRisk ? ['is in the high-risk tier of the EU AI Act'] : []),
      stage === undefined
        ? 'may be past design (its stage is unknown)'
        : `is past design (stage: ${stage})`,
    ])}, but ${
      own.length === 0
        ? 'nobody has assessed its impact'
        : `no assessment of its impact is approved: ${listed(own.map((each) => `${each.id} is ${documentStatusWords[each.status]}`))}`
    }.`,
    expected: 'an approved impact assessment that names it as its `system`',
    fix:
      own.length > 0
        ? 'Have the assessment approved, or write a new one under `assessments/`.'
        : `Assess what the system does to individuals, groups and society, under \`assessments/\`${stage === undefined ? ', or find out its stage and write it under `stage`' : ''}.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/assessment-missing',
  severity: 'error',
  summary:
    'A system with high impact or in the high-risk tier is past design, but has no approved impact assessment. A system at an unknown stage counts as past design.',
  why: 'ISO/IEC 42001 requires an impact assessment, which an ISMS does not have (6.1.4, 8.4). It is often missing when an ISMS is extended.',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      if (!needsAssessment(handbook, system)) continue;
      const own = assessmentsOf(handbook, system);
      if (own.some(({ data }) => data.status === 'approved')) continue;
      // One that could not be read may be the one.
      if (mayBeNamedByUnread(handbook, 'assessments', system.id)) continue;
      const { impact, aiAct, stage } = system.data;
      const why = {
        isHighImpact: impact === 'high',
        isHighRisk: aiAct.risk === 'high',
        stage: isStageUnknown(system) ? undefined : stage,
      };
      report({
        at: impact === 'high' ? field(system, 'impact') : field(system, 'aiAct', 'risk'),
        ...say(
          'missing',
          system.id,
          why,
          own.map(({ id, data }) => ({ id, status: data.status })),
        ),
      });
    }
  },
});
