import { iconElement } from './icons.ts';
import { addFilters } from './table-filters.ts';
import { texts } from './texts.ts';

/** Tables: heads that stay, sideways scrolling that says so, sorting and filtering of registers. */
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
  if (table.dataset['register'])
    void import('./long-table.ts').then(({ addLongTable }) => addLongTable(table, hint));
  else if (table.dataset['part'] === undefined) addFilters(table, hint);
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
