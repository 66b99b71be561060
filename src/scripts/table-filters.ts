import { matches, type Filter, type RowFacts } from './rows.ts';
import { filled, texts } from './texts.ts';

/**
 * Filters over a table. Columns that can be filtered have a `data-filter` in their head, which names
 * them; a row says what it holds there in an attribute of that name, or in the words of its cell. A
 * list with `data-chips` of that name turns into the switches of the column. What was chosen stands
 * in the address, so that it can be passed on.
 *
 * @param before - what the filters stand before
 */
export function addFilters(table: HTMLTableElement, before: HTMLElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const columns = heads.flatMap((head, index) =>
    head.dataset['filter'] ? [{ name: head.dataset['filter'], title: headText(head), index }] : [],
  );
  const rows = [...table.tBodies].flatMap((body) =>
    [...body.rows].filter((row) => !row.matches('.area')),
  );
  const wanted = table.matches('.register, [data-filters]');
  if (!wanted || rows.length < leastRows) return;

  const facts: RowFacts[] = rows.map((row) => ({
    text: row.textContent ?? '',
    values: Object.fromEntries(
      columns.map(({ name, index }) => [name, valuesOf(row, name, index)]),
    ),
  }));
  const bar = document.createElement('div');
  bar.className = 'filters';
  const input = searchField();
  const shown = document.createElement('output');
  const chips: HTMLButtonElement[] = [];
  bar.append(input.parentElement ?? input);
  for (const { name, title, index } of columns) {
    const values = countsOf(facts, name);
    if (values.size < 2 || values.size > 9) continue;
    const ready = document.querySelector(`[data-chips="${name}"]`);
    const group = ready ?? fieldset(title);
    for (const [value, count] of values) {
      const place = ready?.querySelector(`[data-value="${CSS.escape(value)}"]`);
      if (ready && !place) continue;
      const chip = document.createElement('button');
      chip.type = 'button';
      chip.className = 'chip';
      chip.dataset['column'] = name;
      chip.dataset['value'] = value;
      chip.ariaPressed = 'false';
      if (place) chip.append(...place.childNodes);
      else
        chip.append(labelOf(rows, facts, name, value, index), ` ${count.toLocaleString(language)}`);
      (place ?? group).append(chip);
      chips.push(chip);
    }
    if (!ready) bar.append(group);
  }
  bar.append(shown);
  before.before(bar);

  const none = noMatchRow(heads.length, () => {
    input.value = '';
    for (const chip of chips) chip.ariaPressed = 'false';
    apply();
    input.focus();
  });
  const apply = () => {
    const filter: Filter = { words: input.value, chosen: chosenOf(chips) };
    let count = 0;
    for (const [index, row] of rows.entries()) {
      const fact = facts[index];
      row.hidden = fact !== undefined && !matches(fact, filter);
      if (!row.hidden) count++;
    }
    for (const body of table.tBodies) hideEmptyHeads(body);
    if (count === 0) table.append(none);
    else none.remove();
    const part = table.dataset['part'] !== undefined;
    shown.value =
      count === rows.length && !part
        ? ''
        : filled(part ? texts.shownOfPage : texts.shown, { shown: count, total: rows.length });
    remember(filter, table);
    document.dispatchEvent(new Event('rows-filtered'));
  };
  input.addEventListener('input', apply);
  for (const chip of chips)
    chip.addEventListener('click', () => {
      chip.ariaPressed = String(chip.ariaPressed !== 'true');
      apply();
    });
  recall(input, chips, table);
  if (input.value || chips.some(({ ariaPressed }) => ariaPressed === 'true')) apply();
}

/** Fewer rows are read faster than filtered. */
const leastRows = 10;

const language = document.documentElement.lang;

const headText = (head: HTMLElement) => head.textContent?.trim() ?? '';

function valuesOf(row: HTMLTableRowElement, name: string, index: number): string[] {
  const own = row.dataset[name];
  if (own !== undefined) return own.split(' ').filter(Boolean);
  return [...(row.cells[index]?.querySelectorAll('.word') ?? [])].map(
    (word) => word.textContent?.trim() ?? '',
  );
}

function countsOf(facts: readonly RowFacts[], name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of facts)
    for (const value of new Set(values[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The words for a value, as the first row that has it writes them. */
function labelOf(
  rows: readonly HTMLTableRowElement[],
  facts: readonly RowFacts[],
  name: string,
  value: string,
  index: number,
): string {
  const row = rows[facts.findIndex(({ values }) => values[name]?.includes(value))];
  if (row?.dataset[name] === undefined) return value;
  return row.cells[index]?.firstElementChild?.textContent?.trim() ?? value;
}

function searchField(): HTMLInputElement {
  const label = document.createElement('label');
  const name = document.createElement('span');
  name.textContent = texts.filter;
  const input = document.createElement('input');
  input.type = 'search';
  label.append(name, input);
  return input;
}

function fieldset(title: string): HTMLFieldSetElement {
  const group = document.createElement('fieldset');
  group.className = 'chips';
  const legend = document.createElement('legend');
  legend.textContent = title;
  group.append(legend);
  return group;
}

function noMatchRow(columns: number, clear: () => void): HTMLTableSectionElement {
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

function chosenOf(chips: readonly HTMLButtonElement[]): Record<string, string[]> {
  const chosen: Record<string, string[]> = {};
  for (const { ariaPressed, dataset } of chips)
    if (ariaPressed === 'true')
      (chosen[dataset['column'] ?? ''] ??= []).push(dataset['value'] ?? '');
  return chosen;
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

/** The words of the filter go by the name of the table, where a page has several. */
const wordsName = (table: HTMLTableElement) => table.dataset['filters'] || 'q';

function remember({ words, chosen }: Filter, table: HTMLTableElement) {
  const address = new URL(location.href);
  const set = (name: string, values: readonly string[]) => {
    address.searchParams.delete(name);
    for (const value of values) address.searchParams.append(name, value);
  };
  set(wordsName(table), words ? [words] : []);
  for (const { dataset } of table.tHead?.rows[0]?.cells ?? [])
    if (dataset['filter']) set(dataset['filter'], chosen[dataset['filter']] ?? []);
  history.replaceState(history.state, '', address);
}

function recall(
  input: HTMLInputElement,
  chips: readonly HTMLButtonElement[],
  table: HTMLTableElement,
) {
  const { searchParams } = new URL(location.href);
  input.value = searchParams.get(wordsName(table)) ?? '';
  for (const chip of chips)
    chip.ariaPressed = String(
      searchParams.getAll(chip.dataset['column'] ?? '').includes(chip.dataset['value'] ?? ''),
    );
}
