import {
  approvedAssessmentOf,
  assessmentsOf,
  isUnfinished,
} from '../../handbook/derived/impact-assessments.ts';
import { isRetired } from '../../handbook/derived/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'inventory/assessment-stale',
  severity: 'error',
  summary:
    'A system changed after its impact was assessed, or the next review of the assessment has passed.',
  why: 'An assessment speaks of the system as it was on that day. After a change of purpose, model, data or use it says nothing about what people are exposed to now (8.4).',
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const assessment = approvedAssessmentOf(handbook, system);
      // Systems without an approved assessment are for inventory/assessment-missing.
      if (!assessment || isRetired(handbook, system)) continue;
      const { performed, nextReview } = assessment.data;
      if (system.data.lastChanged > performed)
        report({
          at: field(system, 'lastChanged'),
          found: `${system.id} changed on ${system.data.lastChanged}, after its impact was assessed on ${performed} (${assessment.id}).`,
          expected:
            'an approved impact assessment performed on or after the day of the last change',
          fix: reassess(handbook, system, assessment),
        });
      if (nextReview !== undefined && nextReview < handbook.asOf)
        report({
          at: field(assessment, 'nextReview'),
          found: `${assessment.id} was to be reviewed by ${nextReview}, and ${system.id} still relies on it.`,
          expected: `a next review that is not before ${handbook.asOf}`,
          fix: 'Review it and approve it again with a new `nextReview`, or assess the system anew.',
        });
    }
  },
});

function reassess(
  handbook: Handbook,
  system: Entry<'inventory'>,
  stale: Entry<'assessments'>,
): string {
  const newer = assessmentsOf(handbook, system).find(
    (assessment) =>
      isUnfinished(assessment) &&
      assessment.data.performed >= system.data.lastChanged &&
      assessment.data.performed > stale.data.performed,
  );
  return newer
    ? `Have ${newer.id}, which takes the change in, approved: its status is \`${newer.data.status}\`.`
    : 'Assess the system as it is now and have the assessment approved. If it was no change of purpose, model, data or use, correct `lastChanged`.';
}
