import mammoth from 'mammoth';
import type { Element, Nodes } from 'hast';
import readWorkbook from 'read-excel-file/node';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../src/exports/files.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { documentHeader } from '../../src/views/exports/document-header.ts';
import { asPlainText } from '../../src/views/exports/plain-text.ts';
import { sheetRows, type SheetValue } from '../../src/views/exports/sheet-rows.ts';
import { sheetOf, sheetsOf } from '../../src/views/exports/sheets.ts';
import { exampleContent } from '../site/build.ts';

// What one library wrote and reads back may be wrong in the same way twice: these read with others.
const handbook = loadHandbook({ root: exampleContent });
const sheets = sheetsOf(handbook);

async function bytesOf(name: string): Promise<Buffer> {
  const file = exportFiles(handbook).find((each) => each.name === name);
  if (!file) throw new Error(`There is no export ${name}.`);
  return Buffer.from(await file.make());
}

const textOf = (value: SheetValue): string =>
  typeof value === 'object' ? ('day' in value ? value.day : value.text) : String(value);

/** A cell as a workbook has it: nothing, a number, a day, or a text that is no formula. */
const cellOf = (value: SheetValue): string | number | null =>
  typeof value === 'number' ? value : value === '' ? null : asPlainText(textOf(value));

const readCell = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value;

describe.each(sheets.map(({ name }) => name))('%s.xlsx, read by another library', (name) => {
  it('has the header, the heads, each value in its place, and what the columns mean', async () => {
    const sheet = sheetOf(handbook, name);
    if (!sheet) throw new Error(name);
    const { columns, rows } = sheetRows(handbook, sheet.table());
    const [first, second] = await readWorkbook(await bytesOf(`${name}.xlsx`), { trim: false });
    const header = documentHeader(handbook, sheet);
    const read = (first?.data ?? []).map((row) => row.map(readCell));
    expect(read[0]?.[0]).toBe(asPlainText(sheet.title));
    expect(read.slice(1, header.length + 1).map((row) => row.slice(0, 2))).toEqual(
      header.map(([label, value]) => [label, asPlainText(value)]),
    );
    const [heads, ...body] = read.slice(header.length + 2);
    expect(heads).toEqual([...columns.map(({ title }) => title), 'Determination', 'Notes']);
    expect(body).toEqual(rows.map((row) => [...row.map(cellOf), null, null]));
    expect(second?.data.map(([title]) => title)).toEqual(['Column', ...(heads ?? [])]);
  });
});

describe('soa.docx, read by another library', () => {
  it('has the title, the header, and each value in its place', async () => {
    const sheet = sheetOf(handbook, 'soa');
    if (!sheet) throw new Error('soa');
    const { value: html, messages } = await mammoth.convertToHtml({
      buffer: await bytesOf('soa.docx'),
    });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
    const all = (tag: string, within: Nodes = tree) => {
      const found: Element[] = [];
      visit(within, 'element', (node) => void (node.tagName === tag && found.push(node)));
      return found;
    };
    const words = (node: Nodes): string =>
      node.type === 'text'
        ? node.value
        : node.type === 'element' && node.tagName === 'br'
          ? '\n'
          : 'children' in node
            ? node.children
                .map(words)
                .join(node.type === 'element' && node.tagName === 'td' ? '\n' : '')
            : '';
    expect(all('h1').map(words)).toEqual([sheet.title]);
    const { columns, rows } = sheetRows(handbook, sheet.table());
    const cells = all('tr').map((row) =>
      [...all('th', row), ...all('td', row)].map((cell) => words(cell).trim()),
    );
    expect(cells).toEqual([
      columns.map(({ title }) => title),
      ...rows.map((row) => row.map((value) => textOf(value).trim())),
    ]);
    const outside = words(tree);
    for (const [label, value] of documentHeader(handbook, sheet))
      expect(outside).toContain(`${label}: ${value}`);
  });
});
