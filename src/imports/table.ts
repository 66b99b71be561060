import {
  columnLetters,
  type SourceCell,
  type SourceRow,
  type SourceSheet,
} from './sources/source.ts';

/** A column of a table, by its heading. */
export interface TableColumn {
  /** Its number in the sheet, from 0. */
  index: number;
  /** Its heading; the letters of the column where it has none. Each is there once. */
  title: string;
}

/** A row of a table: cells by the numbers of their columns. */
export interface TableRow {
  number: number;
  cells: ReadonlyMap<number, SourceCell>;
}

/** A row that is no entry, and why. */
export interface PassedRow {
  number: number;
  why: string;
}

/** What stands under a heading. */
export interface SourceTable {
  sheet: SourceSheet;
  /** Number of the last row of the heading. */
  heading: number;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  passed: readonly PassedRow[];
}

/** Where the cell of a column and a row would be, if the row had one. */
export const emptyCellAt = (
  { sheet }: SourceTable,
  { index, title }: TableColumn,
  row: number,
): string => {
  const [first] = sheet.rows.flatMap(({ cells }) => [...cells.values()]);
  return first?.at.startsWith('/')
    ? `${first.at.split('/0/')[0]}/${row - 1}/${title}`
    : `${columnLetters(index)}${row}`;
};

/** A heading is near the top. */
const searchedRows = 60;

/** The title of the column that is made of lines between rows: `GENERAL`, `Human resources`. */
const sectionTitle = 'Section';

/**
 * Finds the heading of a sheet and the rows below it. Titles above it, headings over two rows, columns
 * that are empty, cells that are one, headings that are repeated and lines between rows are taken for
 * what they are.
 *
 * @param knows - how well a text is known as a heading, from 0 to 1
 * @param asked - number of the row that is the heading, if somebody says so
 * @returns undefined where the sheet has no table
 */
export function tableOf(
  sheet: SourceSheet,
  knows: (title: string) => number,
  asked?: number,
): SourceTable | undefined {
  const rows = withMerges(sheet).filter(({ cells }) => cells.size > 0);
  const at =
    asked === undefined
      ? headingIndex(rows, knows)
      : rows.findIndex(({ number }) => number === asked);
  const heading = rows[at];
  if (!heading) return undefined;
  const { titles, last } = titlesOf(sheet, rows, at, knows);
  const below = rows.filter(({ number }) => number > last);
  const columns = columnsOf(titles, below);
  return { sheet, heading: last, ...bodyOf(sheet, columns, below, titles) };
}

/** Cells that are one say the same in each of their rows; in their columns, only a heading does. */
function withMerges({ rows, merges }: SourceSheet): SourceRow[] {
  const down = merges.filter(({ top, bottom, left, right }) => bottom > top && left === right);
  if (down.length === 0) return [...rows];
  const masters = new Map(rows.map((row) => [row.number, row]));
  return rows.map((row) => {
    const added = down.flatMap(({ top, bottom, left }) => {
      if (row.number <= top || row.number > bottom || row.cells.has(left)) return [];
      const cell = masters.get(top)?.cells.get(left);
      return cell ? [[left, cell] as const] : [];
    });
    // What is one from the first row of a sheet to its last is no value of rows.
    return added.length === 0 || row.cells.size === 0
      ? row
      : { ...row, cells: new Map([...row.cells, ...added]) };
  });
}

const isLabel = ({ text, number, day, truth, data }: SourceCell): boolean =>
  number === undefined &&
  day === undefined &&
  truth === undefined &&
  data === undefined &&
  text.length <= 150 &&
  !/^\d[\d.,/-]*$/.test(text);

