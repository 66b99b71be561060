import type { Handbook } from '../../handbook/types.ts';
import { fieldTitled } from '../../handbook/reading/schema/meant.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { sheetRows, type SheetValue } from '../../views/exports/sheet-rows.ts';
import { registerOf } from '../../views/registers.ts';
import type { ImportProblem, MadeEntry } from '../entries/make.ts';
import { schemaOf, targetsOf, type Importable } from '../fields.ts';
import { emptyMapping, plainTitle, type Mapping } from '../mapping/mapping.ts';
import type { SourceTable, TableColumn } from '../table.ts';
import { converted, type ColumnContext } from '../values/convert.ts';
import { z } from 'zod';
import type { Difference } from './exported.ts';

/** A register as this tool exports it, to which a file can be compared. */
export interface OwnExport {
  /** Headings of its columns, as they are compared. */
  titles: ReadonlySet<string>;
  /** Whether a table is an export of this register, perhaps with changes. */
  isExport: (table: SourceTable) => boolean;
  /** What the columns of the export are. */
  mapping: (table: SourceTable) => Mapping;
  /** What a row says that the export of today does not say. */
  difference: (
    table: SourceTable,
    entry: MadeEntry,
    context: (column: TableColumn) => ColumnContext,
  ) => Difference;
}

/**
 * The export of a register. A cell is a change if it differs from what would be exported now: what is
 * worked out, such as a score, then never counts as one, and an export that nobody edited changes nothing.
 */
export function ownExport(handbook: Handbook, what: Exclude<Importable, 'isms'>): OwnExport {
  const { exports } = messagesFor(handbook.config.language);
  const register = registerOf(handbook, what);
  const { columns, rows } = sheetRows(handbook, register);
  const kept = register.columns.filter(({ printOnly }) => !printOnly);
  const offset = columns.length - kept.length;
  const targets = targetsOf(what);
  const names = targets.map(({ name }) => name);
  const fields = new Map(
    columns.map(({ title }, index): [string, string | undefined] => {
      const id = index < offset ? undefined : kept[index - offset]?.id;
      const field =
        index === offset
          ? 'title'
          : id !== undefined && names.includes(id)
            ? id
            : fieldTitled(schemaOf(what), title, names);
      return [plainTitle(title), index < offset ? undefined : field];
    }),
  );
  const idTitle = plainTitle(exports.id);
  const idIndex = columns.findIndex(({ title }) => plainTitle(title) === idTitle);
  const byId = new Map(rows.map((row) => [shown(row[idIndex] ?? ''), row]));
  const assessors = new Set([exports.determination, exports.notes].map(plainTitle));
  const titles = new Set(columns.map(({ title }) => plainTitle(title)));
  const fieldOf = (title: string) => fields.get(plainTitle(title));
  return {
    titles,
    isExport: (table) => {
      const own = table.columns.filter(
        ({ title }) => titles.has(plainTitle(title)) || assessors.has(plainTitle(title)),
      );
      return (
        table.columns.some(({ title }) => plainTitle(title) === idTitle) &&
        own.length >= Math.max(3, table.columns.length * 0.6) &&
        table.rows.some(({ cells }) => [...cells.values()].some(({ text }) => byId.has(text)))
      );
    },
    mapping: (table) => ({
      ...emptyMapping,
      columns: Object.fromEntries(
        table.columns.map(({ title }) => [
          title,
          plainTitle(title) === idTitle
            ? 'id'
            : (fieldOf(title) ?? (titles.has(plainTitle(title)) ? 'skip' : 'body')),
        ]),
      ),
    }),
    difference: (table, entry, context) => {
      const now = byId.get(entry.id);
      const changes = new Map<string, unknown>();
      const problems: ImportProblem[] = [];
      for (const column of table.columns) {
        const index = columns.findIndex(
          ({ title }) => plainTitle(title) === plainTitle(column.title),
        );
        if (!now || index < 0 || index === idIndex) continue;
        const cell = entry.row.cells.get(column.index);
        const before = now[index] ?? '';
        if (isShown(before, cell?.text ?? '')) continue;
        const target = targets.find(({ name }) => name === fieldOf(column.title));
        const place = {
          row: entry.row.number,
          at: cell?.at,
          column: column.title,
          value: cell?.text,
          field: target?.name,
        };
        // What is worked out may differ because the day does.
        if (!target) continue;
        const result = cell
          ? converted(cell, target, context(column))
          : ({ kind: 'empty' } as const);
        if (result.kind === 'value') changes.set(target.name, result.value);
        else if (result.kind === 'wrong') problems.push({ ...place, expected: result.expected });
        else if (z.safeParse(target.schema, undefined).success) changes.set(target.name, undefined);
        else
          problems.push({
            ...place,
            expected: `a value: \`${target.name}\` of ${entry.id} cannot be left out`,
          });
      }
      return { fields: changes, problems };
    },
  };
}

const plain = (text: string): string =>
  text
    .replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')
    .replace(/\r\n?/g, '\n')
    .trim();

const shown = (value: SheetValue): string =>
  typeof value === 'object'
    ? 'day' in value
      ? value.day
      : plain(value.text)
    : plain(String(value));

/** Whether a cell says what was exported, in whatever form a spreadsheet keeps it. */
const isShown = (value: SheetValue, text: string): boolean =>
  plain(text) === shown(value) ||
  (typeof value === 'number' && text !== '' && Number(text.replace(',', '.')) === value);
