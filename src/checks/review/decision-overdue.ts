import { actionState } from '../../handbook/state/action-state.ts';
import { daysBetween } from '../../handbook/dates.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { days } from '../../issues/words.ts';

const says = {
  past: (id: string, decision: number, owner: string, due: string, past: number) => ({
    found: `Decision ${decision} of ${id} (${owner}) was due on ${due}, ${days(past)} ago, and is still open.`,
    expected: '`status: done` with the date under `done`',
    fix: 'If it was carried out, set `status: done` and `done`. If not, agree a new `due` with its owner, and say why in the text.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'review/decision-overdue',
  severity: 'warning',
  summary: 'A decision of a management review is past its due date and not carried out.',
  why: 'The next review must look at the status of earlier actions (9.3.2). A decision that nobody followed up is the first thing that an auditor asks about.',
  says,
  check(handbook, report) {
    for (const review of handbook.entries.audits)
      (review.data.decisions ?? []).forEach((decision, index) => {
        const { due, owner } = decision;
        if (due === undefined || actionState(handbook, decision) !== 'overdue') return;
        report({
          at: field(review, 'decisions', index, 'due'),
          ...say('past', review.id, index + 1, owner, due, daysBetween(due, handbook.asOf)),
        });
      });
  },
});
