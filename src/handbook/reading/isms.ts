import { CsvError, parse } from 'csv-parse/sync';
import { ismsColumns, ismsControl } from '../../../schemas/isms-controls.ts';
import { lookup, refsOfKind } from '../../standards/catalogue.ts';
import { nearest, schemaProblems } from './schema-issues.ts';
import type { IsmsRow, ReadProblem } from '../types.ts';

const file = 'isms/controls.csv';

interface Line {
  cells: string[];
  /** Line on which the row starts, counting from 1. */
  line: number;
}

/**
 * Reads the Statement of Applicability of the ISMS. Rows that are wrong become problems and are left
 * out. The separator is the comma, or the semicolon that spreadsheets of many countries write.
 */
export function readIsmsControls(text: string): { rows: IsmsRow[]; problems: ReadProblem[] } {
  const table = readTable(text);
  if (!Array.isArray(table)) return { rows: [], problems: [table] };
  const [header, ...lines] = table;
  const columns = header?.cells.map((name) => name.toLowerCase()) ?? [];
  const problems = columnProblems(columns, header?.line ?? 1);
  if (problems.length > 0) return { rows: [], problems };

  const rows: IsmsRow[] = [];
  const seen = new Map<string, number>();
  for (const { cells, line } of lines) {
    const wrong =
      lengthProblem(cells, columns, line) ??
      controlProblem(cells[columns.indexOf('control')] ?? '', seen, line);
    if (wrong) {
      problems.push(wrong);
      continue;
    }
    const record = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']));
    const result = ismsControl.safeParse(record);
    if (result.success) {
      seen.set(result.data.control, line);
      rows.push({ ...result.data, line });
    } else
      for (const found of schemaProblems(
        ismsControl,
        record,
        result.error.issues,
        file,
        'the table',
      ))
        problems.push({ ...found, at: at(line) });
  }
  return { rows, problems };
}

const at = (line: number) => ({ file, point: { line, column: 1 } });

/** The cells of the table by lines, or what keeps it from being read. */
function readTable(text: string): Line[] | ReadProblem {
  const [firstLine = ''] = text.split('\n', 1);
  try {
    const records = parse(text, {
      delimiter: firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',',
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
      found: `The table cannot be read: ${csvFaults[error.code] ?? error.message.replace(/\.$/, '')}.`,
      expected: `comma-separated lines under the heading ${ismsColumns.join(',')}`,
      fix: 'Put text that holds a comma in double quotes, and double a quotation mark inside it: `""`.',
    };
  }
}

/** What keeps a table from being read, in the words of an editor. */
const csvFaults: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not start with one',
  CSV_INVALID_CLOSING_QUOTE:
    'something follows the quotation mark that closes a cell, here or in a row above',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE:
    'something follows the quotation mark that closes a cell, here or in a row above',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened here and never closed',
};

/** What is wrong with the heading of the table. */
function columnProblems(columns: readonly string[], line: number): ReadProblem[] {
  const expected = ismsColumns.join(',');
  const problem = (found: string, fix: string, meant?: string): ReadProblem => ({
    rule: 'content/schema',
    at: at(line),
    found,
    expected,
    fix,
    ...(meant !== undefined && { nearest: meant }),
  });
  if (columns.length === 0)
    return [
      problem(
        'The table is empty.',
        'Write the heading and a row per control, or remove the file.',
      ),
    ];
  const missing = ismsColumns.filter((name) => !columns.includes(name));
  return [
    ...missing.map((name) =>
      problem(`The table has no column \`${name}\`.`, 'Correct the first line.'),
    ),
    ...columns.flatMap((name, index) => {
      if (!(ismsColumns as readonly string[]).includes(name))
        return [
          problem(
            `\`${name}\` is no column of the table.`,
            'Correct the first line, or remove the column.',
            nearest(name, missing),
          ),
        ];
      return columns.indexOf(name) < index
        ? [problem(`The column \`${name}\` stands in the table twice.`, 'Remove one of the two.')]
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
    found: `This row has ${cells.length} cell${cells.length === 1 ? '' : 's'}.`,
    expected: `${columns.length}: ${columns.join(', ')}`,
    fix: 'Put text that holds a comma in double quotes, and leave an empty cell where there is nothing to say.',
  };
}

/** What is wrong with the control of a row: it does not exist, or it has a row already. */
function controlProblem(
  control: string,
  seen: ReadonlyMap<string, number>,
  line: number,
): ReadProblem | undefined {
  const first = seen.get(control);
  if (first !== undefined)
    return {
      rule: 'content/schema',
      at: at(line),
      found: `${control} stands in the table twice; the first time on line ${first}.`,
      expected: 'each control once',
      fix: 'Remove one of the two rows.',
    };
  if (lookup(`27001:${control}`)?.kind === 'iso27001-control') return undefined;
  const controls = refsOfKind('iso27001-control').map((ref) => ref.replace('27001:', ''));
  const meant = controls.find((id) => id === `A.${control}`) ?? nearest(control, controls);
  return {
    rule: 'content/schema',
    at: at(line),
    found: control
      ? `"${control}" is no control of ISO/IEC 27001:2022.`
      : 'The row names no control.',
    expected: 'A.5.1 to A.8.34',
    fix: 'Correct `control`.',
    ...(meant !== undefined && { nearest: meant }),
  };
}
