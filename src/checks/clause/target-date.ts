import { daysBetween } from '../../handbook/dates.ts';
import { field, key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { days, listed } from '../../issues/words.ts';

const says = {
  none: (entry: string, ids: readonly string[]) => ({
    found: `No sub-clause of ${entry} is implemented or has a target date: ${listed(ids)}.`,
    expected: '`targetDate` in each row, with the date by which it will be implemented',
    fix: 'Add `targetDate` to each row.',
  }),
  undated: (id: string, status: 'planned' | 'partial') => ({
    found: `${id} is ${status}, but has no target date.`,
    expected: '`targetDate` with the date by which it will be implemented',
    fix: 'Add `targetDate`.',
  }),
  passed: (
    id: string,
    status: 'planned' | 'partial',
    target: string,
    past: number,
    asOf: string,
  ) => ({
    found: `${id} is ${status}; it was to be implemented by ${target}, ${days(past)} ago.`,
    expected: `\`status: implemented\`, or a date that is not before ${asOf}`,
    fix: 'If it is implemented, set `status: implemented` and remove `targetDate`. If not, set a new `targetDate`, and say why in the text.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'clause/target-date',
  severity: 'warning',
  summary:
    'A sub-clause that is planned or partial has no target date, or its target date has passed.',
  why: 'No clause can be excluded, so each must be implemented before certification. Without a date, nobody can tell whether it will be.',
  says,
  check(handbook, report) {
    for (const entry of handbook.entries.clauses) {
      if (entry.data.status === 'retired') continue;
      const undated = entry.data.rows.filter(
        ({ status, targetDate }) => status !== 'implemented' && targetDate === undefined,
      );
      const together = undated.length > 1 && undated.length === entry.data.rows.length;
      if (together)
        report({
          at: key(entry, 'rows'),
          ...say(
            'none',
            entry.id,
            undated.map(({ clause }) => clause),
          ),
        });
      entry.data.rows.forEach(({ clause, status, targetDate }, index) => {
        if (status === 'implemented' || together) return;
        if (targetDate === undefined)
          report({
            at: field(entry, 'rows', index, 'status'),
            ...say('undated', clause, status),
          });
        else if (targetDate < handbook.asOf)
          report({
            at: field(entry, 'rows', index, 'targetDate'),
            ...say(
              'passed',
              clause,
              status,
              targetDate,
              daysBetween(targetDate, handbook.asOf),
              handbook.asOf,
            ),
          });
      });
    }
  },
});
