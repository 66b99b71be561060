import { stringify } from 'csv-stringify/sync';
import type { Handbook } from '../handbook/types.ts';
import { sheetRows, type SheetValue } from '../views/exports/sheet-rows.ts';
import type { Table } from '../views/table/table.ts';
import { asPlainText } from '../views/exports/plain-text.ts';

type Language = Handbook['config']['language'];

/**
 * A table as a CSV file that Excel opens by double click: UTF-8 with a byte order mark, and the signs
 * between fields and before decimals that Excel expects where the language of the handbook is spoken.
 */
export function csvOf(handbook: Handbook, table: Table): string {
  const { columns, rows } = sheetRows(handbook, table);
  const { language } = handbook.config;
  return csvText(
    language,
    columns.map(({ title }) => title),
    rows.map((row) => row.map((value) => csvValue(language, value))),
  );
}

/** Rows of text as a CSV file. */
const csvText = (
  language: Language,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  stringify([head, ...rows] as string[][], {
    bom: true,
    delimiter: language === 'en' ? ',' : ';',
    record_delimiter: 'windows',
    // Only the whole end of a row would be quoted else, and a line break in a cell begins a row in Excel.
    quoted_match: /[\r\n]/,
  });

function csvValue(language: Language, value: SheetValue): string {
  if (typeof value === 'number') return decimal(language, value);
  if (typeof value === 'string') return asPlainText(value);
  return 'day' in value ? value.day : asPlainText(value.text);
}

/** Excel would take 4.5 for the fourth of May where decimals have a comma: not in Switzerland. */
const decimal = (language: Language, value: number) =>
  language === 'en' || language === 'de-CH' ? String(value) : String(value).replace('.', ',');
