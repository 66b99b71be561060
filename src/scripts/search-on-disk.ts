import { openIndex, type DiskIndex, type Hit } from './disk-index.ts';
import { addressOf } from './on-disk.ts';
import { filled } from './texts.ts';

/** Pagefind needs a server: a site that is opened from disk is searched by this dialog. */
let dialog: HTMLDialogElement | undefined;

/** @param texts - what the box in the header says, by name */
export function openSearch(texts: Readonly<Record<string, string | undefined>>) {
  dialog ??= makeDialog(texts);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

/** No more are listed; whoever needs more writes another word. */
const mostHits = 50;

/** In milliseconds: whoever waits longer sees that something happens. */
const patience = 200;

function makeDialog(texts: Readonly<Record<string, string | undefined>>): HTMLDialogElement {
  let opening: Promise<DiskIndex> | undefined;
  let shown = 0;
  const dialog = document.createElement('dialog');
  dialog.className = 'search-on-disk';
  dialog.ariaLabel = texts['search'] ?? '';
  dialog.innerHTML = `
    <form method="dialog">
      <input type="search" autocomplete="off" spellcheck="false" />
      <button type="submit" class="button" hidden></button>
    </form>
    <p class="search-filters"></p>
    <p class="search-summary" role="status"></p>
    <ol class="search-hits"></ol>`;
  const input = dialog.querySelector('input');
  const summary = dialog.querySelector('.search-summary');
  const list = dialog.querySelector('ol');
  const filters = dialog.querySelector('.search-filters');
  if (!input || !summary || !list || !filters) throw new Error('The dialog is incomplete.');
  input.ariaLabel = texts['search'] ?? '';

  const chosen = new Map<'collection' | 'status', HTMLSelectElement>();
  for (const name of ['collection', 'status'] as const) {
    const select = document.createElement('select');
    select.ariaLabel = texts[name] ?? '';
    select.addEventListener('change', () => void show());
    chosen.set(name, select);
    filters.append(select);
  }

  async function show(): Promise<void> {
    const asked = input?.value.trim() ?? '';
    const say = (text: string) => {
      if (summary) summary.textContent = text;
    };
    // What is typed meanwhile is shown in place of this.
    const own = ++shown;
    const isLate = () => own !== shown;
    const waiting = setTimeout(() => !isLate() && say(asked && '…'), patience);
    try {
      const index = await (opening ??= open());
      const found = await index.search(asked);
      clearTimeout(waiting);
      if (isLate()) return;
      for (const [name, select] of chosen) offer(select, texts[name] ?? '', valuesOf(found, name));
      const hits = found.filter((hit) =>
        [...chosen].every(([name, { value }]) => value === '' || hit[name] === value),
      );
      const listed = hits.slice(0, mostHits).map((hit) => ({ hit, item: itemOf(hit) }));
      list?.replaceChildren(...listed.map(({ item }) => item));
      const { results, none } = index.messages;
      say(asked && (hits.length > 0 ? filled(results, { count: hits.length }) : none));
      for (const { hit, item } of listed) {
        const excerpt = excerptOf(await index.textOf(hit), hit.terms);
        if (isLate()) return;
        if (excerpt) item.append(paragraph('search-excerpt', excerpt));
      }
    } catch {
      clearTimeout(waiting);
      if (!isLate()) say(texts['unreadable'] ?? '');
    }
  }

  async function open(): Promise<DiskIndex> {
    try {
      const index = await openIndex();
      const close = dialog.querySelector('button');
      close?.append(index.messages.close);
      close?.removeAttribute('hidden');
      return index;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  }
  input.addEventListener('input', () => void show());
  // A field of a search would only be emptied.
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dialog.close();
  });
  // Enter leads to the first hit, as in the search of a site that is served.
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    if (document.activeElement !== input) return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) dialog.close();
  });
  document.body.append(dialog);
  void show();
  return dialog;
}

const valuesOf = (hits: readonly Hit[], name: 'collection' | 'status') =>
  [...new Set(hits.flatMap((hit) => hit[name] ?? []))].sort();

/** Keeps what was chosen while it is among the values. */
function offer(select: HTMLSelectElement, name: string, values: readonly string[]) {
  const { value } = select;
  select.replaceChildren(new Option(name, ''), ...values.map((each) => new Option(each, each)));
  select.value = values.includes(value) ? value : '';
}

function itemOf({ id, title, collection, status }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-hit';
  const link = document.createElement('a');
  link.href = addressOf(String(id));
  link.textContent = title;
  const heading = document.createElement('p');
  heading.className = 'search-title';
  heading.append(link);
  item.append(heading);
  if (collection)
    item.append(paragraph('search-kind', [collection, status].filter(Boolean).join(' · ')));
  return item;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

/** How much of a text is shown on either side of what was found, in characters. */
const around = 90;

/** The words around the first of the terms; the beginning where the title has them. */
function excerptOf(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0);
  const place = Math.min(...places, text.length);
  if (place === text.length) return text.slice(0, 2 * around);
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, place - around)) + 1);
  const end = text.indexOf(' ', place + around);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end < 0 ? undefined : end)}${end < 0 ? '' : ' …'}`;
}
