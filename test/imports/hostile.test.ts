import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSource } from '../../src/imports/sources/read-source.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-hostile-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ns = 'http://schemas.openxmlformats.org';
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = `<row r="1">${cell('A1', 'Ref')}${cell('B1', 'Vendor')}</row><row r="2">${cell('A2', 'V-1')}${cell('B2', 'Karo')}</row>`;

/** A workbook of one sheet, written sign by sign, so that it can be what no program writes. */
function workbook({
  sheet = rows,
  after = '',
  name = 'S',
  before = '',
  target = 'worksheets/sheet1.xml',
  parts = {} as Record<string, Uint8Array>,
}): Uint8Array {
  const head = '<?xml version="1.0"?>';
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (kind: string, to: string) =>
    `${head}<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/${kind}" Target="${to}"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('workbook', 'sheet.main')}${type('worksheets/sheet1', 'worksheet')}</Types>`,
    ),
    '_rels/.rels': strToU8(relation('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relation('worksheet', target)),
    'xl/worksheets/sheet1.xml': strToU8(
      `${head}${before}<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData>${after}</worksheet>`,
    ),
    ...parts,
  });
}

/** What is said of a file; how many rows its first sheet has, if nothing is. */
async function said(file: string, bytes: Uint8Array | string): Promise<string | number> {
  writeFileSync(join(folder, file), bytes);
  try {
    const { sheets } = await readSource(join(folder, file));
    return sheets[0]?.rows.length ?? 0;
  } catch (error) {
    expect((error as Error).name).toBe('ImportError');
    return (error as Error).message;
  }
}

describe('a workbook of an attacker', { timeout: 60_000 }, () => {
  it('is read like any other if it is none', async () => {
    expect(await said('a.xlsx', workbook({}))).toBe(2);
  });

  it('opens no file of the machine, and no other', async () => {
    const entity = `<row r="1">${cell('A1', '&amp;x;')}</row>`.replace('&amp;', '&');
    for (const to of ['file:///etc/hostname', 'https://evil.example/x'])
      expect(
        await said(
          'a.xlsx',
          workbook({ sheet: entity, before: `<!DOCTYPE a [<!ENTITY x SYSTEM "${to}">]>` }),
        ),
      ).toContain('cannot be read as a workbook');
    for (const target of ['../../../../../etc/passwd', 'file:///etc/passwd', '__proto__'])
      expect(await said('a.xlsx', workbook({ target }))).toBe(0);
  });

  it('unpacks to no more than a register has', async () => {
    const parts = { 'xl/sharedStrings.xml': new Uint8Array(70_000_000).fill(32) };
    const bytes = workbook({ parts });
    expect(bytes.length).toBeLessThan(500_000);
    expect(await said('a.xlsx', bytes)).toContain('unpacks to more than 64 MB');
  });

  it('takes no time by the square of what is in it', async () => {
    const start = performance.now();
    for (const mark of ['<hyperlinks>', '<hyperlinks', '<mergeCells><extLst>', '<hyperlinks/>'])
      await said('a.xlsx', workbook({ after: mark.repeat(200_000) }));
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it('has names of sheets that are no characters', async () => {
    expect(await said('a.xlsx', workbook({ name: '&#99999999;' }))).not.toContain('code point');
  });

  it('has no more merged cells than can be compared', async () => {
    const merge = '<mergeCell ref="A1:A1048576"/>'.repeat(20_000);
    expect(await said('a.xlsx', workbook({ after: `<mergeCells>${merge}</mergeCells>` }))).toBe(
      'a.xlsx has 20000 merged cells. Split them, or save it as CSV.',
    );
  });
});

describe('a table of an attacker', { timeout: 60_000 }, () => {
  it.each([
    ['columns', `a${',x'.repeat(600_000)}`, 'a.csv has 600001 columns, and at most 500'],
    ['fewer columns', `a${',x'.repeat(600)}`, 'a.csv has 601 columns, and at most 500'],
    ['rows', 'a,b\n'.repeat(200_000), 'a.csv has more than 100000 rows.'],
    [
      'text in a row',
      `a,b\nc,${'x'.repeat(3_000_000)}\n`,
      'a row has more than 1000000 characters',
    ],
    ['text', `a,b\nc,${'x'.repeat(200_000)}\n`, 'a.csv has 200000 characters in B2'],
    ['quotation marks', `a,b\n${'"'.repeat(999_999)}`, 'a quotation mark is opened and never'],
    ['bytes', 'x'.repeat(64_000_001), 'a.csv has more than 64 MB.'],
  ])('has too many %s', async (_, text, what) => {
    expect(await said('a.csv', text)).toContain(what);
  });

  it.each([
    ['objects', `[${'{"a":'.repeat(90_000)}1${'}'.repeat(90_000)}]`, 'more than 50 deep'],
    ['lists', `[{"a":${'['.repeat(90_000)}${']'.repeat(90_000)}}]`, 'more than 50 deep'],
    [
      'names',
      JSON.stringify([Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`k${i}`, 1]))]),
      'a.json has 9000 columns',
    ],
    ['quotation marks', `["${'\\"'.repeat(500_000)}`, 'is not JSON'],
  ])('in JSON has too many %s', async (_, text, what) => {
    expect(await said('a.json', text)).toContain(what);
  });

  it('may have brackets in its texts', async () => {
    expect(await said('a.json', JSON.stringify([{ a: '['.repeat(200) + '\\"[' }]))).toBe(2);
  });

  it('is no folder and no device', async () => {
    await expect(readSource(folder)).rejects.toThrow('is not a file');
    await expect(readSource('/dev/zero')).rejects.toThrow('is not a file');
  });
});
