import { addDays, daysBetween } from '../../handbook/dates.ts';
import { fieldName } from '../../issues/field-name.ts';
import { writtenDays, type WrittenDay } from '../days.ts';
import { sayer } from '../../issues/say.ts';
import type { Path } from '../../issues/place.ts';
import { defineRule } from '../rule.ts';

/** Nothing that a handbook speaks of is older: the first laws on data protection are of the seventies. */
const earliest = '1970-01-01';

/** How many years ahead a date may be: reviews are planned for a few years, contracts run for longer. */
const yearsAhead = { due: 5, other: 25 };

const says = {
  doubtful: (
    path: Path,
    day: string,
    away: { years: number; isAhead: boolean },
    bound: { isEarliest: boolean; day: string },
  ) => ({
    found: `${fieldName(path)} is ${day}, ${away.years} years ${away.isAhead ? 'ahead' : 'ago'}.`,
    expected: bound.isEarliest
      ? `a date that is not before ${bound.day}`
      : `a date that is not after ${bound.day}`,
    fix: 'Check the year, and correct it.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'date/doubtful',
  severity: 'warning',
  summary: `A date is before ${earliest.slice(0, 4)} or far ahead: a review or deadline by more than ${yearsAhead.due} years, anything else by more than ${yearsAhead.other}.`,
  why: 'A typing error in a year, such as 2207 for 2027, silently removes a review from every list of what is due.',
  says,
  check(handbook, report) {
    for (const written of writtenDays(handbook)) {
      const { day, says, path, at } = written;
      // What is said to be done in the future is an error already.
      if (says === 'done' && day > handbook.asOf) continue;
      const latest = latestOf(written, handbook.asOf);
      if (day >= earliest && day <= latest) continue;
      report({
        at,
        ...say(
          'doubtful',
          path,
          day,
          away(handbook.asOf, day),
          day < earliest ? { isEarliest: true, day: earliest } : { isEarliest: false, day: latest },
        ),
      });
    }
  },
});

const daysOfYear = 365.25;

const latestOf = ({ says }: WrittenDay, asOf: string): string =>
  addDays(asOf, Math.floor((says === 'due' ? yearsAhead.due : yearsAhead.other) * daysOfYear));

const away = (asOf: string, day: string) => ({
  years: Math.round(Math.abs(daysBetween(asOf, day)) / daysOfYear),
  isAhead: day > asOf,
});
