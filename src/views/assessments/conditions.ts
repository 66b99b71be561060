import { isInForce } from '../../handbook/state/reassessment.ts';
import { reviewState } from '../../handbook/state/review-state.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo } from '../links.ts';
import type { StateOf } from '../state-chips.ts';
import { day, link, state, text, stack } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

type Assessment = Entry<'assessments'>;

/** What the conclusion of an assessment depends on, with who sees to it, by when, and whether it is done. */
export function conditionTable(handbook: Handbook, assessment: Assessment): Table {
  const { assessments: t, entry: e } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'conditions',
    caption: e.sections.conditions,
    columns: columnsOf(t.conditionColumns, { condition: { long: true } }),
    rows: assessment.data.conditions.map((condition) => ({
      cells: [
        text(condition.what),
        link(linkTo(handbook, condition.owner)),
        day(condition.due),
        stack(
          state(handbook, 'condition', conditionState(handbook, assessment, condition)),
          condition.done !== undefined && day(condition.done),
        ),
      ],
    })),
  });
}

/** Where a condition is: only those of an assessment in force can be late. */
function conditionState(
  handbook: Handbook,
  assessment: Assessment,
  { due, done }: Assessment['data']['conditions'][number],
): StateOf<'condition'> {
  if (done !== undefined && done <= handbook.asOf) return 'done';
  if (!isInForce(handbook, assessment)) return 'open';
  const review = reviewState(handbook, due);
  return review === 'current' ? 'open' : review;
}
