import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/derived/review-state.ts';
import { reviewsOf } from '../../handbook/derived/reviews.ts';
import { defineRule } from '../rule.ts';
import { daysAhead } from '../words.ts';

export const rule = defineRule({
  id: 'document/due-soon',
  severity: 'warning',
  summary:
    'The next review of an approved document or impact assessment, of the Statement of Applicability or one of its rows, of a risk or of a supplier is near: `reviewSoonDays` away or less.',
  why: 'A review takes the time of several people. Whoever hears of it on the day is late.',
  check(handbook, report) {
    for (const { subject, date, at } of reviewsOf(handbook)) {
      if (reviewState(handbook, date) !== 'due-soon') continue;
      report({
        at,
        found: `${subject} is due for review on ${date}, ${daysAhead(daysBetween(handbook.asOf, date))}.`,
        fix: 'Plan the review. Once it is done, set `nextReview` to the day of the one after it.',
      });
    }
  },
});
