import { exportPath, tableExportPath } from '../../addresses/exports.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { address, line } from '../table/make.ts';
import { columnsOf, plainTable, type Table } from '../table/table.ts';
import { calendarsOf } from './calendar.ts';
import { feedFile } from './feed.ts';
import { sheetOf, sheetsOf, type Sheet } from './sheets.ts';

/** Links to the files of a table, by their names. */
const fileLinks = ({ name, formats }: Sheet) =>
  formats.map((format) => ({ path: tableExportPath(name, format), text: `${name}.${format}` }));

/** Links to the files of a table that a page shows; none where it cannot be taken away. */
export function filesOf(handbook: Handbook, name: string) {
  const sheet = sheetOf(handbook, name);
  return sheet ? fileLinks(sheet) : [];
}

/** Every table that can be taken away, with its files. */
export function exportTable(handbook: Handbook): Table {
  const { exports: t } = messagesFor(handbook.config.language);
  return plainTable({
    name: 'exports',
    caption: t.tables,
    columns: columnsOf({ table: t.table, files: t.files }),
    rows: sheetsOf(handbook).map((sheet) => ({
      cells: [
        address(sheet.path, sheet.title),
        line(...fileLinks(sheet).map(({ path, text }) => address(path, text))),
      ],
    })),
  });
}

/** The whole handbook as data. */
export const dataFiles = (handbook: Handbook) => {
  const { exports: t } = messagesFor(handbook.config.language);
  return [
    { path: exportPath('handbook.json'), text: t.all },
    { path: exportPath('handbook.schema.json'), text: t.schema },
  ];
};

/** The feed of what changed. */
export const feedLink = (handbook: Handbook) => ({
  path: exportPath(feedFile),
  text: messagesFor(handbook.config.language).whatChanged.feed,
});

/** The calendars, by whom they concern. */
export const calendarFiles = (handbook: Handbook) => {
  const { exports: t } = messagesFor(handbook.config.language);
  return calendarsOf(handbook).map(({ file, title }, index) => ({
    path: exportPath(file),
    text: index === 0 ? t.allDays : title,
  }));
};
