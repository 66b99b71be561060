import { ImportError } from '../import-error.ts';
import { columnLetters, type Source, type SourceSheet } from './source.ts';

/** In bytes, of a file or of what is in it once it is unpacked: more than any register has. */
export const maxBytes = 64_000_000;

export const maxRows = 100_000;
export const maxColumns = 500;

/** In characters; a cell of Excel takes a third of it. */
const maxText = 100_000;

/** In characters, of all cells of a row. */
export const maxRecord = 1_000_000;

/** Objects and lists inside one another, in JSON. */
export const maxDepth = 50;

const maxMerges = 10_000;

/** Each row is compared with the merged cells: so many comparisons take a second. */
const maxComparisons = 50_000_000;

/**
 * What a register never reaches would take minutes or fill the memory: it is refused, with what it is
 * and where.
 *
 * @throws ImportError
 */
export function withinBounds(source: Source): Source {
  for (const sheet of source.sheets) {
    const beyond = beyondBounds(sheet);
    if (beyond !== undefined) throw new ImportError(`${placeOf(source, sheet)} has ${beyond}`);
  }
  return source;
}

/** What a source with too many rows or columns is told, before it is read as a whole. */
export const tooManyRows = `more than ${maxRows} rows. Import a part of it.`;
export const tooManyColumns = (count: number): string =>
  `${count} columns, and at most ${maxColumns} can be imported. Remove the ones that you do not need.`;

function beyondBounds({ rows, merges }: SourceSheet): string | undefined {
  if (rows.length > maxRows + 1) return tooManyRows;
  if (merges.length > maxMerges || merges.length * rows.length > maxComparisons)
    return `${merges.length} merged cells. Split them, or save it as CSV.`;
  for (const { number, cells } of rows) {
    if (cells.size > maxColumns) return tooManyColumns(cells.size);
    for (const [column, { text }] of cells)
      if (text.length > maxText)
        return `${text.length} characters in ${columnLetters(column)}${number}, and a cell may have ${maxText}. Shorten the text.`;
  }
  return undefined;
}

const placeOf = ({ file, sheets }: Source, { name }: SourceSheet): string =>
  sheets.length === 1 ? file : `Sheet "${name}" of ${file}`;
