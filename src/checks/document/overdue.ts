import { daysBetween } from '../../handbook/dates.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import { reviewsOf } from '../../handbook/state/reviews.ts';
import { sayer } from '../../issues/say.ts';
import { subjectName, subjectOf, type Subject } from '../subject.ts';
import { defineRule } from '../rule.ts';
import { days } from '../../issues/words.ts';

const says = {
  past: (subject: Subject, date: string, past: number, asOf: string) => ({
    found: `${subjectName(subject)} was due for review on ${date}, ${days(past)} ago.`,
    expected: `a date that is not before ${asOf}`,
    fix: 'Review it, correct it if needed, and set `nextReview` to the date of the next review.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'document/overdue',
  severity: 'warning',
  summary:
    'A review is overdue: of an approved document, of the Statement of Applicability or one of its rows, of the treatment plan, of a risk or of a supplier. For impact assessments, inventory/assessment-stale reports it as an error.',
  why: 'An overdue review suggests that the owner no longer looks after the document. Auditors check this first, because it takes no expertise.',
  says,
  check(handbook, report) {
    for (const review of reviewsOf(handbook)) {
      const { entry, date, at } = review;
      if (entry?.collection === 'assessments' || reviewState(handbook, date) !== 'overdue')
        continue;
      report({
        at,
        ...say('past', subjectOf(review), date, daysBetween(date, handbook.asOf), handbook.asOf),
      });
    }
  },
});
