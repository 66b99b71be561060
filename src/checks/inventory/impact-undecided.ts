import { isPastDesign, isRetired, isStageUnknown } from '../../handbook/state/system-state.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  undecided: (id: string, stage: string | undefined) => ({
    found: `${id} ${stage === undefined ? 'may be past design (its stage is unknown)' : `is past design (stage: ${stage})`}, but its impact level is not decided.`,
    expected: '`impact: low`, `medium` or `high`',
    fix: 'Judge what the system can do to individuals, groups and society. Write the level under `impact`, and who judged it, when and why under `screening`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/impact-undecided',
  severity: 'error',
  summary:
    'A system is past design, but has no impact level. If its stage is unknown, this is a warning.',
  why: 'The impact level decides whether an impact assessment is needed. If it is left open, the systems that need one most go without (6.1.4).',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      if (system.data.impact !== undefined || !isPastDesign(system) || isRetired(handbook, system))
        continue;
      report({
        at: key(system, 'stage'),
        ...say('undecided', system.id, isStageUnknown(system) ? undefined : system.data.stage),
        asWarning: isStageUnknown(system),
      });
    }
  },
});
