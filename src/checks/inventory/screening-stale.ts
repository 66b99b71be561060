import { approvedAssessmentOf } from '../../handbook/state/impact-assessments.ts';
import { coversScreening } from '../../handbook/state/screening.ts';
import { isRetired } from '../../handbook/state/system-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  changed: (id: string, screened: string, changed: string) => ({
    found: `${id} was screened on ${screened}, before it changed on ${changed}.`,
    expected: `a screening on or after ${changed}, or for that planned change`,
    fix: 'Screen the system again, and write the date, the role and the reason under `screening`. If it was screened for this change, add the change to `changes/`, with the dates on which it was proposed and done.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/screening-stale',
  severity: 'warning',
  summary: 'A system changed after it was screened, and was not assessed.',
  why: 'A screening says why the impact of a system is low or medium on that day. After a change of purpose, model, data or use, the reason may no longer be right (8.4).',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const { screening, lastChanged } = system.data;
      if (!screening || coversScreening(handbook, system)) continue;
      if (isRetired(handbook, system) || approvedAssessmentOf(handbook, system)) continue;
      report({
        at: field(system, 'screening', 'date'),
        ...say('changed', system.id, screening.date, String(lastChanged)),
      });
    }
  },
});
