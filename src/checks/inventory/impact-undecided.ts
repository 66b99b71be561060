import { isPastDesign, isRetired } from '../../handbook/derived/system-state.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'inventory/impact-undecided',
  severity: 'error',
  summary: 'A system is past design and has no impact level.',
  why: 'The impact level decides whether an impact assessment is needed. Left open, the systems that need one most go without (6.1.4).',
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      if (system.data.impact !== undefined || !isPastDesign(system) || isRetired(handbook, system))
        continue;
      report({
        at: key(system, 'stage'),
        found: `${system.id} is past design (stage: ${system.data.stage}), and it is not decided how much it may do to people.`,
        expected: '`impact: low`, `medium` or `high`',
        fix: 'Judge what the system may do to individuals, groups and society, and write the level under `impact`.',
      });
    }
  },
});