function headingIndex(rows: readonly SourceRow[], knows: (title: string) => number): number {
  const near = rows.slice(0, searchedRows);
  const width = Math.max(0, ...near.map(({ cells }) => cells.size));
  const scored = near.map(({ cells }, index) => {
    const all = [...cells.values()];
    const labels = all.filter(isLabel);
    const known = labels.reduce((sum, { text }) => sum + knows(text), 0);
    const distinct = new Set(labels.map(({ text }) => text.toLowerCase())).size;
    const isWide = distinct >= Math.max(1, Math.min(2, width), width * 0.5);
    const isHeading = isWide && labels.length >= all.length * 0.8;
    return { index, score: isHeading ? known + 0.5 : known >= 2 ? known : 0 };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? -1 : scored.findIndex(({ score }) => score >= best);
}

/** The titles of the columns, of which a second row of headings is a part, and where the heading ends. */
function titlesOf(
  sheet: SourceSheet,
  rows: readonly SourceRow[],
  at: number,
  knows: (title: string) => number,
): { titles: Map<number, string>; last: number } {
  const heading = rows[at];
  const above = rows[at - 1];
  const below = rows[at + 1];
  const single = new Map<number, string>();
  if (!heading) return { titles: single, last: 0 };
  for (const [column, { text }] of heading.cells) single.set(column, clean(text));
  if (above && isGroupRow(sheet, above, heading))
    return { titles: joined(sheet, above, heading), last: heading.number };
  if (below && isGroupRow(sheet, heading, below)) {
    const titles = joined(sheet, heading, below);
    // A row of values below a heading with gaps is no second heading.
    if (
      isSecondHeading(below, rows[at + 2]) ||
      [...below.cells.values()].some(({ text }) => knows(text) > 0.5)
    )
      return { titles, last: below.number };
  }
  return { titles: single, last: heading.number };
}

/** Whether a row has headings of groups, below each of which are headings of its columns. */
function isGroupRow(sheet: SourceSheet, top: SourceRow, sub: SourceRow): boolean {
  if (sub.number !== top.number + 1) return false;
  const cells = [...top.cells];
  if (cells.length < 2 || ![...top.cells.values(), ...sub.cells.values()].every(isLabel))
    return false;
  return cells.some(([column]) => {
    const to = groupEnd(sheet, top, sub, column);
    return (
      to > column &&
      [...sub.cells.keys()].filter((each) => each >= column && each <= to).length >= 2
    );
  });
}

/** The last column of a group: that of the cells that are one, or the one before the next heading. */
function groupEnd(sheet: SourceSheet, top: SourceRow, sub: SourceRow, column: number): number {
  const merge = sheet.merges.find(
    (each) => each.top === top.number && each.left === column && each.bottom === top.number,
  );
  if (merge) return merge.right;
  if (sheet.merges.some((each) => each.top === top.number)) return column;
  const next = [...top.cells.keys()].filter((each) => each > column);
  return next.length > 0 ? Math.min(...next) - 1 : Math.max(column, ...sub.cells.keys());
}

const isSecondHeading = (sub: SourceRow, next: SourceRow | undefined): boolean =>
  next !== undefined &&
  [...sub.cells.values()].every(({ text }) => text.length <= 40) &&
  [...next.cells.values()].some((cell) => !isLabel(cell) || cell.text.length > 40);

function joined(sheet: SourceSheet, top: SourceRow, sub: SourceRow): Map<number, string> {
  const titles = new Map<number, string>();
  for (const [column, { text }] of top.cells) {
    const to = groupEnd(sheet, top, sub, column);
    for (let each = column; each <= to; each++) {
      const inner = sub.cells.get(each)?.text;
      if (inner === undefined) {
        if (each === column) titles.set(each, clean(text));
      } else if (each === column && to === column)
        titles.set(
          each,
          clean(inner) === clean(text) ? clean(text) : `${clean(text)}: ${clean(inner)}`,
        );
      else titles.set(each, `${clean(text)}: ${clean(inner)}`);
    }
  }
  for (const [column, { text }] of sub.cells)
    if (!titles.has(column)) titles.set(column, clean(text));
  return titles;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The columns of a table, each under a title of its own. */
function columnsOf(
  titles: ReadonlyMap<number, string>,
  below: readonly SourceRow[],
): TableColumn[] {
  const indexes = new Set([...titles.keys(), ...below.flatMap(({ cells }) => [...cells.keys()])]);
  const seen = new Map<string, number>();
  return [...indexes]
    .toSorted((a, b) => a - b)
    .map((index) => {
      const title = titles.get(index) ?? `Column ${columnLetters(index)}`;
      const times = (seen.get(title.toLowerCase()) ?? 0) + 1;
      seen.set(title.toLowerCase(), times);
      return { index, title: times === 1 ? title : `${title} (${times})` };
    });
}

function bodyOf(
  sheet: SourceSheet,
  columns: readonly TableColumn[],
  below: readonly SourceRow[],
  titles: ReadonlyMap<number, string>,
): Pick<SourceTable, 'columns' | 'rows' | 'passed'> {
  const passed: PassedRow[] = [];
  const rows: TableRow[] = [];
  let section: SourceCell | undefined;
  const sectionIndex = Math.max(0, ...columns.map(({ index }) => index)) + 1;
  for (const { number, cells } of below) {
    const all = [...cells];
    const isRepeated =
      all.length > 1 &&
      all.every(
        ([column, { text }]) =>
          clean(text) === titles.get(column) || titles.get(column)?.endsWith(`: ${clean(text)}`),
      );
    const [only] = all;
    if (isRepeated) passed.push({ number, why: 'repeats the heading' });
    else if (all.length === 1 && only && isAcross(sheet, number, only[0], titles.size)) {
      section = only[1];
      passed.push({ number, why: `is a line between rows: "${clean(section.text)}"` });
    } else if (
      all.length === 1 &&
      only &&
      titles.size > 2 &&
      only[0] === columns[0]?.index &&
      isNote(only[1])
    )
      passed.push({ number, why: `is a note or a total: "${clean(only[1].text).slice(0, 60)}"` });
    else
      rows.push({ number, cells: section ? new Map([...cells, [sectionIndex, section]]) : cells });
  }
  return {
    rows,
    passed,
    columns:
      section === undefined ? columns : [...columns, { index: sectionIndex, title: sectionTitle }],
  };
}

/** Whether a cell takes the place of most columns. */
const isAcross = ({ merges }: SourceSheet, row: number, column: number, width: number): boolean =>
  merges.some(
    ({ top, bottom, left, right }) =>
      top === row &&
      bottom === row &&
      left === column &&
      right - left + 1 >= Math.max(2, width / 2),
  );

const isNote = ({ text }: SourceCell): boolean =>
  /^(?:total|sum|summe|gesamt|somme|suma|totale|note|notes|hinweis|quelle|source|stand|legend|\*)/i.test(
    text,
  );
