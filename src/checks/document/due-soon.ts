import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import { reviewsOf } from '../../handbook/state/reviews.ts';
import { defineRule } from '../rule.ts';
import { daysAhead } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'document/due-soon',
  severity: 'warning',
  summary:
    'A review is due within `reviewSoonDays`: of an approved document or impact assessment, of the Statement of Applicability or one of its rows, of the treatment plan, of a risk or of a supplier.',
  why: 'A review takes the time of several people. If you only hear of it on the day, you are late.',
  check(handbook, report) {
    for (const { subject, date, at } of reviewsOf(handbook)) {
      if (reviewState(handbook, date) !== 'due-soon') continue;
      report({
        at,
        found: `${subject} is due for review on ${date}, ${daysAhead(daysBetween(handbook.asOf, date))}.`,
        fix: 'Plan the review. Once it is done, set `nextReview` to the date of the next one.',
      });
    }
  },
});
