import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/derived/review-state.ts';
import { reviewsOf } from '../../handbook/derived/reviews.ts';
import { defineRule } from '../rule.ts';
import { days } from '../words.ts';

export const rule = defineRule({
  id: 'document/overdue',
  severity: 'warning',
  summary:
    'The next review of an approved document, of the Statement of Applicability or one of its rows, of a risk or of a supplier has passed. For impact assessments, inventory/assessment-stale reports it as an error.',
  why: 'A document past its review is one that nobody answers for any more. Auditors look for it first, because it takes no knowledge to find.',
  check(handbook, report) {
    for (const { subject, entry, date, at } of reviewsOf(handbook)) {
      if (entry?.collection === 'assessments' || reviewState(handbook, date) !== 'overdue')
        continue;
      report({
        at,
        found: `${subject} was due for review on ${date}, ${days(daysBetween(date, handbook.asOf))} ago.`,
        expected: `a day that is not before ${handbook.asOf}`,
        fix: 'Review it, correct it where needed, and set `nextReview` to the day of the next review.',
      });
    }
  },
});
