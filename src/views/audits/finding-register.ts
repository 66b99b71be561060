import { collectionTitle } from '../../collections/names.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { day, link, none, stack, text, wordCell } from '../table/make.ts';
import type { Register } from '../table/register.ts';
import { columnsOf, plainTable } from '../table/table.ts';
import { findingRows, type FindingRow } from './finding.ts';
import { findingState } from './finding-tables.ts';

/** Findings on their way to closure (10.2). */
export function findingRegister(handbook: Handbook): Register {
  const t = messagesFor(handbook.config.language).findings;
  const { rows, open, overdue } = findingRows(handbook);
  return {
    tally: t.tally(open, overdue, rows.length),
    empty: t.empty,
    ...plainTable({
      name: 'findings',
      caption: collectionTitle(handbook.config.language, 'findings'),
      columns: columnsOf(t.columns),
      rows: rows.map((row) => ({
        id: row.link.id,
        cells: [
          link(row.link),
          wordCell(handbook, row.grade),
          findingState(handbook, row),
          stepsCell(handbook, row),
          day(row.due, row.review),
          link(row.owner),
        ],
      })),
    }),
  };
}

/** How many of its steps are done, and which is next. */
function stepsCell({ config }: Handbook, { asked, done, next, open, actions }: FindingRow): Cell {
  const t = messagesFor(config.language).findings;
  return stack(
    asked === 0 ? none(t.stepStates['not-asked']) : text(t.stepsDone(done, asked)),
    next &&
      text(open ? t.next(t.stepsInText[next]) : t.closedWithout(t.stepsInText[next]), {
        muted: true,
      }),
    actions > 0 && text(t.actionsOpen(actions), { muted: true }),
  );
}
