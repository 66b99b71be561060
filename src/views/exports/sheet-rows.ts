import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { numberOf } from '../links.ts';
import type { Cell } from '../table/cell.ts';
import { groupName, plainValue } from '../table/plain.ts';
import { rowsOf, type Table } from '../table/table.ts';

/** What a cell of a spreadsheet holds: a text, a number, a day (`YYYY-MM-DD`), or a text that leads somewhere. */
export type SheetValue =
  | string
  | number
  | { day: string }
  | { text: string; /** Path of the site or address. */ href: string };

export interface SheetColumn {
  title: string;
  /** What the column says, where the table defines it. */
  meaning: string | undefined;
}

/** A table as rows and columns of a spreadsheet: each row can be read by itself. */
export interface SheetRows {
  columns: SheetColumn[];
  rows: SheetValue[][];
}

/**
 * Takes a table apart for a spreadsheet. The heading of a group becomes a column, so that rows can be
 * sorted; the number of an entry has a column of its own before its title; columns that are shown on
 * paper only are left out.
 */
export function sheetRows(handbook: Handbook, table: Table): SheetRows {
  const { exports } = messagesFor(handbook.config.language);
  const kept = table.columns.flatMap(({ printOnly }, index) => (printOnly ? [] : [index]));
  const grouped = table.groups.some(({ head }) => head);
  const split = isSplit(table);
  const columns: SheetColumn[] = [
    ...(grouped ? [{ title: exports.group, meaning: undefined }] : []),
    ...(split ? [{ title: exports.id, meaning: undefined }] : []),
    ...kept.flatMap((index) => {
      const column = table.columns[index];
      return column ? [{ title: headOf(column), meaning: column.meaning }] : [];
    }),
  ];
  const rows = table.groups.flatMap(({ head, lead, rows }) =>
    rows.map((row) => {
      const cells = lead ? [lead, ...row.cells] : row.cells;
      const [first] = cells;
      return [
        ...(grouped ? [head ? groupName(handbook, head) : ''] : []),
        ...(split ? [first?.kind === 'link' ? (numberOf(first.link) ?? '') : ''] : []),
        ...kept.map((index) => {
          const cell = cells[index];
          if (!cell) return '';
          return split && index === 0 ? titleValue(cell) : sheetValue(handbook, cell);
        }),
      ];
    }),
  );
  return { columns, rows };
}

/** Under a head of several columns, each says whose it is. */
const headOf = ({ title, group }: { title: string; group?: string | undefined }) =>
  group ? `${group}: ${title}` : title;

/** Whether the first column names entries that have numbers. */
const isSplit = (table: Table): boolean => {
  const first = rowsOf(table).map(({ cells: [cell] }) => cell);
  return (
    table.groups.every(({ lead }) => !lead) &&
    first.some((cell) => cell?.kind === 'link' && numberOf(cell.link) !== undefined) &&
    first.every((cell) => cell?.kind === 'link' && !cell.detail)
  );
};

const titleValue = (cell: Cell): SheetValue => {
  if (cell.kind !== 'link') return '';
  const { path, title } = cell.link;
  return path === undefined ? title : { text: title, href: path };
};

function sheetValue(handbook: Handbook, cell: Cell): SheetValue {
  const text = plainValue(handbook, cell);
  switch (cell.kind) {
    case 'number':
      return cell.value;
    case 'date':
      return { day: cell.date };
    case 'link':
      return cell.link.path === undefined ? text : { text: String(text), href: cell.link.path };
    case 'address':
      return { text: cell.text, href: cell.href };
    default:
      return text;
  }
}
