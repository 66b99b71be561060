import type { Cell, Fact } from '../../views/table/cell.ts';
import { classes, markup, type Html } from '../markup.ts';
import { cellHtml } from './cell.ts';

/** @param narrow - inside a table or another list, where there is no room for two in a row */
export function factsHtml(facts: readonly Fact[], narrow = false): Html {
  // Short ones first, so that no long one leaves a hole between them.
  const ordered = narrow
    ? facts
    : facts.toSorted((a, b) => Number(isShort(b.cell)) - Number(isShort(a.cell)));
  return markup`
    <dl class=${classes('facts', !narrow && 'paired')}>
      ${ordered.map(
        ({ label, help, cell }) => markup`
          <div class=${!narrow && isShort(cell) && 'short'}>
            <dt title=${!narrow && help}>${label}</dt>
            <dd>${cellHtml(cell)}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** Whether a value fits beside another fact: a word, a day, a name, a few words. */
const isShort = (cell: Cell): boolean =>
  cell.kind === 'text'
    ? cell.text.length <= 48
    : cell.kind === 'list'
      ? cell.items.length <= 4 && cell.items.every(({ kind }) => kind === 'word')
      : !['facts', 'table', 'address'].includes(cell.kind);
