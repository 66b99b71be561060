import { iconElement } from './icons.ts';
import { addFilters } from './table-filters.ts';
import { parsedNumber, sortedOrder, type SortKey } from './rows.ts';
import { texts } from './texts.ts';

/** Tables: heads that stay, sideways scrolling that says so, sorting and filtering of registers. */
const language = document.documentElement.lang;

const hints = new Map<HTMLElement, HTMLElement>();

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const box = target.closest<HTMLElement>('.table-scroll');
    if (box) measure(box);
  }
});

for (const box of document.querySelectorAll<HTMLElement>('.table-scroll')) {
  const table = box.querySelector<HTMLTableElement>(':scope > table');
  const hint = document.createElement('p');
  hint.className = 'scroll-hint';
  hint.append(iconElement('to'), texts.scroll);
  hint.hidden = true;
  box.before(hint);
  hints.set(box, hint);
  sizes.observe(box);
  if (box.firstElementChild) sizes.observe(box.firstElementChild);
  box.addEventListener('scroll', () => markEnds(box), { passive: true });
  if (!table) continue;
  if (table.matches('.register') && isPlain(table)) addSorting(table);
  addFilters(table, hint);
}

/** A table that fits needs no box: its head then stays below the head of the page. */
function measure(box: HTMLElement) {
  // With its borders: a bar for scrolling down takes room that would be there without it.
  const overflows = box.scrollWidth > box.offsetWidth + 1;
  box.classList.toggle('fits', !overflows);
  box.classList.toggle('overflows', overflows);
  // Only what scrolls needs to be reached by key.
  if (overflows) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
  const hint = hints.get(box);
  if (hint) hint.hidden = !overflows;
  markEnds(box);
}

function markEnds(box: HTMLElement) {
  const overflows = box.classList.contains('overflows');
  const at = Math.abs(box.scrollLeft);
  box.classList.toggle('more-before', overflows && at > 1);
  box.classList.toggle('more-after', overflows && at + box.clientWidth < box.scrollWidth - 1);
}

/** Rows of one body without joined cells: they can change places. */
function isPlain(table: HTMLTableElement): boolean {
  const rows = table.tBodies[0]?.rows.length ?? 0;
  return (
    table.tBodies.length === 1 &&
    rows > 2 &&
    !table.querySelector('tbody [colspan], tbody [rowspan]')
  );
}

function addSorting(table: HTMLTableElement) {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const written = [...body.rows];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes, iconElement('up'));
    head.append(button);
    button.addEventListener('click', () => {
      const was = head.ariaSort;
      for (const other of heads) other.ariaSort = null;
      // The third time, the rows stand again as they were written.
      const direction =
        was === 'ascending' ? 'descending' : was === 'descending' ? null : 'ascending';
      head.ariaSort = direction;
      const rows = direction
        ? sortedOrder(
            written.map((row) => keyOf(row.cells[column])),
            direction,
            language,
          ).flatMap((index) => written[index] ?? [])
        : written;
      body.prepend(...rows);
    });
  }
}

/** What a cell is sorted by: its day, its number, or its words. */
function keyOf(cell: HTMLTableCellElement | undefined): SortKey {
  if (!cell) return undefined;
  const day = cell.querySelector('time')?.dateTime;
  if (day) return day;
  const text = cell.textContent?.trim() ?? '';
  if (text === '' || cell.querySelector('.none')) return undefined;
  return cell.matches('.numeric') ? parsedNumber(text, language) : text;
}
