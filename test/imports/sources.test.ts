import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSource } from '../../src/imports/sources/read-source.ts';
import type { SourceSheet } from '../../src/imports/sources/source.ts';
import { writeWorkbook } from './workbook.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'aims-sources-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const texts = ({ rows }: SourceSheet) =>
  rows.map(({ cells }) => [...cells.values()].map(({ text }) => text));

async function read(content: string | Buffer, name = 'table.csv') {
  const path = join(folder, name);
  writeFileSync(path, content);
  const source = await readSource(path);
  const [sheet] = source.sheets;
  if (!sheet) throw new Error('The file has no sheet.');
  return { source, sheet };
}

describe('readSource, of text', () => {
  const table = 'Id;Bezeichnung\n1;Überprüfung der Größe\n2;Café à la carte – naïve\n';

  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8', Buffer.from(`\uFEFF${table}`)],
    ['UTF-16LE', iconv.encode(table, 'utf-16le', { addBOM: true })],
    ['UTF-16BE', iconv.encode(table, 'utf-16be', { addBOM: true })],
    ['UTF-16LE', iconv.encode(table, 'utf-16le', { addBOM: false })],
    ['windows-1252', iconv.encode(table, 'windows-1252')],
  ])('reads %s', async (encoding, bytes) => {
    const { source, sheet } = await read(bytes);
    expect(source.format).toBe(`CSV in ${encoding}, separated by semicolons`);
    expect(texts(sheet)).toEqual([
      ['Id', 'Bezeichnung'],
      ['1', 'Überprüfung der Größe'],
      ['2', 'Café à la carte – naïve'],
    ]);
  });

  it.each([
    ['commas', 'a,b,c\n1,"x; y; z",3\n'],
    ['semicolons', 'a;b;c\n1;"x, y, z";3\n'],
    ['tabs', 'a\tb\tc\n1\tx, y; z\t3\n'],
    ['vertical bars', 'a|b|c\n1|x|3\n'],
  ])('finds that %s separate the cells', async (separator, content) => {
    const { source, sheet } = await read(content);
    expect(source.format).toContain(separator);
    expect(sheet.rows[1]?.cells.size).toBe(3);
  });

  it('obeys the first line that Excel reads for the separator, and counts rows without it', async () => {
    const { sheet } = await read('sep=;\na;b,c\n1;2\n');
    expect(texts(sheet)).toEqual([
      ['a', 'b,c'],
      ['1', '2'],
    ]);
    expect(sheet.rows[1]?.cells.get(1)?.at).toBe('B2');
  });

  it('keeps lines in cells, and addresses as a spreadsheet has them', async () => {
    const { sheet } = await read('a,b\n\n"one\ntwo",say "hi" now\n');
    const [, , row] = sheet.rows;
    expect(row?.cells.get(0)).toEqual({ at: 'A3', text: 'one\ntwo' });
    expect(row?.cells.get(1)?.text).toBe('say "hi" now');
  });

  it('says where a quotation mark is never closed', async () => {
    await expect(read('a,b\n1,"two\n3,4\n')).rejects.toThrow(
      'a quotation mark is opened and never closed',
    );
  });

  it('marks what a formula failed to work out', async () => {
    const { sheet } = await read('a,b\n#REF!,#NV\n');
    expect([...(sheet.rows[1]?.cells.values() ?? [])].map(({ failed }) => failed)).toEqual([
      '#REF!',
      '#NV',
    ]);
  });
});

describe('readSource, of JSON', () => {
  it('finds a list of objects inside, and flattens groups', async () => {
    const { sheet } = await read(
      '{"meta": 1, "systems": [{"id": "a", "owner": {"name": "X"}, "tags": ["p", "q"]}, {"id": "b", "live": true}]}',
      'register.json',
    );
    expect(sheet.name).toBe('systems');
    expect(texts(sheet)).toEqual([
      ['id', 'owner.name', 'tags', 'live'],
      ['a', 'X', 'p\nq'],
      ['b', 'true'],
    ]);
    expect(sheet.rows[1]?.cells.get(1)?.at).toBe('/systems/0/owner/name');
  });

  it('says that there is no list', async () => {
    await expect(read('{"a": 1}', 'x.json')).rejects.toThrow('has no list of objects');
    await expect(read('{"a": ', 'x.json')).rejects.toThrow('is not JSON');
  });
});

describe('readSource, of workbooks', () => {
  it('reads values of every kind, and names hidden sheets', async () => {
    const path = join(folder, 'book.xlsx');
    await writeWorkbook(path, {
      'A & B': (page) => {
        page.addRow(['Text', 'Number', 'Day', 'Truth', 'Formula', 'Failed', 'Rich', 'Link']);
        page.addRow([
          ' two\r\nlines ',
          0.1 + 0.2,
          new Date('2026-03-05T00:00:00Z'),
          true,
          { formula: '1+2', result: 3 },
          { error: '#REF!' },
          { richText: [{ text: 'bold ' }, { text: 'plain' }] },
          { text: 'here', hyperlink: 'https://example.org/' },
        ]);
      },
      Lists: (page) => {
        page.addRow(['x']);
        page.state = 'hidden';
      },
    });
    const { sheets } = await readSource(path);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['A & B', false],
      ['Lists', true],
    ]);
    expect([...(sheets[0]?.rows[1]?.cells.values() ?? [])]).toEqual([
      { at: 'A2', text: 'two\nlines' },
      { at: 'B2', text: '0.3', number: 0.3 },
      { at: 'C2', text: '2026-03-05', day: '2026-03-05' },
      { at: 'D2', text: 'true', truth: true },
      { at: 'E2', text: '3', number: 3 },
      { at: 'F2', text: '#REF!', failed: '#REF!' },
      { at: 'G2', text: 'bold plain' },
      { at: 'H2', text: 'here' },
    ]);
  });

  it('reads a sheet in which a whole column is one cell, without a million cells', async () => {
    const path = join(folder, 'book.xlsx');
    await writeWorkbook(path, {
      Sheet: (page) => {
        page.addRow(['', 'Id', 'Name']);
        page.addRow(['', '1', 'x']);
        page.mergeCells('A1:A3');
      },
    });
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const { readFileSync } = await import('node:fs');
    const parts = unzipSync(readFileSync(path));
    const sheet = 'xl/worksheets/sheet1.xml';
    parts[sheet] = strToU8(
      strFromU8(parts[sheet] ?? new Uint8Array()).replace('A1:A3', 'A1:A1048576'),
    );
    writeFileSync(path, zipSync(parts));
    const { sheets } = await readSource(path);
    expect(sheets[0]?.rows).toHaveLength(2);
    expect(sheets[0]?.merges).toEqual([{ top: 1, bottom: 1048576, left: 0, right: 0 }]);
  });

  it('says what is no workbook', async () => {
    await expect(read(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old.xls')).rejects.toThrow(
      'Excel before 2007',
    );
    await expect(read('PK, but no archive', 'x.xlsx')).rejects.toThrow('is not an XLSX workbook');
    await expect(read('', 'x.csv')).rejects.toThrow('is empty');
    await expect(readSource(join(folder, 'none.csv'))).rejects.toThrow('There is no file');
  });
});
