import { filterBar, type Choice } from './filter-bar.ts';
import { loadRows, type AllRows } from './register-rows.ts';
import { matches } from './rows.ts';
import { noMatchRow } from './table-filters.ts';
import { sortedRows, sortHeads } from './table-sort.ts';
import {
  columnsOf,
  isAsWritten,
  recalled,
  remember,
  withState,
  type TableColumn,
  type TableState,
} from './table-state.ts';
import { filled } from './texts.ts';
import type { LongRegister } from '../views/register-index.ts';

/**
 * Filters and sorting of a table that shows one page of a register. All rows are loaded once somebody
 * filters or sorts; then the pages are those of what was found, and the links to them keep what was
 * chosen.
 *
 * @param before - what the filters are put before
 */
export function addLongTable(table: HTMLTableElement, before: HTMLElement): void {
  const register = JSON.parse(table.dataset['register'] ?? '{}') as LongRegister;
  const columns = columnsOf(table);
  const nav = table.closest('.table-scroll')?.parentElement?.querySelector('nav.pages');
  const [body] = table.tBodies;
  const [model] = body?.rows ?? [];
  if (!body || !model || !nav) return;
  const links = [...nav.querySelectorAll('a')];
  const paths = links.map(({ pathname }) => pathname);
  let page = links.findIndex(({ ariaCurrent }) => ariaCurrent === 'page') + 1;
  let all: Promise<AllRows> | undefined;

  const state = (): TableState => ({ ...bar.filter(), sort: heads.sort() });
  const load = async () => {
    table.ariaBusy = 'true';
    const rows = await (all ??= loadRows(register, columns, model));
    if (needsSentences(state(), columns)) await rows.sentences;
    return rows;
  };
  const update = async () => {
    try {
      const { rows, facts, sentences } = await load();
      // What was chosen meanwhile counts.
      const chosen = state();
      const said = facts();
      const found = rows.filter((_, index) => {
        const fact = said[index];
        return fact !== undefined && matches(fact, chosen);
      });
      show(sortedRows(found, columns, chosen.sort), chosen);
      await sentences;
    } catch {
      all = undefined;
      bar.say(register.notLoaded);
    }
    table.ariaBusy = null;
  };
  const show = (found: readonly HTMLTableRowElement[], chosen: TableState) => {
    const pages = Math.max(1, Math.ceil(found.length / register.size));
    if (page > pages) page = 1;
    body.replaceChildren(...found.slice((page - 1) * register.size, page * register.size));
    if (found.length === 0) table.append(none);
    else none.remove();
    bar.say(filled(register.shown, { shown: found.length, total: register.total, page, pages }));
    bar.show(chosen, chosen.sort);
    turnTo(pages, chosen);
    document.dispatchEvent(new Event('rows-filtered'));
  };
  const turnTo = (pages: number, chosen: TableState) => {
    for (const [index, link] of links.entries()) {
      link.href = withState(paths[index] ?? '', table, chosen).href;
      link.ariaCurrent = index + 1 === page ? 'page' : null;
      const item = link.closest('li');
      if (item) item.hidden = index >= pages;
    }
    nav.toggleAttribute('hidden', pages === 1);
    remember(withState(`${paths[page - 1] ?? ''}${location.hash}`, table, chosen));
    for (const tally of document.querySelectorAll<HTMLElement>('[data-page-tally]'))
      tally.hidden = true;
    if (page === 1 && register.pageTitle) nameAsFirst(register.pageTitle, register.title, table);
  };
  const changed = () => {
    page = 1;
    void update();
  };
  const heads = sortHeads(columns, changed);
  const bar = filterBar({
    choices: choicesOf(columns),
    sortable: columns,
    before,
    filtered: changed,
    sorted: (sort) => {
      heads.show(sort);
      changed();
    },
  });
  const none = noMatchRow(columns.length, () => {
    bar.show({ words: '', chosen: {} }, heads.sort());
    changed();
    bar.focus();
  });
  const asked = recalled(table, columns);
  heads.show(asked.sort);
  bar.show(asked, asked.sort);
  if (!isAsWritten(state())) void update();
}

/** Words are looked for in sentences, too; whoever filters by a switch need not wait for them. */
const needsSentences = ({ words, sort }: TableState, columns: readonly TableColumn[]): boolean =>
  words !== '' || columns.some(({ title, head }) => title === sort?.title && head.matches('.long'));

/** The switches of all pages, with the counts that the page says. */
const choicesOf = (columns: readonly TableColumn[]): Choice[] =>
  columns.flatMap((column) => {
    const { name, head } = column;
    if (!name) return [];
    const counts = JSON.parse(head.dataset['counts'] ?? '[]') as [string, number][];
    const values = counts.map(([value, count]) => ({ value, label: value, count }));
    return [{ column: { ...column, name }, values }];
  });

/** What was found is shown from its first page on, so that a later page is called as the first is. */
function nameAsFirst(was: string, now: string, table: HTMLTableElement): void {
  document.title = document.title.replace(was, now);
  for (const named of [
    document.querySelector('h1'),
    document.querySelector('.trail [aria-current]'),
    table.caption,
  ])
    if (named?.textContent === was) named.textContent = now;
}
