import { filterBar, type Choice } from './filter-bar.ts';
import { matches, type RowFacts } from './rows.ts';
import { sortedRows, sortHeads } from './table-sort.ts';
import {
  columnsOf,
  isAsWritten,
  recalled,
  passOn,
  remember,
  withState,
  type TableColumn,
} from './table-state.ts';
import { filled, texts } from './texts.ts';

/**
 * Filters and sorting of a table that holds all of its rows. Columns that can be filtered have a
 * `data-filter` in their head, which names them; a row says what it holds there in an attribute of
 * that name, or in the words of its cell.
 *
 * @param before - what the filters are put before
 */
export function addFilters(table: HTMLTableElement, before: HTMLElement): void {
  const columns = columnsOf(table);
  const rows = [...table.tBodies].flatMap((body) =>
    [...body.rows].filter((row) => !row.matches('.area')),
  );
  const asked = recalled(table, columns);
  const register = table.matches('.register, [data-filters]');
  const sortable = register && isPlain(table);
  const filterable =
    register &&
    // A link may ask for what nobody would filter by hand.
    (rows.length >= leastRows || !isAsWritten(asked));
  const facts = factsOf(rows, columns);
  const total = countOf(rows);
  const update = () => {
    const state = { ...(bar?.filter() ?? asked), sort: heads?.sort() };
    if (heads) table.tBodies[0]?.prepend(...sortedRows(rows, columns, state.sort));
    for (const [index, row] of rows.entries()) {
      const fact = facts[index];
      row.hidden = bar !== undefined && fact !== undefined && !matches(fact, state);
    }
    const count = countOf(rows.filter(({ hidden }) => !hidden));
    table.classList.toggle('filtered', count !== total);
    for (const body of table.tBodies) hideEmptyHeads(body);
    if (count === 0 && total > 0) table.append(none);
    else none.remove();
    bar?.say(count === total ? '' : filled(texts.shown, { shown: count, total }));
    bar?.show(state, state.sort);
    remember(withState(location.href, table, state));
    passOn(table, state);
    document.dispatchEvent(new Event('rows-filtered'));
  };
  const heads = sortable ? sortHeads(columns, update) : undefined;
  const bar = filterable
    ? filterBar({
        choices: choicesOf(rows, facts, columns),
        sortable: sortable ? columns : [],
        before,
        filtered: update,
        sorted: (sort) => {
          heads?.show(sort);
          update();
        },
      })
    : undefined;
  const none = noMatchRow(columns.length, () => {
    bar?.show({ words: '', chosen: {} }, heads?.sort());
    update();
    bar?.focus();
  });
  heads?.show(asked.sort);
  bar?.show(asked, asked.sort);
  if (!isAsWritten({ ...(bar?.filter() ?? asked), sort: heads?.sort() })) update();
}

/** Fewer rows are read faster than filtered. */
const leastRows = 10;

/** Rows of one body without joined cells: they can change places. */
function isPlain(table: HTMLTableElement): boolean {
  const rows = table.tBodies[0]?.rows.length ?? 0;
  return (
    table.tBodies.length === 1 &&
    rows > 2 &&
    !table.querySelector('tbody [colspan], tbody [rowspan]')
  );
}

/** How many rows there are, those once that are in several groups. */
const countOf = (rows: readonly HTMLTableRowElement[]): number =>
  new Set(rows.map((row) => row.dataset['row'] ?? row)).size;

/** What rows say: their words, and their values by the columns that can be filtered. */
export const factsOf = (
  rows: readonly HTMLTableRowElement[],
  columns: readonly TableColumn[],
): RowFacts[] =>
  rows.map((row) => ({
    text: row.textContent ?? '',
    values: Object.fromEntries(
      columns.flatMap(({ name, index }) => (name ? [[name, valuesOf(row, name, index)]] : [])),
    ),
  }));

/** A row in place of those that a filter leaves none of. */
export function noMatchRow(columns: number, clear: () => void): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  const row = body.insertRow();
  row.className = 'no-match';
  const cell = row.insertCell();
  cell.colSpan = columns;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = texts.clear;
  button.addEventListener('click', clear);
  cell.append(`${texts.noMatch} `, button);
  return body;
}

function valuesOf(row: HTMLTableRowElement, name: string, index: number): string[] {
  const own = row.dataset[name];
  if (own !== undefined) return own.split(' ').filter(Boolean);
  return [...(row.cells[index]?.querySelectorAll('.word, .none, .state') ?? [])].map(
    (word) => word.textContent?.trim() ?? '',
  );
}

function choicesOf(
  rows: readonly HTMLTableRowElement[],
  facts: readonly RowFacts[],
  columns: readonly TableColumn[],
): Choice[] {
  return columns.flatMap((column) => {
    const { name, index } = column;
    if (!name) return [];
    const found = new Map<string, HTMLTableRowElement[]>();
    for (const [index, { values }] of facts.entries())
      for (const value of new Set(values[name]))
        found.set(value, [...(found.get(value) ?? []), ...rows.slice(index, index + 1)]);
    const labelOf = (value: string) => {
      // In the words of the first row that has it.
      const row = rows[facts.findIndex(({ values }) => values[name]?.includes(value))];
      if (row?.dataset[name] === undefined) return value;
      return row.cells[index]?.firstElementChild?.textContent?.trim() ?? value;
    };
    const values = [...found].map(([value, having]) => ({
      value,
      label: labelOf(value),
      count: countOf(having),
    }));
    return [{ column: { ...column, name }, values }];
  });
}

/** The heading of a group is hidden with the last of its rows. */
function hideEmptyHeads(body: HTMLTableSectionElement) {
  const rows = [...body.rows];
  for (const [index, row] of rows.entries()) {
    if (!row.matches('.area')) continue;
    const next = rows.findIndex((other, at) => at > index && other.matches('.area'));
    const group = rows.slice(index + 1, next < 0 ? undefined : next);
    row.hidden = group.length > 0 && group.every(({ hidden }) => hidden);
  }
}
