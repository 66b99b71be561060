import { Workbook, type Style, type Worksheet } from '@cj-tech-master/excelts';
import type { SheetColumn, SheetValue } from '../views/exports/sheet-rows.ts';
import { asPlainText } from '../views/exports/plain-text.ts';
import { daysSince1900 } from './excel-day.ts';
import { repack } from './repack.ts';
import { addressFrom } from './site-address.ts';

/** All that a workbook says, as data: another thread may write it. */
export interface WorkbookContent {
  /** Who made it. */
  organization: string;
  /** `YYYY-MM-DD`; the time of the build would make a difference where there is none. */
  asOf: string;
  title: string;
  /** What is above the table, by its label. */
  header: readonly [string, string][];
  columns: readonly SheetColumn[];
  rows: readonly SheetValue[][];
  /** Address at which the site is published. */
  site: string | undefined;
  /** Of the sheet that says what columns mean. */
  definitions: { title: string; column: string; meaning: string };
}

/** Writes a workbook: a sheet with a table, and one that says what its columns mean. */
export async function workbookOf({
  columns,
  rows,
  title,
  ...content
}: WorkbookContent): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  const asOf = new Date(`${content.asOf}T00:00:00Z`);
  Object.assign(workbook, {
    ...{ creator: content.organization, lastModifiedBy: content.organization, title },
    ...{ created: asOf, modified: asOf },
  });
  const page = workbook.addWorksheet(sheetName(title));
  writeHeader(page, [[title, ''], ...content.header]);
  const head = page.addRow(columns.map(({ title }) => asPlainText(title)));
  head.font = { ...font, bold: true };
  head.alignment = topOfRow;
  head.height = lineHeight;
  head.border = { bottom: { style: 'thin' } };
  const widths = columns.map((column, index) => widthOf(column, rows, index));
  // The labels of the header are in the first column, too.
  widths[0] = Math.max(widths[0] ?? 0, ...content.header.map(([label]) => label.length + 2));
  for (const values of rows) {
    const row = page.addRow([]);
    for (const [index, value] of values.entries())
      setValue(row.getCell(index + 1), value, content.site);
    row.height = heightOf(values, widths);
  }
  for (const [index, width] of widths.entries()) page.getColumn(index + 1).width = width;
  page.views = [{ state: 'frozen', xSplit: 1, ySplit: head.number }];
  page.autoFilter = {
    from: { row: head.number, col: 1 },
    to: { row: head.number + rows.length, col: columns.length },
  };
  page.pageSetup = {
    ...page.pageSetup,
    paperSize: a4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${head.number}:${head.number}`,
  };
  writeDefinitions(workbook, columns, content.definitions);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function writeHeader(page: Worksheet, lines: readonly [string, string][]) {
  for (const [index, [label, value]] of lines.entries()) {
    const row = page.addRow(value === '' ? [asPlainText(label)] : [label, asPlainText(value)]);
    row.getCell(1).font = { ...font, bold: true, ...(index === 0 && { size: 14 }) };
  }
  page.addRow([]);
}

function writeDefinitions(
  workbook: Workbook,
  columns: readonly SheetColumn[],
  { title: name, column, meaning }: WorkbookContent['definitions'],
) {
  const page = workbook.addWorksheet(name);
  page.addRow([column, meaning]).font = { ...font, bold: true };
  const widths = [28, 90];
  for (const { title, meaning: says } of columns) {
    const row = page.addRow([title, says ?? '']);
    row.alignment = topOfRow;
    row.height = heightOf([title, says ?? ''], widths);
  }
  for (const [index, width] of widths.entries()) page.getColumn(index + 1).width = width;
  page.views = [{ state: 'frozen', ySplit: 1 }];
}

/** The number of this size of paper in a workbook. */
const a4 = 9;

/** The font of a new workbook. One that is bold or a link, and does not name it, is set in another. */
const font = { name: 'Calibri', size: 11, family: 2 } as const;

/** Long texts are broken, and rows are read from their top. */
const topOfRow = { vertical: 'top', wrapText: true } as const;

/** Cells share their style: the writer knows one that it has seen, and works out any other anew. */
const styles: Record<'text' | 'number' | 'day' | 'link', Partial<Style>> = {
  text: { alignment: topOfRow },
  number: { alignment: topOfRow },
  day: { alignment: topOfRow, numFmt: 'yyyy-mm-dd' },
  link: { alignment: topOfRow, font: { ...font, color: { argb: 'FF0B57D0' }, underline: true } },
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

/** What a line takes, and the highest row that Excel takes, in points. */
const lineHeight = 15;
const maxHeight = 409;

/**
 * So high that its longest text is whole. Excel finds the height itself, but LibreOffice and others give a
 * row without one a single line.
 */
function heightOf(values: readonly SheetValue[], widths: readonly number[]): number {
  const lines = values.map((value, index) =>
    textOf(value)
      .split('\n')
      .reduce((sum, line) => sum + linesOf(line, widths[index] ?? 10), 0),
  );
  return Math.min(maxHeight, lineHeight * Math.max(1, ...lines));
}

/** How many lines words fill that are broken at a width, in characters. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let at = 0;
  for (const { length } of text.split(' ')) {
    if (at > 0 && at + length > width) {
      lines++;
      at = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    at += length + 1;
  }
  return lines;
}

const longestLine = (value: SheetValue): number => {
  return Math.max(
    ...textOf(value)
      .split('\n')
      .map((line) => line.length),
  );
};

const textOf = (value: SheetValue): string => {
  if (typeof value !== 'object') return String(value);
  return 'day' in value ? value.day : value.text;
};

/** Excel takes 31 characters, and none of these. */
const sheetName = (title: string) =>
  title
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();
