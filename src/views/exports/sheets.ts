import type { TableFormat } from '../../addresses/exports.ts';
import { isInEdition } from '../../addresses/edition-pages.ts';
import { changesPath, registerPath } from '../../addresses/sitemap.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { memo } from '../../memo.ts';
import { clauseCrosswalk, controlCrosswalk, reverseCrosswalk } from '../crosswalk/crosswalk.ts';
import { clauseTable, controlTable, reverseTable } from '../crosswalk/tables.ts';
import { registerNames } from '../register-names.ts';
import { allRegisters, registerOf } from '../registers.ts';
import { soaTable } from '../statement/soa-table.ts';
import { soaView } from '../statement/soa.ts';
import { changedSheet } from '../what-changed/tables.ts';
import { sinceBaseline } from '../what-changed/what-changed.ts';
import { withGroupColumns } from '../table/grouped.ts';
import type { Table } from '../table/table.ts';

/** A table of the site that leaves it as files of its own. */
export interface Sheet {
  /** Name of its files, without their endings: `soa`, `risks`. */
  name: string;
  title: string;
  /** Path of the page that shows the table. */
  path: string;
  /** The Statement leaves as a document, too. */
  formats: readonly TableFormat[];
  /** Made when it is needed. */
  table: () => Table;
}

const spreadsheets = ['xlsx', 'csv'] as const;

/** All tables that can be taken away: the Statement, the crosswalk and every register. */
export const sheetsOf = memo((handbook: Handbook): readonly Sheet[] => {
  const { crosswalk, navigation } = messagesFor(handbook.config.language);
  const crosswalkSheet = (name: string, title: string, anchor: string, table: () => Table) => ({
    name: `crosswalk-${name}`,
    title: `${navigation.pages.crosswalk}: ${title}`,
    path: `/crosswalk/#${anchor}`,
    formats: spreadsheets,
    table,
  });
  const sheets: Sheet[] = [
    {
      name: 'soa',
      title: navigation.pages.soa,
      path: '/soa/',
      formats: ['xlsx', 'csv', 'docx', 'md'],
      table: () => soaTable(handbook, soaView(handbook)),
    },
    crosswalkSheet('clauses', crosswalk.clauses.title, 'clauses', () =>
      clauseTable(handbook, clauseCrosswalk(handbook)),
    ),
    crosswalkSheet('controls', crosswalk.controls.title, 'controls', () =>
      controlTable(handbook, controlCrosswalk(handbook)),
    ),
    crosswalkSheet('27001', crosswalk.reverse.title, 'reverse', () =>
      reverseTable(handbook, reverseCrosswalk(handbook)),
    ),
    ...allRegisters.map((name) => ({
      name,
      title: registerNames(handbook, name).title,
      path: registerPath(name),
      formats: spreadsheets,
      table: () => withGroupColumns(registerOf(handbook, name)),
    })),
    ...changedSheets(handbook),
  ];
  return sheets.filter(({ path }) => isInEdition(handbook, path));
});

/** What changed since the last audit, where that is known. */
function changedSheets(handbook: Handbook): Sheet[] {
  const since = sinceBaseline(handbook);
  if (!('baseline' in since) || since.places.length === 0) return [];
  return [
    {
      name: 'what-changed',
      title: messagesFor(handbook.config.language).whatChanged.title,
      path: changesPath(),
      formats: ['xlsx', 'csv', 'md'],
      table: () => changedSheet(handbook, since.places),
    },
  ];
}

/** The table that a name of a file stands for; undefined where there is none. */
export const sheetOf = (handbook: Handbook, name: string): Sheet | undefined =>
  sheetsOf(handbook).find((sheet) => sheet.name === name);
