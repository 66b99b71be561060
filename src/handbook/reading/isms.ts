import { CsvError, parse } from 'csv-parse/sync';
import { ismsColumns, ismsControl } from '../../../schemas/isms-controls.ts';
import { lookup, refsOfKind } from '../../standards/catalogue.ts';
import { nearest, nearestId } from '../../issues/nearest.ts';
import { formulaError } from './formula-error.ts';
import { fieldTitled, valueNamed } from './schema/meant.ts';
import { conflictIn } from './conflict.ts';
import { saySchema } from './says/schema.ts';
import type { Expectation } from './says/schema-data.ts';
import type { SaidWords } from '../../issues/issue.ts';
import { withNote } from '../../issues/say.ts';
import { truthOf } from './truth.ts';
import { schemaProblems } from './schema/problems.ts';
import type { IsmsRow, ReadProblem } from '../types.ts';

const file = 'isms/controls.csv';

interface Line {
  cells: string[];
  /** Line on which the row starts, counting from 1. */
  line: number;
}

/**
 * Reads the Statement of Applicability of the ISMS. Rows that are wrong become problems and are left
 * out. What spreadsheets of many countries write is read: other separators, words for true and false,
 * the case and the language of headings and values.
 */
export function readIsmsControls(text: string | undefined): {
  rows: IsmsRow[];
  problems: ReadProblem[];
} {
  if (text === undefined) return { rows: [], problems: [] };
  const lineCount = text.split('\n', maxLines + 2).length;
  if (lineCount > maxLines + 1)
    return { rows: [], problems: [tooLarge('ismsLines', maxLines, maxLines + 1)] };
  const conflict = mergeConflict(text);
  if (conflict) return { rows: [], problems: [conflict] };
  const table = readTable(text);
  if (!Array.isArray(table)) return { rows: [], problems: [table] };
  const [top] = table;
  const width = top?.cells.length ?? 0;
  if (width > maxColumns)
    return { rows: [], problems: [tooLarge('ismsColumns', width, top?.line)] };
  const { header, lines } = headed(table);
  const columns = header?.cells.map(columnMeant) ?? [];
  const problems = columnProblems(columns, header?.line ?? 1);
  if (problems.length > 0) return { rows: [], problems };

  const rows: IsmsRow[] = [];
  const seen = new Map<string, number>();
  const said: ReadProblem[] = [];
  for (const [index, { cells: asRead, line }] of lines.entries()) {
    const cells = fitted(asRead, columns);
    // A line such as "Organizational controls" is a heading between the rows.
    const [filled, ...more] = cells.filter((cell) => cell !== '');
    if (cells.length > 1 && filled !== undefined && more.length === 0 && !/\d/.test(filled))
      continue;
    const wrong = lengthProblem(cells, columns, line);
    if (wrong) {
      said.push(wrong);
      continue;
    }
    const written = cells[columns.indexOf('control')] ?? '';
    const lostZero = withLostZero(written, seen, lines, index, columns.indexOf('control'));
    const fault = controlProblem(written, lostZero, seen, line);
    if (fault) said.push(fault);
    const control = lostZero ?? controlMeant(written);
    if (control === undefined || seen.has(control)) continue;
    const record = Object.fromEntries(
      columns.map((name, index) => [name, cellMeant(name, cells[index] ?? '')]),
    );
    const data = { ...record, control };
    const result = ismsControl.safeParse(data);
    // Whatever else is wrong with its row, the control has one.
    seen.set(control, line);
    if (result.success) rows.push({ ...result.data, line });
    else
      for (const found of schemaProblems(result.error.issues, {
        schema: ismsControl,
        ...{ data, file, what: { english: 'the table' } },
      }))
        said.push({ ...broken(found, data), at: at(line) });
  }
  return { rows, problems: together(said) };
}

/** So many rows with the same fault are told one by one. */
const fewRows = 3;

/** The problems of rows, in which many rows with one fault are one problem. */
const together = (problems: readonly ReadProblem[]): ReadProblem[] =>
  [...Map.groupBy(problems, kindOf).values()].flatMap((alike) => {
    const [first] = alike;
    const last = alike.at(-1);
    if (!first || !last || alike.length <= fewRows) return alike;
    return [
      withNote(first, { kind: 'rows', count: alike.length - 1, last: last.at.point?.line ?? 1 }),
    ];
  });

/** What a problem is about, apart from the values of its row. */
const kindOf = ({ found, expected }: ReadProblem): string =>
  `${found.replace(/"[^"]*"|\bA\.[\d.]+|\d+/g, '…')} ${expected ?? ''}`;

