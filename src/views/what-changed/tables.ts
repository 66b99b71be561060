import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { line, link, text } from '../table/make.ts';
import { columnsOf, type Table } from '../table/table.ts';
import type { ShownPlace } from './pages.ts';
import { rowsOf } from './rows.ts';
import type { ChangedPlace } from './what-changed.ts';

/** The changes of a place on a page, a group of rows for each entry. */
export function changedTable(handbook: Handbook, { place, title, entries }: ShownPlace): Table {
  const { whatChanged: t } = messagesFor(handbook.config.language);
  return {
    name: `what-changed-${place}`,
    caption: title,
    columns: columnsOf(t.columns),
    groups: entries.map((entry) => ({
      lead: entry.continued
        ? line(link(entry.link), text(t.continued, { muted: true }))
        : link(entry.link),
      rows: entry.rows,
    })),
  };
}

/** All changes in one table, for files: each row names its entry, and a group is a place. */
export function changedSheet(handbook: Handbook, places: readonly ChangedPlace[]): Table {
  const { whatChanged: t } = messagesFor(handbook.config.language);
  return {
    name: 'what-changed',
    caption: t.title,
    columns: columnsOf(t.columns),
    groups: places.map(({ title, entries }) => ({
      head: text(title),
      rows: entries.flatMap((entry) =>
        rowsOf(handbook, entry).map(({ cells }) => ({ cells: [link(entry.link), ...cells] })),
      ),
    })),
  };
}
