import { daysBetween } from '../../handbook/dates.ts';
import { days } from '../../issues/words.ts';
import { defineRule } from '../rule.ts';
import { field } from '../places.ts';

export const rule = defineRule({
  id: 'soa/target-passed',
  severity: 'warning',
  summary:
    'A control is planned or partial, and the date by which it was to be implemented has passed.',
  why: 'The Statement promises a date. An auditor who finds that it has passed asks who noticed, and what was decided.',
  check({ entries, asOf }, report) {
    for (const control of entries.controls) {
      const { status, targetDate } = control.data;
      if (status === undefined || status === 'implemented') continue;
      if (targetDate === undefined || targetDate >= asOf) continue;
      report({
        at: field(control, 'targetDate'),
        found: `${control.id} is ${status}, but it was to be implemented by ${targetDate}, ${days(daysBetween(targetDate, asOf))} ago.`,
        expected: `\`status: implemented\`, or a target date that is not before ${asOf}`,
        fix: 'Set `status: implemented` and remove `targetDate` if that is true, or agree a later date with the owner.',
      });
    }
  },
});
