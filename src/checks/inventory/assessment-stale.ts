import { coversLastChange } from '../../handbook/state/assessed-changes.ts';
import {
  approvedAssessmentOf,
  assessmentsOf,
  isUnfinished,
} from '../../handbook/state/impact-assessments.ts';
import { isRetired } from '../../handbook/state/system-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  changed: (
    id: string,
    changed: string,
    performed: string,
    assessment: string,
    newer: { id: string; status: string } | undefined,
  ) => ({
    found: `${id} changed on ${changed}, after its impact was assessed on ${performed} (${assessment}).`,
    expected:
      'an approved impact assessment performed on or after the day of the last change, or made for that planned change',
    fix: newer
      ? `Have ${newer.id} approved, which covers the change: its status is \`${newer.status}\`.`
      : 'Assess the current system and have the assessment approved. If the change was assessed before it was made, add it to `changes/` and name it in that assessment under `change`; if it needs no assessment, add it with the reason under `effects`. If purpose, model, data and use did not change, correct `lastChanged`.',
  }),
  overdue: (assessment: string, due: string, id: string, asOf: string) => ({
    found: `${assessment} was due for review by ${due}, but ${id} still relies on it.`,
    expected: `a next review that is not before ${asOf}`,
    fix: 'Review it and approve it again with a new `nextReview`, or assess the system again.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'inventory/assessment-stale',
  severity: 'error',
  summary:
    'A system changed after its impact was assessed, or the review of the assessment is overdue.',
  why: 'An assessment describes the system on the day of the assessment. After a change of purpose, model, data or use, it says nothing about what people are exposed to now (8.4).',
  says,
  check(handbook, report) {
    for (const system of handbook.entries.inventory) {
      const assessment = approvedAssessmentOf(handbook, system);
      // Systems without an approved assessment are for inventory/assessment-missing.
      if (!assessment || isRetired(handbook, system)) continue;
      const { performed, nextReview } = assessment.data;
      const { lastChanged } = system.data;
      // That the day is unknown, inventory/unknown says.
      if (lastChanged !== undefined && !coversLastChange(handbook, assessment, system))
        report({
          at: field(system, 'lastChanged'),
          ...say(
            'changed',
            system.id,
            lastChanged,
            performed,
            assessment.id,
            newerThan(handbook, system, lastChanged, assessment),
          ),
        });
      if (nextReview !== undefined && nextReview < handbook.asOf)
        report({
          at: field(assessment, 'nextReview'),
          ...say('overdue', assessment.id, nextReview, system.id, handbook.asOf),
        });
    }
  },
});

/** An assessment that is newer than one and covers a change, and that nobody has approved yet. */
function newerThan(
  handbook: Handbook,
  system: Entry<'inventory'>,
  changed: string,
  stale: Entry<'assessments'>,
): { id: string; status: string } | undefined {
  const newer = assessmentsOf(handbook, system).find(
    (assessment) =>
      isUnfinished(assessment) &&
      assessment.data.performed >= changed &&
      assessment.data.performed > stale.data.performed,
  );
  return newer && { id: newer.id, status: newer.data.status };
}
