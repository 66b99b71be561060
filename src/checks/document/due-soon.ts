import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import { reviewsOf } from '../../handbook/state/reviews.ts';
import { sayer } from '../../issues/say.ts';
import { subjectName, subjectOf, type Subject } from '../subject.ts';
import { defineRule } from '../rule.ts';
import { daysAhead } from '../../issues/words.ts';

const says = {
  ahead: (subject: Subject, date: string, left: number) => ({
    found: `${subjectName(subject)} is due for review on ${date}, ${daysAhead(left)}.`,
    fix: 'Plan the review. Once it is done, set `nextReview` to the date of the next one.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'document/due-soon',
  severity: 'warning',
  summary:
    'A review is due within `reviewSoonDays`: of an approved document or impact assessment, of the Statement of Applicability or one of its rows, of the treatment plan, of a risk or of a supplier.',
  why: 'A review takes the time of several people. If you only hear of it on the day, you are late.',
  says,
  check(handbook, report) {
    for (const review of reviewsOf(handbook)) {
      const { date, at } = review;
      if (reviewState(handbook, date) !== 'due-soon') continue;
      report({
        at,
        ...say('ahead', subjectOf(review), date, daysBetween(handbook.asOf, date)),
      });
    }
  },
});