/** What a spreadsheet makes of `5.1`: a day and a month, in numbers or words. */
const isDay =
  /^(?:\d{1,2}[.\s-]*\p{L}{3,9}\.?|\p{L}{3,9}\.?[\s-]*\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/u;

/** A problem of a value, in other words where a spreadsheet failed. */
function broken(problem: ReadProblem, data: Record<string, string>): ReadProblem {
  const field = problem.at.path?.at(-1);
  const value = field === undefined ? undefined : data[String(field)];
  if (value === undefined || !formulaError.test(value)) return problem;
  return {
    ...problem,
    nearest: undefined,
    ...saySchema('formula', String(field), value, expectationOf(problem)),
  };
}

/** What was expected of a value that is wrong. */
const expectationOf = ({ said }: ReadProblem): Expectation | undefined =>
  said?.kind === 'wrong' ? (said.values[2] as Expectation | undefined) : undefined;

/** The problem that a merge conflict in the table is. */
function mergeConflict(text: string): ReadProblem | undefined {
  const conflict = conflictIn(text);
  if (!conflict) return undefined;
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const [first, last] = [lineOf(conflict.first), lineOf(conflict.last)];
  return { rule: 'content/schema', at: at(first), ...saySchema('conflict', first, last) };
}

/** The heading of a table, which titles and empty rows may precede, and the rows below it. */
function headed(table: readonly Line[]): { header: Line | undefined; lines: readonly Line[] } {
  const index = table.findIndex(
    ({ cells }) => cells.filter((cell) => isColumn(columnMeant(cell))).length >= 2,
  );
  const start = Math.max(index, 0);
  const header = table[start];
  const last = header?.cells.findLastIndex((cell) => cell !== '') ?? -1;
  return {
    // Spreadsheets add empty columns on the right.
    header: header && { ...header, cells: header.cells.slice(0, last + 1) },
    lines: table.slice(start + 1),
  };
}

const isColumn = (name: string) => (ismsColumns as readonly string[]).includes(name);

/** The name of a column, whatever its case and its language. */
const columnMeant = (written: string): string => {
  const name = written
    .replace(/\s*(?:\([^()]*\)|[?:*])\s*$/, '')
    .trim()
    .toLowerCase();
  return isColumn(name) ? name : (fieldTitled(ismsControl, written, ismsColumns) ?? name);
};

/** A row without the empty cells that spreadsheets add on the right. */
const fitted = (cells: readonly string[], columns: readonly string[]): readonly string[] =>
  cells.slice(columns.length).every((cell) => cell === '') ? cells.slice(0, columns.length) : cells;

/** A value as the table has it, whatever the case and language in which a spreadsheet wrote it. */
function cellMeant(column: string, written: string): string {
  if (column === 'applicable') {
    const truth = truthOf(written);
    return truth === undefined ? written : String(truth);
  }
  if (column !== 'status') return written;
  if (/^(?:n\/?a|[-–—]|none|entfällt|s\.?o\.?)$/i.test(written)) return '';
  return valueNamed(written, ['planned', 'partial', 'implemented']) ?? written;
}

/** The control that a cell names: `A.5.1`, also without its letter or with its title. */
function controlMeant(written: string): string | undefined {
  const [, area = '', number = ''] =
    /^['’]?(?:27001:)?\s*(?:A[.\s]?)?\s*([5-8])\.0?(\d{1,2})(?![\d.])/i.exec(
      written.replace(/\p{Cf}/gu, '').trim(),
    ) ?? [];
  const id = `A.${area}.${number}`;
  return lookup(`27001:${id}`)?.kind === 'iso27001-control' ? id : undefined;
}

/**
 * The control that a second `A.5.1` was before a spreadsheet took `5.10` for a number: the one with a
 * zero, where no row names it and its neighbours in the standard are those in the table.
 */
function withLostZero(
  written: string,
  seen: ReadonlyMap<string, number>,
  lines: readonly Line[],
  index: number,
  column: number,
): string | undefined {
  const control = controlMeant(written);
  if (control === undefined || !seen.has(control)) return undefined;
  const whole = `${control}0`;
  if (controlMeant(whole) !== whole || seen.has(whole)) return undefined;
  const [area = '', number = ''] = whole.split('.').slice(1);
  const named = (at: number) => controlMeant(lines[at]?.cells[column] ?? '');
  return named(index - 1) === `A.${area}.${Number(number) - 1}` ||
    named(index + 1) === `A.${area}.${Number(number) + 1}`
    ? whole
    : undefined;
}

/** The standard has 93 controls, and the table of each of them a handful of cells, in which lines may break. */
const maxLines = 10_000;
const maxColumns = 50;

const tooLarge = (kind: 'ismsLines' | 'ismsColumns', many: number, line = 1): ReadProblem => ({
  rule: 'content/schema',
  at: at(line),
  ...saySchema(kind, many, ismsColumns.join(',')),
});

const at = (line: number) => ({ file, point: { line, column: 1 } });

/** The cells of the table by lines, or what keeps it from being read. */
function readTable(text: string): Line[] | ReadProblem {
  // Excel writes the separator above the table for itself.
  const [first = '', ...rest] = text.split('\n');
  const [, named] = /^sep=(.)\r?$/i.exec(first) ?? [];
  const body = named === undefined ? text : `\n${rest.join('\n')}`;
  try {
    const records = parse(body, {
      delimiter: named ?? separatorOf(body),
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      info: true,
      raw: true,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    return records
      .map(({ record, raw, info }) => ({
        cells: record,
        // The parser counts the line on which a row ends, and adds empty lines before it to the row.
        line: info.lines - (raw.trim().match(/\n/g)?.length ?? 0),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      rule: 'content/schema',
      at: at(
        error.code === 'CSV_QUOTE_NOT_CLOSED'
          ? text.slice(0, text.lastIndexOf('"')).split('\n').length
          : Number(error['lines'] ?? 1),
      ),
      ...unreadable(error),
    };
  }
}

/** The sign that separates most cells of the heading: a comma, or what spreadsheets of many countries write. */
function separatorOf(text: string): string {
  const heading =
    text.split('\n', 20).find((line) => /[,;\t|].*[,;\t|]/.test(line)) ??
    text.split('\n', 1)[0] ??
    '';
  const [most = ','] = [',', ';', '\t', '|'].toSorted(
    (a, b) => heading.split(b).length - heading.split(a).length,
  );
  return most;
}

/** What keeps a table from being read, by what the parser calls it. */
const csvFaults = {
  INVALID_OPENING_QUOTE: 'ismsOpeningQuote',
  CSV_INVALID_CLOSING_QUOTE: 'ismsClosingQuote',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'ismsClosingQuote',
  CSV_QUOTE_NOT_CLOSED: 'ismsEndlessQuote',
} as const;

function unreadable({ code, message }: CsvError) {
  const heading = ismsColumns.join(',');
  const known = Object.entries(csvFaults).find(([name]) => name === code)?.[1];
  return known
    ? saySchema(known, heading)
    : saySchema('ismsUnreadable', heading, message.replace(/\.$/, ''));
}

/** What is wrong with the heading of the table. */
function columnProblems(columns: readonly string[], line: number): ReadProblem[] {
  const heading = ismsColumns.join(',');
  const problem = (words: SaidWords, meant?: string): ReadProblem => ({
    rule: 'content/schema',
    at: at(line),
    ...words,
    ...(meant !== undefined && { nearest: meant }),
  });
  if (columns.length === 0) return [problem(saySchema('ismsEmpty', heading))];
  const missing = ismsColumns.filter((name) => !columns.includes(name));
  if (columns.some((name) => name === '') && missing.length < ismsColumns.length)
    return [problem(saySchema('ismsMarkdown', heading))];
  if (missing.length === ismsColumns.length) return [problem(saySchema('ismsNoHeading', heading))];
  return [
    ...missing.map((name) => problem(saySchema('ismsNoColumn', name, heading))),
    ...columns.flatMap((name, index) => {
      if (!(ismsColumns as readonly string[]).includes(name))
        return [problem(saySchema('ismsOtherColumn', name, heading), nearest(name, missing))];
      return columns.indexOf(name) < index
        ? [problem(saySchema('ismsColumnTwice', name, heading))]
        : [];
    }),
  ];
}

function lengthProblem(
  cells: readonly string[],
  columns: readonly string[],
  line: number,
): ReadProblem | undefined {
  if (cells.length === columns.length) return undefined;
  return {
    rule: 'content/schema',
    at: at(line),
    ...(cells.length === 1
      ? saySchema('ismsOneCell', columns.length, columns.join(', '))
      : saySchema('ismsCells', columns.length, columns.join(', '), cells.length)),
  };
}

/** What is wrong with the control of a row: it does not exist, or it has a row already. */
function controlProblem(
  written: string,
  lostZero: string | undefined,
  seen: ReadonlyMap<string, number>,
  line: number,
): ReadProblem | undefined {
  const control = controlMeant(written);
  const problem = (words: Omit<ReadProblem, 'rule' | 'at'>): ReadProblem => ({
    rule: 'content/schema',
    at: at(line),
    ...words,
  });
  if (control === undefined) {
    const is2013 = /^A?\.?(?:[5-9]|1[0-8])\.\d{1,2}\.\d{1,2}$/i.test(written);
    const controls = refsOfKind('iso27001-control').map((ref) => ref.replace('27001:', ''));
    const meant = is2013 ? undefined : nearestId(written, controls);
    return problem({
      ...(meant !== undefined && { nearest: meant }),
      ...controlWords(written, is2013, meant),
    });
  }
  const first = seen.get(control);
  if (first === undefined) return undefined;
  if (lostZero !== undefined)
    return problem({
      nearest: lostZero,
      ...saySchema('ismsLostZero', control, first, lostZero),
    });
  return problem(saySchema('ismsTwice', control, first));
}

/** What is said of what names no control. */
function controlWords(written: string, is2013: boolean, meant: string | undefined): SaidWords {
  if (formulaError.test(written)) return saySchema('ismsFormula', written);
  if (is2013) return saySchema('ismsOf2013', written);
  if (isDay.test(written)) return saySchema('ismsDay', written);
  if (written === '') return saySchema('ismsUnnamed');
  return meant === undefined
    ? saySchema('ismsNoControl', written)
    : saySchema('ismsControlMeant', written, meant);
}
