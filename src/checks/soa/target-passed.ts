import { daysBetween } from '../../handbook/dates.ts';
import { days } from '../../issues/words.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { field } from '../places.ts';

const says = {
  passed: (
    id: string,
    status: 'planned' | 'partial',
    target: string,
    past: number,
    asOf: string,
  ) => ({
    found: `${id} is ${status}, but it was to be implemented by ${target}, ${days(past)} ago.`,
    expected: `\`status: implemented\`, or a target date that is not before ${asOf}`,
    fix: 'Set `status: implemented` and remove `targetDate` if that is true, or agree a later date with the owner.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/target-passed',
  severity: 'warning',
  summary:
    'A control is planned or partial, and the date by which it was to be implemented has passed.',
  why: 'The Statement promises a date. An auditor who finds that it has passed asks who noticed, and what was decided.',
  says,
  check({ entries, asOf }, report) {
    for (const control of entries.controls) {
      const { status, targetDate } = control.data;
      if (status === undefined || status === 'implemented') continue;
      if (targetDate === undefined || targetDate >= asOf) continue;
      report({
        at: field(control, 'targetDate'),
        ...say('passed', control.id, status, targetDate, daysBetween(targetDate, asOf), asOf),
      });
    }
  },
});
