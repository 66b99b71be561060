import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { day, link, linkOr, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import type { Due } from './due.ts';

/** What is overdue or falls due soon, the earliest first. */
export function dueTable({ config }: Handbook, rows: readonly Due[]): Table {
  const { common, due: kinds, home: t } = messagesFor(config.language);
  const { date, entry, what, owner } = t.columns;
  const unlabelled = { unlabelled: true };
  return plainTable({
    name: 'due',
    caption: t.dueWithin(config.reviewSoonDays),
    columns: columnsOf(
      { date, entry, what, owner },
      { date: unlabelled, what: unlabelled, owner: unlabelled },
    ),
    rows: rows.map((due) => ({
      head: 1,
      cells: [
        day(due.date, due.state),
        link(due.link),
        text(kinds[due.what]),
        linkOr(due.owner, common.nobody),
      ],
    })),
  });
}
