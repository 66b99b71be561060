import {
  idMark,
  type IndexColumn,
  type LongRegister,
  type RegisterIndex,
} from '../views/register-index.ts';
import { adoptLinks, loadJson } from './on-disk.ts';
import type { RowFacts } from './rows.ts';
import { factsOf } from './table-filters.ts';
import type { TableColumn } from './table-state.ts';

/** All rows of a register, as its pages show them. */
export interface AllRows {
  rows: readonly HTMLTableRowElement[];
  /** Settles once the cells of sentences are filled, which come later. */
  sentences: Promise<void>;
  /** What the rows say by now. */
  facts(): readonly RowFacts[];
}

/** @param model - a row of the page */
export async function loadRows(
  { rows: address, texts }: LongRegister,
  columns: readonly TableColumn[],
  model: HTMLTableRowElement,
): Promise<AllRows> {
  const late = texts === undefined ? undefined : fetchIndex(texts);
  // Whether it failed is asked later.
  late?.catch(() => undefined);
  const index = await fetchIndex(address);
  const rows = rowsOf(index, model);
  let facts: RowFacts[] | undefined;
  return {
    rows,
    sentences: (async () => {
      if (!late) return;
      fill(rows, index.ids, await late);
      facts = undefined;
    })(),
    facts: () => (facts ??= factsOf(rows, columns)),
  };
}

const fetchIndex = async (address: string) => (await loadJson(address)) as RegisterIndex;

function rowsOf(
  { ids, columns: indexed }: RegisterIndex,
  model: HTMLTableRowElement,
): HTMLTableRowElement[] {
  // The cells look as those that the page has.
  const starts = [...model.cells].map((cell) =>
    (cell.cloneNode() as HTMLTableCellElement).outerHTML.replace(/<\/t[hd]>$/, ''),
  );
  const template = document.createElement('template');
  template.innerHTML = ids
    .map((id, row) => {
      const cells = starts.map((start, index) => start + cellOf(indexed[index], row, id));
      return `<tr id="${id}">${cells.join('')}`;
    })
    .join('');
  adoptLinks(template.content);
  return [...template.content.querySelectorAll('tr')];
}

function fill(
  rows: readonly HTMLTableRowElement[],
  ids: readonly string[],
  { columns }: RegisterIndex,
): void {
  for (const [index, column] of columns.entries())
    if (column)
      for (const [row, element] of rows.entries()) {
        const cell = element.cells[index];
        if (!cell) continue;
        cell.innerHTML = cellOf(column, row, ids[row] ?? '');
        adoptLinks(cell);
      }
}

/** In JSON, a column of the other file is null. */
function cellOf(column: IndexColumn | null | undefined, row: number, id: string): string {
  if (!column) return '';
  const cell = column.cells[column.at?.[row] ?? row] ?? '';
  return `${column.before}${cell}${column.after}`.replaceAll(idMark, id);
}
