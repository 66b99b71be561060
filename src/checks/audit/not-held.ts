import { daysBetween } from '../../handbook/dates.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { days } from '../../issues/words.ts';

const says = {
  passed: (id: string, date: string, past: number, asOf: string) => ({
    found: `${id} was planned for ${date}, ${days(past)} ago, and is not marked as held.`,
    expected: `a date that is not before ${asOf}, or \`status: done\``,
    fix: 'If it was held, set `status: done`. If not, set `date` to the new date, and say why in the text.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'audit/not-held',
  severity: 'warning',
  summary: 'The date of a planned audit or management review has passed.',
  why: 'Audits and reviews are held at planned intervals (9.2.1, 9.3.1). One that was planned and not held is a gap in the programme.',
  says,
  check(handbook, report) {
    for (const audit of handbook.entries.audits) {
      const { date, status } = audit.data;
      if (status !== 'planned' || date >= handbook.asOf) continue;
      report({
        at: field(audit, 'date'),
        ...say('passed', audit.id, date, daysBetween(date, handbook.asOf), handbook.asOf),
      });
    }
  },
});
