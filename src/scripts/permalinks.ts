import { texts } from './texts.ts';

/**
 * The address of a row or a section, to be copied. One button serves the page: it stands in the row
 * or heading under the pointer, or where the focus is.
 */
const button = document.createElement('button');
button.type = 'button';
button.className = 'permalink';

const main = document.querySelector('main');
main?.addEventListener('pointerover', offer);
main?.addEventListener('focusin', offer);
button.addEventListener('click', () => void copy());

function offer({ target }: Event) {
  if (!(target instanceof Element) || target === button) return;
  const named = target.closest('tbody tr[id], h2[id], h3[id]');
  if (!named?.id || named.contains(button)) return;
  button.textContent = texts.copy;
  (named.querySelector(':scope > th') ?? named).append(button);
}

async function copy() {
  const id = button.closest('[id]')?.id;
  if (!id) return;
  const address = new URL(`#${encodeURIComponent(id)}`, location.href);
  history.replaceState(history.state, '', address);
  await navigator.clipboard?.writeText(address.href).catch(() => undefined);
  button.textContent = texts.copied;
}
