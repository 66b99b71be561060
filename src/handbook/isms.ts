import { CsvError, parse } from 'csv-parse/sync';
import { ismsColumns, ismsControl } from '../../schemas/isms-controls.ts';
import { schemaProblems } from './schema-issues.ts';
import type { IsmsRow, ReadProblem } from './types.ts';

const file = 'isms/controls.csv';

/** Reads the Statement of Applicability of the ISMS. Rows that are wrong become problems and are left out. */
export function readIsmsControls(text: string): { rows: IsmsRow[]; problems: ReadProblem[] } {
  const problems: ReadProblem[] = [];
  const at = (line: number) => ({ file, point: { line, column: 1 } });
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({
      rule: 'content/schema',
      at: at(Number(error['lines'] ?? 1)),
      found: `The table cannot be read: ${error.message}.`,
      expected: `comma-separated lines under the heading ${ismsColumns.join(',')}`,
      fix: 'Put text that holds a comma or a quotation mark in double quotes.',
    });
    return { rows: [], problems };
  }
  const rows: IsmsRow[] = [];
  const seen = new Map<string, number>();
  for (const { record, info } of records) {
    const result = ismsControl.safeParse(record);
    if (!result.success) {
      problems.push(
        ...schemaProblems(ismsControl, record, result.error.issues, file, 'the table').map((problem) => ({
          ...problem,
          at: at(info.lines),
        })),
      );
      continue;
    }
    const { control } = result.data;
    const first = seen.get(control);
    if (first !== undefined)
      problems.push({
        rule: 'content/schema',
        at: at(info.lines),
        found: `${control} stands in the table twice; the first time on line ${first}.`,
        expected: 'each control once',
        fix: 'Remove one of the two rows.',
      });
    else {
      seen.set(control, info.lines);
      rows.push({ ...result.data, line: info.lines });
    }
  }
  return { rows, problems };
}
