/** A cell as its file has it. Cells that are empty are not kept. */
export interface SourceCell {
  /** Where it is: `C7` in a spreadsheet, `/3/title` in JSON. */
  at: string;
  /** What a reader sees in it, without the spaces around it. */
  text: string;
  /** A number, where the file has one and no text. */
  number?: number;
  /** A day as `YYYY-MM-DD`, where the file has a date and no text. */
  day?: string;
  /** A truth, where the file has one and no text. */
  truth?: boolean;
  /** A list or a group of values, where the file has one. */
  data?: unknown;
  /** Why there is no value, where a formula of the spreadsheet failed. */
  failed?: string;
}

/** A row of cells by the numbers of their columns, from 0. */
export interface SourceRow {
  /** The number of the row as a reader counts it, from 1. */
  number: number;
  cells: ReadonlyMap<number, SourceCell>;
}

/** Cells that a spreadsheet shows as one, by the numbers of columns and rows; rows count from 1. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** One sheet of a workbook; a CSV or JSON file has one. */
export interface SourceSheet {
  name: string;
  /** A reader of the workbook does not see it. */
  hidden: boolean;
  rows: readonly SourceRow[];
  merges: readonly Merge[];
  /** Days are counted from 1904, as spreadsheets of old Macs did. */
  from1904: boolean;
}

/** What was read from a file. */
export interface Source {
  /** Name of the file, without its folder. */
  file: string;
  sheets: readonly SourceSheet[];
  /** How the file is written, in words: `CSV in UTF-8, separated by commas`. */
  format: string;
}

/** The letters of a column in a spreadsheet: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** The number of a column by its letters: `A` is 0. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
