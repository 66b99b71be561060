import { iconElement } from './icons.ts';
import { parsedNumber, sortedOrder, type Sort, type SortKey } from './rows.ts';
import type { TableColumn } from './table-state.ts';

const language = document.documentElement.lang;

/** The heads of a table as buttons that sort it. */
export interface SortHeads {
  sort(): Sort | undefined;
  show(sort: Sort | undefined): void;
}

/** @param changed - called when a reader sorts */
export function sortHeads(columns: readonly TableColumn[], changed: () => void): SortHeads {
  let current: Sort | undefined;
  const show = (sort: Sort | undefined) => {
    current = sort;
    for (const { head, title } of columns)
      head.ariaSort = title === sort?.title ? sort.direction : null;
  };
  for (const { head, title } of columns) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes, iconElement('up'));
    head.append(button);
    button.addEventListener('click', () => {
      const was = current?.title === title ? current.direction : undefined;
      // The third time, the rows are again as they were written.
      if (was === 'descending') show(undefined);
      else show({ title, direction: was ? 'descending' : 'ascending' });
      changed();
    });
  }
  return { sort: () => current, show };
}

/** Rows in the order that a reader chose. */
export function sortedRows(
  rows: readonly HTMLTableRowElement[],
  columns: readonly TableColumn[],
  sort: Sort | undefined,
): HTMLTableRowElement[] {
  const column = columns.find(({ title }) => title === sort?.title);
  if (!sort || !column) return [...rows];
  const keys = rows.map((row) => keyOf(row.cells[column.index]));
  return sortedOrder(keys, sort.direction, language).flatMap((index) => rows[index] ?? []);
}

/** What a cell is sorted by: its day, its number, or its words. */
function keyOf(cell: HTMLTableCellElement | undefined): SortKey {
  if (!cell) return undefined;
  const numeric = cell.matches('.numeric');
  // A number may have a day beside it.
  const day = numeric ? undefined : cell.querySelector('time')?.dateTime;
  if (day) return day;
  const text = cell.textContent?.trim() ?? '';
  if (text === '' || cell.querySelector('.none')) return undefined;
  return numeric ? parsedNumber(text, language) : text;
}
