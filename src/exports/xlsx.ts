import { Workbook, type Style, type Worksheet } from '@cj-tech-master/excelts';
import { daysSince1900 } from './excel-day.ts';
import type { Handbook } from '../handbook/types.ts';
import { messagesFor } from '../i18n/messages.ts';
import { documentHeader } from '../views/exports/document-header.ts';
import { sheetRows, type SheetColumn, type SheetValue } from '../views/exports/sheet-rows.ts';
import type { Sheet } from '../views/exports/sheets.ts';
import { asPlainText } from '../views/exports/plain-text.ts';
import { addressFrom } from './site-address.ts';
import { repack } from './repack.ts';

/**
 * A table as a workbook: a sheet with what the table is and its rows, and one that says what its
 * columns mean. Two empty columns at the end are for whoever assesses the rows.
 *
 * @param site - address at which the site is published
 */
export async function xlsxOf(
  handbook: Handbook,
  sheet: Sheet,
  site: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { exports } = messagesFor(handbook.config.language);
  const { columns, rows } = sheetRows(handbook, sheet.table());
  const assessed: SheetColumn[] = [
    { title: exports.determination, meaning: exports.forAssessor },
    { title: exports.notes, meaning: exports.forAssessor },
  ];
  const all = [...columns, ...assessed];
  const workbook = new Workbook();
  // The time of the build would make a difference where there is none.
  const asOf = new Date(`${handbook.asOf}T00:00:00Z`);
  Object.assign(workbook, {
    creator: handbook.config.organization.name,
    lastModifiedBy: handbook.config.organization.name,
    created: asOf,
    modified: asOf,
    title: sheet.title,
  });
  const page = workbook.addWorksheet(sheetName(sheet.title));
  writeHeader(page, [[sheet.title, ''], ...documentHeader(handbook, sheet)]);
  const head = page.addRow(all.map(({ title }) => asPlainText(title)));
  head.font = { bold: true };
  head.alignment = topOfRow;
  head.border = { bottom: { style: 'thin' } };
  for (const values of rows) {
    const row = page.addRow([]);
    for (const [index, value] of values.entries()) setValue(row.getCell(index + 1), value, site);
  }
  all.forEach((column, index) => {
    page.getColumn(index + 1).width = widthOf(column, rows, index);
  });
  page.views = [{ state: 'frozen', xSplit: 1, ySplit: head.number }];
  page.autoFilter = {
    from: { row: head.number, col: 1 },
    to: { row: head.number + rows.length, col: all.length },
  };
  page.pageSetup = {
    ...page.pageSetup,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${head.number}:${head.number}`,
  };
  writeDefinitions(workbook.addWorksheet(exports.columns), all, exports);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function writeHeader(page: Worksheet, lines: readonly [string, string][]) {
  for (const [index, [label, value]] of lines.entries()) {
    const row = page.addRow(value === '' ? [asPlainText(label)] : [label, asPlainText(value)]);
    row.getCell(1).font = { bold: true, ...(index === 0 && { size: 14 }) };
  }
  page.addRow([]);
}

function writeDefinitions(
  page: Worksheet,
  columns: readonly SheetColumn[],
  { column, meaning }: { column: string; meaning: string },
) {
  page.addRow([column, meaning]).font = { bold: true };
  for (const { title, meaning: says } of columns)
    page.addRow([title, says ?? '']).alignment = topOfRow;
  page.getColumn(1).width = 28;
  page.getColumn(2).width = 90;
  page.views = [{ state: 'frozen', ySplit: 1 }];
}

/** Long texts are broken, and rows are read from their top. */
const topOfRow = { vertical: 'top', wrapText: true } as const;

/** Cells share their style: the writer knows one that it has seen, and works out any other anew. */
const styles: Record<'text' | 'number' | 'day' | 'link', Partial<Style>> = {
  text: { alignment: topOfRow },
  number: { alignment: topOfRow },
  day: { alignment: topOfRow, numFmt: 'yyyy-mm-dd' },
  link: { alignment: topOfRow, font: { color: { argb: 'FF0B57D0' }, underline: true } },
};

function setValue(
  cell: ReturnType<ReturnType<Worksheet['addRow']>['getCell']>,
  value: SheetValue,
  site: string | undefined,
) {
  if (value === '') return;
  if (typeof value === 'number') {
    cell.value = value;
    cell.style = styles.number;
  } else if (typeof value === 'string') {
    cell.value = asPlainText(value);
    cell.style = styles.text;
  } else if ('day' in value) {
    cell.value = daysSince1900(value.day) ?? value.day;
    cell.style = styles.day;
  } else {
    cell.value = { text: asPlainText(value.text), hyperlink: addressFrom(value.href, site) };
    cell.style = styles.link;
  }
}

/** In characters: as wide as most of its texts, and never so wide that a screen holds two columns. */
function widthOf({ title }: SheetColumn, rows: readonly SheetValue[][], index: number): number {
  const lengths = rows.map((row) => longestLine(row[index] ?? ''));
  return Math.min(60, Math.max(10, title.length + 4, ...lengths.map((length) => length + 2)));
}

const longestLine = (value: SheetValue): number => {
  if (typeof value === 'object' && 'day' in value) return 10;
  const text = typeof value === 'object' ? value.text : String(value);
  return Math.max(...text.split('\n').map((line) => line.length));
};

/** Excel takes 31 characters, and none of these. */
const sheetName = (title: string) =>
  title
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();
