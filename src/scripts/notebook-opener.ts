import type { NotebookPage, SamplePage } from '../views/notebook/page.ts';
import { button } from './form-parts.ts';

/** The buttons of the auditor's notebook. Nothing else of it is loaded before somebody opens it. */
const panels = () => import('./notebook-panels.ts');

for (const place of document.querySelectorAll<HTMLElement>('[data-notebook]')) {
  const page = JSON.parse(place.dataset['notebook'] ?? '') as NotebookPage;
  addOpener(place, page.texts.open, async () => (await panels()).openNotebook(page));
}
for (const place of document.querySelectorAll<HTMLElement>('[data-sample]')) {
  const page = JSON.parse(place.dataset['sample'] ?? '') as SamplePage;
  addOpener(place, page.texts.draw, async () => (await panels()).openSample(place, page));
}

function addOpener(place: HTMLElement, name: string, open: () => Promise<HTMLElement>) {
  let opening: Promise<HTMLElement> | undefined;
  const toggle = async () => {
    const isFirst = opening === undefined;
    const panel = await (opening ??= open());
    if (isFirst) place.append(panel);
    else panel.hidden = !panel.hidden;
    opener.ariaExpanded = String(!panel.hidden);
    if (!panel.hidden) panel.querySelector<HTMLElement>('select, input, textarea')?.focus();
  };
  const opener = button(name, () => void toggle());
  opener.ariaExpanded = 'false';
  place.setAttribute('role', 'region');
  place.ariaLabel = name;
  place.append(opener);
}
