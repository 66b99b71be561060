import { approvedAssessmentOf } from '../../handbook/state/impact-assessments.ts';
import { coversScreening } from '../../handbook/state/screening.ts';
import { isRetired } from '../../handbook/state/system-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'inventory/screening-stale',
  severity: 'warning',
  summary: 'A system changed after it was screened, and was not assessed.',
  why: 'A screening says why the impact of a system is low or medium on that day. After a change of purpose, model, data or use, the reason may no longer be right (8.4).',
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const { screening, lastChanged } = system.data;
      if (!screening || coversScreening(handbook, system)) continue;
      if (isRetired(handbook, system) || approvedAssessmentOf(handbook, system)) continue;
      report({
        at: field(system, 'screening', 'date'),
        found: `${system.id} was screened on ${screening.date}, before it changed on ${lastChanged}.`,
        expected: `a screening on or after ${lastChanged}, or for that planned change`,
        fix: 'Screen the system again, and write the date, the role and the reason under `screening`. If it was screened for this change, add the change to `changes/`, with the dates on which it was proposed and done.',
      });
    }
  },
});
