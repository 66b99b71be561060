import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { extractText, readDocx } from '@cj-tech-master/excelts/word';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { csvOf } from '../../src/exports/csv.ts';
import { exportFiles } from '../../src/exports/files.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { sheetRows } from '../../src/views/exports/sheet-rows.ts';
import { sheetOf, sheetsOf } from '../../src/views/exports/sheets.ts';
import { rowsOf } from '../../src/views/table/table.ts';
import { exampleContent } from '../site/build.ts';

const handbook = loadHandbook({ root: exampleContent });
const site = 'https://aims.example.org/handbook/';

async function bytesOf(name: string, address?: string): Promise<Buffer> {
  const file = exportFiles(handbook, address).find((each) => each.name === name);
  if (!file) throw new Error(`There is no export ${name}.`);
  return Buffer.from(await file.make());
}

async function workbookOf(name: string, address?: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await bytesOf(name, address));
  return workbook;
}

/** The row below the document header. */
const headRow = (sheet: Worksheet): number => {
  const [view] = sheet.views;
  if (view?.state !== 'frozen' || !view.ySplit) throw new Error('The heading is not frozen.');
  return view.ySplit;
};

const firstSheet = (workbook: Workbook): Worksheet => {
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('The workbook is empty.');
  return sheet;
};

describe.each(sheetsOf(handbook).map(({ name }) => name))('%s', (name) => {
  const sheet = sheetOf(handbook, name);
  if (!sheet) throw new Error(name);
  const { columns, rows } = sheetRows(handbook, sheet.table());

  it('has a row of its spreadsheets for each row of its page', async () => {
    expect(rows).toHaveLength(rowsOf(sheet.table()).length);
    const csv: string[][] = parse(await bytesOf(`${name}.csv`), { bom: true });
    expect(csv).toHaveLength(rows.length + 1);
    expect(csv[0]).toEqual(columns.map(({ title }) => title));
    const page = firstSheet(await workbookOf(`${name}.xlsx`));
    expect(page.rowCount - headRow(page)).toBe(rows.length);
  });

  it('leaves room for the assessor after the last column', async () => {
    const page = firstSheet(await workbookOf(`${name}.xlsx`));
    const head = page.getRow(headRow(page));
    expect(head.getCell(columns.length + 1).text).toBe('Determination');
    expect(head.getCell(columns.length + 2).text).toBe('Notes');
    expect(head.cellCount).toBe(columns.length + 2);
  });
});

describe('a workbook', () => {
  it('has rows as high as their texts, where a program does not find the height itself', async () => {
    const page = firstSheet(await workbookOf('soa.xlsx'));
    const lines = (row: number) => (page.getRow(row).height ?? 0) / 15;
    for (let row = headRow(page) + 1; row <= page.rowCount; row++) {
      const { text } = page.getRow(row).getCell(5);
      expect(lines(row), text).toBeGreaterThanOrEqual(Math.ceil(text.length / 60));
      expect(lines(row), text).toBeLessThan(text.length / 30 + 10);
    }
  });

  it('has one font, and room for the labels above its rows', async () => {
    const page = firstSheet(await workbookOf('risks.xlsx'));
    const fonts = new Set<string | undefined>();
    page.eachRow((row) => row.eachCell(({ font }) => font && fonts.add(font.name)));
    expect([...fonts]).toEqual(['Calibri']);
    for (let row = 2; row < headRow(page) - 1; row++)
      expect(page.getColumn(1).width).toBeGreaterThan(page.getRow(row).getCell(1).text.length);
  });

  it('says whose Statement it is, and of which state', async () => {
    const page = firstSheet(await workbookOf('soa.xlsx'));
    const facts = new Map<string, string>();
    for (let row = 2; row < headRow(page) - 1; row++)
      facts.set(page.getRow(row).getCell(1).text, page.getRow(row).getCell(2).text);
    expect(Object.fromEntries(facts)).toMatchObject({
      Version: handbook.config.soa.version,
      Status: 'approved',
      'Approved by': 'Executive Board',
      Approved: handbook.config.soa.approved,
      'As of': handbook.asOf,
    });
    expect(facts.get('Commit')).toBeTruthy();
  });

  it('has numbers and days as such, and filters over all columns', async () => {
    const page = firstSheet(await workbookOf('evidence.xlsx'));
    const days: Date[] = [];
    page.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value instanceof Date) days.push(cell.value);
      }),
    );
    const collected = handbook.entries.evidence.map(({ data }) => data.collected);
    expect(days.map((day) => day.toISOString().slice(0, 10))).toEqual(
      expect.arrayContaining(collected),
    );
    expect(page.autoFilter).toMatch(new RegExp(`^A${headRow(page)}:`));
  });

  it('leads to the pages of the site where its address is known, and else to its files', async () => {
    const leadsTo = async (address?: string) => {
      const page = firstSheet(await workbookOf('inventory.xlsx', address));
      return page.getRow(headRow(page) + 1).getCell(2).hyperlink;
    };
    expect(await leadsTo(site)).toBe('https://aims.example.org/handbook/inventory/SYS-01/');
    expect(await leadsTo()).toBe('../inventory/SYS-01/index.html');
  });

  it('says on a sheet of its own what the columns mean', async () => {
    const [, definitions] = (await workbookOf('soa.xlsx')).worksheets;
    expect(definitions?.getColumn(1).values).toContain('Justification');
    expect(definitions?.getColumn(2).values).toContain(
      'Why it does or does not apply here (6.1.3).',
    );
  });
});

