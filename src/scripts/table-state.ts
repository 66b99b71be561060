import type { Filter, Sort } from './rows.ts';

/** What a reader chose in a table. It is in the address, so that it can be passed on. */
export interface TableState extends Filter {
  /** Undefined for the order in which the rows are written. */
  sort: Sort | undefined;
}

/** A column, as the head of its table names it. */
export interface TableColumn {
  /** The name by which rows are filtered; undefined where they cannot be. */
  name: string | undefined;
  title: string;
  head: HTMLTableCellElement;
  index: number;
}

export const columnsOf = (table: HTMLTableElement): TableColumn[] =>
  [...(table.tHead?.rows[0]?.cells ?? [])].map((head, index) => ({
    name: head.dataset['filter'],
    title: head.textContent?.trim() ?? '',
    head,
    index,
  }));

export const isAsWritten = ({ words, chosen, sort }: TableState): boolean =>
  !words && !sort && Object.values(chosen).every((values) => values.length === 0);

/** What the address says of a table. */
export function recalled(table: HTMLTableElement, columns: readonly TableColumn[]): TableState {
  const { searchParams } = new URL(location.href);
  const names = namesOf(table);
  const sort = sortOf(searchParams.get(names.sort) ?? '');
  return {
    words: searchParams.get(names.words) ?? '',
    chosen: Object.fromEntries(
      columns.flatMap(({ name }) => (name ? [[name, searchParams.getAll(name)]] : [])),
    ),
    sort: columns.some(({ title }) => title === sort?.title) ? sort : undefined,
  };
}

/** Puts what was chosen in a table into an address, and leaves there what is not about the table. */
export function withState(address: string, table: HTMLTableElement, state: TableState): URL {
  const url = new URL(address, location.href);
  url.search = location.search;
  const names = namesOf(table);
  const set = (name: string, values: readonly string[]) => {
    url.searchParams.delete(name);
    for (const value of values) url.searchParams.append(name, value);
  };
  set(names.words, state.words ? [state.words] : []);
  set(names.sort, state.sort ? [sortName(state.sort)] : []);
  for (const [name, values] of Object.entries(state.chosen)) set(name, values);
  return url;
}

export function remember(address: URL): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // A page that is opened from disk may not take the address of another.
  }
}

/** Has the other ways to read the same rows show what was chosen in this one. */
export function passOn(table: HTMLTableElement, state: TableState): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-view]'))
    link.href = withState(link.href, table, state).href;
}

/** A sorting as one word: the title of the column, after a minus where the last come first. */
export const sortName = ({ title, direction }: Sort) =>
  direction === 'descending' ? `-${title}` : title;

export function sortOf(name: string): Sort | undefined {
  const title = name.replace(/^-/, '');
  if (!title) return undefined;
  return { title, direction: name === title ? 'ascending' : 'descending' };
}

/** What is typed goes by the name of the table, where a page has several. */
function namesOf(table: HTMLTableElement) {
  const own = table.dataset['filters'];
  return { words: own || 'q', sort: own && own !== 'q' ? `${own}-sort` : 'sort' };
}
