import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { registerOf } from '../../../src/views/registers.ts';
import { soaTable } from '../../../src/views/statement/soa-table.ts';
import { soaView } from '../../../src/views/statement/soa.ts';
import { plainValue } from '../../../src/views/table/plain.ts';
import { plainRows } from '../plain-rows.ts';
import { rowsOf, type Table } from '../../../src/views/table/table.ts';
import { exampleContent } from '../../site/build.ts';

const handbook = loadHandbook({ root: exampleContent });
const tables: Record<string, Table> = {
  'the Statement': soaTable(handbook, soaView(handbook)),
  risks: registerOf(handbook, 'risks'),
  systems: registerOf(handbook, 'inventory'),
  documents: registerOf(handbook, 'documents'),
};

/** A table as a spreadsheet reads it: the group of each row, then a field for each column. */
function csvOf(table: Table): string {
  const quoted = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
  return [
    ['', ...table.columns.map(({ title }) => title)],
    ...plainRows(handbook, table).map(({ group, values }) => [group, ...values]),
  ]
    .map((row) => row.map(quoted).join(','))
    .join('\r\n');
}

const read = (table: Table): string[][] =>
  parse(csvOf(table), { relax_column_count: true, record_delimiter: '\r\n' });

describe.each(Object.entries(tables))('%s as CSV', (_, table) => {
  const [head = [], ...rows] = read(table);

  it('has the columns and the rows of the page, in its order', () => {
    expect(head.slice(1)).toEqual(table.columns.map(({ title }) => title));
    expect(rows).toHaveLength(rowsOf(table).length);
    expect(new Set(rows.map(([, name]) => name)).size).toBe(rows.length);
  });

  it('says in each field what the cell of the page says', () => {
    for (const [index, row] of rowsOf(table).entries())
      expect(rows[index]?.slice(1), row.id).toEqual(
        row.cells.map((cell) => String(plainValue(handbook, cell))),
      );
  });

  it('leaves no column empty, and shows no value of a program', () => {
    for (const [index] of table.columns.entries())
      expect(rows.some((row) => (row[index + 1] ?? '') !== '')).toBe(true);
    expect(rows.flat().join('\n')).not.toMatch(/undefined|\[object|\bNaN\b|\{\w+\}/);
  });
});

it('a row of the Statement says in words what its page shows with icons and links', () => {
  const row = read(tables['the Statement'] as Table).find(([, name]) => name?.startsWith('A.4.5 '));
  expect(row?.toSpliced(3, 1)).toEqual([
    'A.4 Resources for AI systems',
    'A.4.5 System and computing resources',
    'yes\nrisk, business',
    'implemented, with proof',
    'POL-07 AI inventory and resource records',
    'EV-008 AI inventory with resource sheets, third quarter 2026\nEV-009 Configuration database extract: hosting and software',
    'Head of Data Science and Actuarial Modelling\n2026-11-10',
  ]);
});