describe('a CSV file', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends its lines as Windows does', async () => {
    const bytes = await bytesOf('soa.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toMatch(/\r\n$/);
  });

  it('has semicolons and decimal commas where Excel expects them', () => {
    const german = { ...handbook, config: { ...handbook.config, language: 'de' as const } };
    const table = {
      name: 'test',
      caption: 'Test',
      columns: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      groups: [
        {
          rows: [
            {
              cells: [
                { kind: 'number' as const, value: 4.5 },
                { kind: 'date' as const, date: '2026-05-04' },
              ],
            },
          ],
        },
      ],
    };
    expect(csvOf(german, table)).toBe('\uFEFFA;B\r\n4,5;2026-05-04\r\n');
    expect(csvOf(handbook, table)).toBe('\uFEFFA,B\r\n4.5,2026-05-04\r\n');
  });

  it.each(['two\nlines', 'two\rlines', 'two\r\nlines'])('quotes a cell of lines: %j', (text) => {
    const table = {
      name: 'test',
      caption: 'Test',
      columns: [{ id: 'a', title: 'A' }],
      groups: [{ rows: [{ cells: [{ kind: 'text' as const, text }] }] }],
    };
    expect(csvOf(handbook, table)).toBe(`\uFEFFA\r\n"${text}"\r\n`);
  });

  it.each(['=1+1', '+41 44 000 00 00', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'never lets a spreadsheet run %j',
    (formula) => {
      const table = {
        name: 'test',
        caption: 'Test',
        columns: [{ id: 'a', title: 'A' }],
        groups: [{ rows: [{ cells: [{ kind: 'text' as const, text: formula }] }] }],
      };
      const [, [cell = ''] = []] = parse(csvOf(handbook, table), { bom: true }) as string[][];
      expect(cell).toBe(`'${formula}`);
    },
  );
});

describe('the Statement as a document', () => {
  const controls = handbook.entries.controls.map(({ id }) => id);

  it('is a table in Markdown with a row for each control', async () => {
    const text = (await bytesOf('soa.md')).toString();
    const rows = text
      .split('\n')
      .filter((line) => line.startsWith('| A.') || line.startsWith('| Our'));
    expect(rows).toHaveLength(controls.length);
    for (const id of controls) expect(text).toContain(`| ${id} |`);
    expect(text).toContain(`* **Version:** ${handbook.config.soa.version}`);
  });

  it('is a Word document that names each control', async () => {
    const text = extractText(await readDocx(await bytesOf('soa.docx')));
    for (const id of controls) expect(text).toContain(id);
    expect(text).toContain('Executive Board');
  });

  it('breaks no word of its heads, and gives the longest texts the most room', async () => {
    const xml = strFromU8(
      unzipSync(await bytesOf('soa.docx'))['word/document.xml'] ?? new Uint8Array(),
    );
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const statement = sheetOf(handbook, 'soa');
    if (!statement) throw new Error('There is no Statement.');
    const heads = sheetRows(handbook, statement.table()).columns.map(({ title }) => title);
    expect(widths).toHaveLength(heads.length);
    for (const [index, head] of heads.entries()) {
      const longest = Math.max(...head.split(' ').map(({ length }) => length));
      expect(widths[index], head).toBeGreaterThan(100 * longest);
    }
    expect(Math.max(...widths)).toBe(widths[heads.indexOf('Justification')]);
    const sum = widths.reduce((total, width) => total + width, 0);
    expect(Math.abs(sum - 15138)).toBeLessThan(20);
  });
});

describe('handbook.json', () => {
  it('is what its schema says, and the schema describes every field', async () => {
    const schema = JSON.parse((await bytesOf('handbook.schema.json')).toString()) as object;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    const data: unknown = JSON.parse((await bytesOf('handbook.json')).toString());
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(undescribed(schema)).toEqual([]);
  });

  it('has every entry', async () => {
    const { entries } = JSON.parse((await bytesOf('handbook.json')).toString()) as {
      entries: Record<string, { id: string }[]>;
    };
    const ids = Object.values(entries).flatMap((all) => all.map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(handbook.byId.keys()));
  });
});

/** Paths of the properties of a JSON Schema that nothing describes. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as Record<string, unknown> & {
    properties?: Record<string, { description?: string }>;
  };
  return [
    ...Object.entries(properties).flatMap(([name, property]) => [
      ...(property.description ? [] : [`${path}.${name}`]),
      ...undescribed(property, `${path}.${name}`),
    ]),
    ...Object.entries(rest).flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.flatMap((item) => undescribed(item, path))
        : undescribed(value, name === 'items' ? `${path}[]` : path),
    ),
  ];
}

describe('all exports', () => {
  afterEach(() => void vi.useRealTimers());

  it('have the same bytes at another time', async () => {
    const hashes = async () => {
      const all = exportFiles(handbook).map(async ({ name, make }) => [
        name,
        createHash('sha256')
          .update(await make())
          .digest('hex'),
      ]);
      return Object.fromEntries(await Promise.all(all)) as Record<string, string>;
    };
    const now = await hashes();
    vi.useFakeTimers({ now: new Date('2031-01-02T03:04:05Z'), toFake: ['Date'] });
    expect(await hashes()).toEqual(now);
  });

  const office = spawnSync('soffice', ['--version']).status === 0;
  it.skipIf(!office)('open in LibreOffice (skipped where it is not installed)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aims-office-'));
    try {
      for (const name of ['soa.xlsx', 'soa.docx']) {
        writeFileSync(join(folder, name), await bytesOf(name));
        const to = name.endsWith('xlsx') ? 'csv' : 'txt:Text';
        spawnSync('soffice', [
          `-env:UserInstallation=file://${folder}/profile`,
          ...['--headless', '--convert-to', to, '--outdir', folder, join(folder, name)],
        ]);
        const written = readFileSync(join(folder, name.replace(/\w+$/, to.split(':')[0] ?? '')));
        expect(written.toString()).toContain('Until March 2026 two insurers');
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
