import { lifecycleOf } from '../../handbook/derived/lifecycle.ts';
import type { Entry } from '../../handbook/types.ts';
import { key } from '../places.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule = defineRule({
  id: 'inventory/stage-evidence',
  severity: 'warning',
  summary: 'A stage of the life cycle that a system has passed has no evidence.',
  why: 'Controls A.6.2.2 to A.6.2.6 ask for a trace of each stage. What left none cannot be shown to have happened. Of a bought system, data and development are the supplier’s.',
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const missing = lifecycleOf(handbook, system).filter((cell) => cell.missing);
      if (missing.length === 0) continue;
      const stages = listed(missing.map(({ stage }) => stage));
      const drafts = missing.flatMap(({ evidence }) => evidence.map(({ id }) => id));
      report({
        at: placeOf(
          system,
          missing.map(({ stage }) => stage),
        ),
        found:
          `${system.id} (stage: ${system.data.stage}) has passed ${stages}, and nothing shows it.` +
          (drafts.length > 0 ? ` What is named there is not approved: ${listed(drafts)}.` : ''),
        expected:
          'for each stage passed, at least one evidence record or approved impact assessment',
        fix: `Add the ids under \`lifecycle:\` for ${stages}. If nothing was kept, write down what is known, under today’s date.`,
      });
    }
  },
});

/** The first of the stages that is written down, else the field, else the stage at which the system stands. */
function placeOf(
  system: Entry<'inventory'>,
  missing: (keyof Entry<'inventory'>['data']['lifecycle'])[],
) {
  const written = missing.find((stage) => system.data.lifecycle[stage] !== undefined);
  if (written) return key(system, 'lifecycle', written);
  return key(system, Object.keys(system.data.lifecycle).length > 0 ? 'lifecycle' : 'stage');
}
