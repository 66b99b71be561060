import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { day, dayOr, line, link, sentence, stack, state, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { ManagementReview } from './management-review.ts';

/** What a management review decided, and what became of it. */
export function decisionTable(handbook: Handbook, { decisions }: ManagementReview): Table {
  const { audits, entry } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'review-decisions',
    caption: entry.sections['review-decisions'],
    columns: columnsOf(audits.review.columns, { decision: { long: true, unlabelled: true } }),
    rows: decisions.map(({ decision, owner, due, state: where, done, evidence }) => ({
      head: -1,
      cells: [
        text(decision),
        link(owner),
        dayOr(due, audits.review.noDue),
        stack(
          line(state(handbook, 'action', where), done !== undefined && day(done)),
          evidence && sentence(audits.review.shownBy, { evidence: link(evidence) }),
        ),
      ],
    })),
  });
}
