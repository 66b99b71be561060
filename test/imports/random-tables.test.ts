import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worksheet } from '@cj-tech-master/excelts';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../schemas/handbook.ts';
import { toolRoot } from '../../src/cli/content.ts';
import { fieldLabel } from '../../src/i18n/terms.ts';
import { targetsOf } from '../../src/imports/fields.ts';
import { fieldPath } from '../../schemas/field-paths.ts';
import { prepareImport } from '../../src/imports/prepare.ts';
import { importCounts } from '../../src/imports/report.ts';
import { columnLetters } from '../../src/imports/sources/source.ts';
import { writeWorkbook } from './workbook.ts';

let folder: string;
let root: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aims-random-tables-'));
  root = join(folder, 'content');
  cpSync(join(toolRoot, 'test/site/small-content'), root, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Language = (typeof languages)[number];

/** A row as its author means it. */
interface Meant {
  title: string;
  purpose: string;
  deployed: string;
  generative: boolean;
  remark: string;
}

/** What the West writes, with every sign that separates or quotes. */
const words = (lines: boolean) =>
  fc
    .array(
      fc.constantFrom(
        ...[
          'Prüfung',
          'naïve',
          'señal',
          'Größe',
          'l’été',
          'caffè',
          'risk',
          'a;b',
          'c,d',
          '"so"',
          'x|y',
          '<b>',
          '{n}',
          '100 %',
          '#7',
          '– ja',
          'Œuvre',
          '€',
          'Nr. 4',
        ],
        ...(lines ? ['\n', '\n\n', '\t'] : []),
      ),
      { maxLength: 6 },
    )
    // A word of its own at both ends, so that no space is at an end and no cell says "nothing".
    .map((parts) => ['Aa', ...parts, 'zz'].join(' '));

const day = fc
  .record({
    year: fc.integer({ min: 2001, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(
    ({ year, month, date }) =>
      `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );

const rows = fc.array(
  fc.record({
    title: words(false),
    purpose: words(true),
    deployed: day,
    generative: fc.boolean(),
    remark: words(true),
  }),
  { minLength: 1, maxLength: 5 },
);

const numbersOf = (iso: string) => iso.split('-').map(Number) as [number, number, number];

/** How days are written as text. With slashes, one day of the column proves what comes first. */
const dayTexts: Readonly<Record<string, (iso: string, language: Language) => string>> = {
  iso: (iso) => iso,
  dots: (iso) => numbersOf(iso).toReversed().join('.'),
  padded: (iso) => iso.split('-').toReversed().join('.'),
  dayFirst: (iso) => numbersOf(iso).toReversed().join('/'),
  monthFirst: (iso) => {
    const [year, month, date] = numbersOf(iso);
    return `${month}/${date}/${year}`;
  },
  words: (iso, language) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  time: (iso) => `${iso}T00:00:00Z`,
};

const truths: readonly (readonly [string, string])[] = [
  ['true', 'false'],
  ['TRUE', 'FALSE'],
  ['Yes', 'No'],
  ['ja', 'nein'],
  ['WAHR', 'FALSCH'],
  ['oui', 'non'],
  ['VRAI', 'FAUX'],
  ['Sí', 'No'],
  ['VERDADERO', 'FALSO'],
  ['sì', 'no'],
  ['VERO', 'FALSO'],
  ['1', '0'],
];

const look = fc.record({
  language: fc.constantFrom(...languages),
  days: fc.constantFrom(...Object.keys(dayTexts)),
  truth: fc.constantFrom(...truths),
  /** Lines above the heading. */
  above: fc.array(
    fc.constantFrom(
      ['Register 2026'],
      [],
      ['Stand', '24.11.2026'],
      ['Übersicht der Systeme', '', 'v1.2'],
    ),
    { maxLength: 3 },
  ),
  /** Columns without anything in them, before the first and between. */
  left: fc.integer({ min: 0, max: 2 }),
  gap: fc.boolean(),
  order: fc.shuffledSubarray(
    ['id', 'title', 'purpose', 'deployed', 'generative', 'remark'] as const,
    { minLength: 6 },
  ),
  /** The heading comes again after the first row, as on printed pages. */
  repeated: fc.boolean(),
  total: fc.boolean(),
});

type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;
type Column = Look['order'][number];

function heading(column: Column, language: Language): string {
  if (column === 'id') return 'ID';
  if (column === 'remark')
    return {
      en: 'Further words',
      de: 'Weitere Worte',
      fr: 'Autres mots',
      es: 'Otras palabras',
      it: 'Altre parole',
    }[language];
  const target = targetsOf('inventory').find(({ name }) => name === column);
  const way = target && fieldPath(target.schema);
  if (way === undefined) throw new Error(`There is no field ${column}.`);
  return fieldLabel(language, way);
}

/** The cells of a table as text, and where its columns are. */
function grid(meant: readonly Meant[], how: Look) {
  const { language, left, gap, order } = how;
  const places = new Map(
    order.map((column, index) => [column, left + index + (gap && index > 2 ? 1 : 0)]),
  );
  const line = (value: (column: Column) => string) => {
    const cells: string[] = [];
    for (const [column, place] of places) cells[place] = value(column);
    return Array.from(cells, (cell) => cell ?? '');
  };
  const titles = line((column) => heading(column, language));
  const body = meant.map((row, index) =>
    line((column) =>
      column === 'id'
        ? `UC-${index + 1}`
        : column === 'deployed'
          ? (dayTexts[how.days]?.(row.deployed, language) ?? '')
          : column === 'generative'
            ? how.truth[row.generative ? 0 : 1]
            : row[column],
    ),
  );
  const [first = [], ...others] = body;
  return {
    places,
    table: [
      ...how.above.map((cells) => [...Array<string>(left).fill(''), ...cells]),
      titles,
      first,
      ...(how.repeated ? [titles] : []),
      ...others,
      ...(how.total && order[0] !== 'generative' && order[0] !== 'deployed'
        ? [[...Array<string>(left).fill(''), `Total: ${meant.length}`]]
        : []),
    ],
  };
}

async function expectRead(file: string, meant: readonly Meant[], mapping?: string) {
  const prepared = await prepareImport({
    ...{ what: 'inventory', root, file, mapping, update: false },
    constants: { owner: 'lead' },
  });
  expect(prepared.problems).toEqual([]);
  expect(
    prepared.created.map(({ id, fields, kept }) => ({
      id,
      title: fields.get('title'),
      purpose: fields.get('purpose'),
      deployed: fields.get('deployed'),
      generative: fields.get('generative'),
      remark: kept.at(-1)?.text,
    })),
  ).toEqual(
    meant.map(({ title, purpose, remark, ...rest }, index) => ({
      id: `UC-${index + 1}`,
      title: title.replace(/\s+/g, ' '),
      ...{ purpose, remark },
      ...rest,
    })),
  );
  const { cells } = importCounts(prepared);
  const all = prepared.table.rows.reduce((sum, row) => sum + row.cells.size, 0);
  expect(cells.placed + cells.guessed + cells.body + cells.left + cells.wrong).toBe(all);
}

/** A row with a day that proves what comes first where days have slashes, and a different row each time. */
const proven = (meant: readonly Meant[]): Meant[] =>
  meant.map((row, index) => ({
    ...row,
    title: `${row.title} ${index}`,
    deployed: index === 0 ? row.deployed.replace(/\d\d$/, '27') : row.deployed,
  }));

describe('a table with the same rows, however it is written', () => {
  it('is read as it is meant, from text', async () => {
    const file = fc.record({
      encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
      mark: fc.boolean(),
      separator: fc.constantFrom(',', ';', '\t', '|'),
      named: fc.boolean(),
      end: fc.constantFrom('\n', '\r\n'),
    });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        rows,
        look,
        file,
        async (all, how, { encoding, mark, separator, named, end }) => {
          const meant = proven(all);
          const { table } = grid(meant, how);
          const text = stringify(table, {
            delimiter: separator,
            record_delimiter: end,
            quoted_match: /[;,|\t"\n]/,
          });
          const path = join(folder, `${number++}.csv`);
          writeFileSync(
            path,
            iconv.encode(named ? `sep=${separator}${end}${text}` : text, encoding, {
              addBOM: mark && encoding !== 'windows-1252',
            }),
          );
          await expectRead(path, meant);
        },
      ),
      { numRuns: 60 },
    );
  }, 300_000);

  it('is read as it is meant, from a workbook', async () => {
    const book = fc.record({
      from1904: fc.boolean(),
      /** Days as days, as numbers that count them, or as text. */
      kind: fc.constantFrom('day', 'text'),
      truth: fc.boolean(),
      formulas: fc.boolean(),
      hidden: fc.boolean(),
      /** A heading of groups above that of the columns. */
      grouped: fc.boolean(),
    });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        rows,
        look,
        book,
        async (all, how, { from1904, kind, truth, formulas, hidden, grouped }) => {
          const meant = proven(all);
          const { table, places } = grid(meant, how);
          const headAt = how.above.length + 1;
          const fill = (page: Worksheet) => {
            table.forEach((cells, index) => {
              const at = index + 1 + (grouped && index + 1 >= headAt ? 1 : 0);
              const row =
                meant[
                  index -
                    how.above.length -
                    1 -
                    (how.repeated && index - how.above.length > 1 ? 1 : 0)
                ];
              const isRow =
                index >= headAt && cells.includes(`UC-${meant.indexOf(row as Meant) + 1}`);
              cells.forEach((text, column) => {
                if (text === '') return;
                const cell = page.getCell(`${columnLetters(column)}${at}`);
                cell.value = text;
                if (!row || !isRow) return;
                if (column === places.get('deployed') && kind === 'day') {
                  cell.value = new Date(row.deployed);
                  cell.numFmt = 'dd/mm/yyyy';
                } else if (column === places.get('generative') && truth)
                  cell.value = row.generative;
                else if (formulas && column === places.get('purpose'))
                  cell.value = { formula: 'A1', result: text };
              });
            });
            if (!grouped) return;
            // All columns below one heading that is one cell, but for the first.
            const columns = [...places.values()].toSorted((a, b) => a - b);
            const [first = 0, second = 0] = columns;
            const last = columns.at(-1) ?? 0;
            page.getCell(`${columnLetters(first)}${headAt}`).value = 'System';
            page.getCell(`${columnLetters(second)}${headAt}`).value = 'Details';
            page.mergeCells(`${columnLetters(second)}${headAt}:${columnLetters(last)}${headAt}`);
          };
          const path = join(folder, `${number++}.xlsx`);
          await writeWorkbook(
            path,
            {
              ...(hidden && {
                Lists: (page) => {
                  page.addRow(['ID', 'Title', 'Purpose']);
                  page.addRow(['X-1', 'not meant', 'not meant']);
                  page.state = 'hidden';
                },
              }),
              Systems: fill,
            },
            from1904,
          );
          await expectRead(path, meant);
        },
      ),
      { numRuns: 60 },
    );
  }, 300_000);
});
