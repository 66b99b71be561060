import { isSingleKey, setSingleKeys, singleKeysWanted } from './single-keys.ts';

/** `?` lists the keys; `p` and `n` go to the previous and the next entry. */
const dialog = document.querySelector<HTMLDialogElement>('#keysDialog');
const opener = document.querySelector<HTMLElement>('.footer [data-keys]');
const setting = dialog?.querySelector('input');

if (dialog && setting) {
  setting.checked = singleKeysWanted();
  setting.addEventListener('change', () => setSingleKeys(setting.checked));
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && outside(event, dialog)) dialog.close();
  });
}

if (opener) {
  opener.hidden = false;
  opener.querySelector('button')?.addEventListener('click', () => dialog?.showModal());
}

document.addEventListener('keydown', (event) => {
  if (!isSingleKey(event) || document.querySelector('dialog[open]')) return;
  if (event.key === '?') {
    event.preventDefault();
    dialog?.showModal();
  }
  if (event.key === 'p') document.querySelector<HTMLElement>('.sequence [rel="prev"]')?.click();
  if (event.key === 'n') document.querySelector<HTMLElement>('.sequence [rel="next"]')?.click();
});

function outside({ clientX, clientY }: MouseEvent, element: HTMLElement): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
