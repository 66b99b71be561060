import type { SamplePage } from '../views/notebook/page.ts';
import { drawSample } from '../views/notebook/sample.ts';
import type { RegisterIndex } from '../views/register-index.ts';
import { button, labelled, paragraph } from './form-parts.ts';
import { addressOf, loadJson } from './on-disk.ts';
import { filled } from './texts.ts';

/**
 * Makes the form that draws a sample from the register before it.
 *
 * @param place - the section of the page that follows the table of the register
 * @returns the panel, which is not on the page yet
 */
export function openSample(place: HTMLElement, { title, total, rows, texts }: SamplePage) {
  const panel = document.createElement('div');
  panel.className = 'notebook-panel';
  const size = document.createElement('input');
  size.type = 'number';
  size.min = '1';
  size.max = String(total);
  size.value = String(Math.min(total, 10));
  const seed = document.createElement('input');
  seed.type = 'text';
  seed.value = new Date().toISOString().slice(0, 10);
  const result = document.createElement('div');
  result.setAttribute('role', 'status');
  const draw = async () => {
    try {
      const population = await idsOf(place, rows);
      // A sample is of all rows, or none.
      if (population.size !== total) throw new Error(`${population.size} of ${total} rows`);
      const drawn = drawSample([...population.keys()], size.valueAsNumber || 0, seed.value);
      const list = document.createElement('ol');
      list.append(...drawn.map((id) => item(id, population.get(id))));
      const said = filled(texts.drawn, { size: drawn.length, total });
      result.replaceChildren(paragraph(`${title}. ${said} ${seed.value}`), list);
    } catch {
      result.replaceChildren(paragraph(texts.notLoaded));
    }
  };
  panel.append(
    paragraph(texts.sampleLead),
    labelled(texts.size, size),
    labelled(texts.seed, seed),
    button(texts.draw, () => void draw()),
    result,
  );
  return panel;
}

/** The ids of all rows, each with the address of its page where the page knows it. */
async function idsOf(
  place: HTMLElement,
  rows: string | undefined,
): Promise<Map<string, string | undefined>> {
  if (rows !== undefined) {
    const { ids } = (await loadJson(rows)) as RegisterIndex;
    const folder = rows.replace(/-\/[^/]+$/, '');
    return new Map(ids.map((id) => [id, addressOf(`${folder}${id}/`)]));
  }
  const before = [...document.querySelectorAll<HTMLTableElement>('main table')].filter(
    (table) => table.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return new Map(
    [...(before.at(-1)?.rows ?? [])]
      .filter(({ id }) => id !== '')
      .map((row) => [row.id, row.querySelector('a')?.href]),
  );
}

function item(id: string, address: string | undefined): HTMLLIElement {
  const made = document.createElement('li');
  const link = document.createElement(address ? 'a' : 'span');
  link.textContent = id;
  if (address) link.setAttribute('href', address);
  made.append(link);
  return made;
}
