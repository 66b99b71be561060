import type { Filter, Sort } from './rows.ts';
import { sortName, sortOf, type TableColumn } from './table-state.ts';
import { texts } from './texts.ts';

/** The values of a column, and how many rows have each. */
export interface Choice {
  column: TableColumn & { name: string };
  values: readonly { value: string; label: string; count: number }[];
}

/** The field and the switches above a table. */
export interface FilterBar {
  filter(): Filter;
  show(filter: Filter, sort: Sort | undefined): void;
  say(what: string): void;
  focus(): void;
}

interface Options {
  choices: readonly Choice[];
  /** Columns by which the table can be sorted, for narrow screens, which do not show their heads. */
  sortable: readonly TableColumn[];
  /** What the bar is put before. */
  before: HTMLElement;
  filtered: () => void;
  sorted: (sort: Sort | undefined) => void;
}

/**
 * Makes the bar. A list of the page with a `data-chips` that names a column turns into the switches
 * of that column.
 */
export function filterBar({ choices, sortable, before, filtered, sorted }: Options): FilterBar {
  const bar = document.createElement('div');
  bar.className = 'filters';
  const input = document.createElement('input');
  input.type = 'search';
  bar.append(labelled(texts.filter, input));
  const chips = choices.flatMap((choice) => chipsOf(choice, bar));
  const select = sortSelect(sortable);
  if (select.options.length > 1) {
    const label = labelled(texts.sort, select);
    label.className = 'sort-by';
    bar.append(label);
  }
  const shown = document.createElement('output');
  bar.append(shown);
  before.before(bar);
  input.addEventListener('input', filtered);
  select.addEventListener('change', () => sorted(sortOf(select.value)));
  for (const chip of chips)
    chip.addEventListener('click', () => {
      chip.ariaPressed = String(chip.ariaPressed !== 'true');
      filtered();
    });
  return {
    filter: () => ({ words: input.value, chosen: chosenOf(choices, chips) }),
    show: ({ words, chosen }, sort) => {
      if (input.value !== words) input.value = words;
      for (const chip of chips) {
        const values = chosen[chip.dataset['column'] ?? ''] ?? [];
        chip.ariaPressed = String(values.includes(chip.dataset['value'] ?? ''));
      }
      select.value = sort ? sortName(sort) : '';
    },
    say: (what) => (shown.value = what),
    focus: () => input.focus(),
  };
}

function chipsOf({ column, values }: Choice, bar: HTMLElement): HTMLButtonElement[] {
  if (values.length < 2 || values.length > 9) return [];
  const ready = document.querySelector(`[data-chips="${column.name}"]`);
  const group = ready ?? fieldset(column.title);
  if (!ready) bar.append(group);
  return values.flatMap(({ value, label, count }) => {
    const place = ready?.querySelector(`[data-value="${CSS.escape(value)}"]`);
    if (ready && !place) return [];
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.className = 'chip';
    chip.dataset['column'] = column.name;
    chip.dataset['value'] = value;
    chip.ariaPressed = 'false';
    if (place) chip.append(...place.childNodes);
    else chip.append(label, ` ${count.toLocaleString(document.documentElement.lang)}`);
    (place ?? group).append(chip);
    return [chip];
  });
}

function chosenOf(choices: readonly Choice[], chips: readonly HTMLButtonElement[]) {
  const chosen: Record<string, string[]> = {};
  for (const { column } of choices) chosen[column.name] = [];
  for (const { ariaPressed, dataset } of chips)
    if (ariaPressed === 'true') chosen[dataset['column'] ?? '']?.push(dataset['value'] ?? '');
  return chosen;
}

function sortSelect(columns: readonly TableColumn[]): HTMLSelectElement {
  const select = document.createElement('select');
  select.add(new Option('–', ''));
  for (const { title } of columns)
    for (const [direction, arrow] of [
      ['ascending', '↑'],
      ['descending', '↓'],
    ] as const)
      select.add(new Option(`${title} ${arrow}`, sortName({ title, direction })));
  return select;
}

function labelled(text: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  const name = document.createElement('span');
  name.textContent = text;
  label.append(name, field);
  return label;
}

function fieldset(title: string): HTMLFieldSetElement {
  const group = document.createElement('fieldset');
  group.className = 'chips';
  const legend = document.createElement('legend');
  legend.textContent = title;
  group.append(legend);
  return group;
}
