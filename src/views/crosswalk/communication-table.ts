import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { linkTo } from '../links.ts';
import { link, text } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';

/** What is communicated about the AIMS, when, with whom, how and by whom (7.4). */
export function communicationTable(handbook: Handbook): Table {
  const { clause: t, entry: e } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'communication',
    caption: e.sections.communication,
    columns: columnsOf(t.communication, { what: { long: true }, how: { long: true } }),
    rows: (handbook.config.communication ?? []).map((row) => ({
      cells: [
        text(row.what),
        text(row.when),
        text(row.with),
        text(row.how),
        link(linkTo(handbook, row.by)),
      ],
    })),
  });
}
