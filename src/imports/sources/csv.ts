import { CsvError, parse } from 'csv-parse/sync';
import { ImportError } from '../import-error.ts';
import { maxColumns, maxRecord, maxRows, tooManyColumns, tooManyRows } from './bounds.ts';
import { columnLetters, type Source, type SourceCell, type SourceRow } from './source.ts';
import { formulaError } from '../../handbook/reading/formula-error.ts';
import { decodedText } from './text.ts';

const separators = [',', ';', '\t', '|'] as const;

const names: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/**
 * Reads a table of text. Rows and columns have the addresses that a spreadsheet would give them.
 *
 * @throws ImportError where a quotation mark is never closed
 */
export function readCsv(bytes: Uint8Array, file: string): Source {
  const { text, encoding } = decodedText(bytes);
  // Excel reads a first line with the separator, and shows nothing of it.
  const [, named] = /^"?sep=(.)"?\r?(?:\n|$)/i.exec(text) ?? [];
  const table = named === undefined ? text : text.slice(text.indexOf('\n') + 1 || text.length);
  const separator = named ?? separatorOf(table);
  // One more than may be, so that it is seen.
  const records = recordsOf(table, separator, file, maxRows + 2);
  const widest = records.reduce((most, { length }) => Math.max(most, length), 0);
  if (records.length > maxRows + 1) throw new ImportError(`${file} has ${tooManyRows}`);
  if (widest > maxColumns) throw new ImportError(`${file} has ${tooManyColumns(widest)}`);
  return {
    file,
    format: `CSV in ${encoding}, separated by ${names[separator] ?? `\`${separator}\``}`,
    sheets: [
      {
        name: file,
        hidden: false,
        merges: [],
        from1904: false,
        rows: records.map((record, index) => rowOf(record, index + 1)),
      },
    ],
  };
}

function rowOf(record: readonly string[], number: number): SourceRow {
  const cells = new Map<number, SourceCell>();
  record.forEach((written, column) => {
    const text = written.trim();
    if (text === '') return;
    cells.set(column, {
      at: `${columnLetters(column)}${number}`,
      text,
      ...(formulaError.test(text) && { failed: text }),
    });
  });
  return { number, cells };
}

function recordsOf(text: string, separator: string, file: string, to: number): string[][] {
  try {
    return parse(text, {
      delimiter: separator,
      relax_column_count: true,
      // A quotation mark inside a cell, which most programs leave as it is.
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: maxRecord,
      to,
    }) as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    throw new ImportError(
      `${file} cannot be read: ${
        error.code === 'CSV_QUOTE_NOT_CLOSED'
          ? `a quotation mark is opened and never closed, on line ${line} or above`
          : error.code === 'CSV_MAX_RECORD_SIZE'
            ? `a row has more than ${maxRecord} characters, on line ${line} or above`
            : error.message.replace(/\.$/, '')
      }. Correct it in a text editor, or save the table as XLSX.`,
    );
  }
}

/** The sign that cuts most rows into the same number of cells. */
function separatorOf(text: string): string {
  const score = (separator: string): number => {
    let records: string[][];
    try {
      records = recordsOf(text, separator, '', 200);
    } catch {
      return 0;
    }
    const widths = records.map((record) => record.length).filter((width) => width > 1);
    const counts = [...Map.groupBy(widths, (width) => width).values()];
    const [most] = counts.toSorted((a, b) => b.length - a.length);
    return most ? (most.length / records.length) * Math.log2(1 + (most[0] ?? 1)) : 0;
  };
  const [best = ','] = separators.toSorted((a, b) => score(b) - score(a));
  return best;
}
