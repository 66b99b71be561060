import { daysBetween } from '../../handbook/dates.ts';
import { fieldName } from '../../issues/field-name.ts';
import { daysAhead } from '../../issues/words.ts';
import { writtenDays } from '../days.ts';
import { sayer } from '../../issues/say.ts';
import type { Path } from '../../issues/place.ts';
import { defineRule } from '../rule.ts';

const says = {
  future: (path: Path, day: string, left: number, asOf: string) => ({
    found: `${fieldName(path)} is ${day}, ${daysAhead(left)}, but it says when something was done.`,
    expected: `a date that is not after ${asOf}`,
    fix: 'Correct the date. What is still to be done gets its date once it is done.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'date/future',
  severity: 'error',
  summary: 'Something is said to be done on a date that is still to come.',
  why: 'An approval, a test or a measurement that has not taken place proves nothing. Counted in advance, it shows an auditor work that nobody has done.',
  says,
  check(handbook, report) {
    for (const { day, says, path, at } of writtenDays(handbook))
      if (says === 'done' && day > handbook.asOf)
        report({
          at,
          ...say('future', path, day, daysBetween(handbook.asOf, day), handbook.asOf),
        });
  },
});
