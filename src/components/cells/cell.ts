import { handbook, href, messages, number } from '../../site.ts';
import type { Cell } from '../../views/table/cell.ts';
import { classes, markup, type Html } from '../markup.ts';
import { barHtml } from './bar.ts';
import { changeHtml } from './change.ts';
import { commitHtml } from './commit.ts';
import { dayHtml } from './day.ts';
import { factsHtml } from './facts.ts';
import { linkedTextHtml } from './linked-text.ts';
import { nestedTableHtml } from './nested-table.ts';
import { proofListHtml } from './proof-list.ts';
import { referenceHtml } from './reference.ts';
import { sentenceHtml } from './sentence.ts';
import { stateHtml } from './state.ts';
import { smallTrendHtml } from './trend.ts';

type CellOf<Kind extends Cell['kind']> = Extract<Cell, { kind: Kind }>;

/**
 * What a cell says.
 *
 * @param about - what a number or a state is about, where links are read without the table around them
 */
export function cellHtml(cell: Cell, about?: string): Html {
  switch (cell.kind) {
    case 'none':
      return markup`<span class="none">${cell.text ?? messages().common.none}</span>`;
    case 'text':
      return textHtml(cell);
    case 'word':
      return markup`<span class="word">${cell.text}</span>`;
    case 'tag':
      return markup`<span class=${cell.tone}>${cell.text}</span>`;
    case 'number':
      return numberHtml(cell, about);
    case 'date':
      return dayHtml(cell);
    case 'link': {
      const reference = referenceHtml(cell.link, cell.short);
      return cell.detail ? markup`${reference} ${cellHtml(cell.detail)}` : reference;
    }
    case 'address':
      return markup`
        <a class="address" href=${local(cell.href)}>
          ${cell.code ? markup`<code>${cell.text}</code>` : cell.text}
        </a>
      `;
    case 'state':
      return stateHtml(cell.state, about);
    case 'commit':
      return commitHtml(cell.commit);
    case 'proof':
      return proofListHtml(cell.proof, cell.compact);
    case 'list':
      return listHtml(cell);
    case 'line':
      return markup`${cell.cells.map((part, index) => [
        index > 0 && (cell.separator ?? ' '),
        cellHtml(part, about),
      ])}`;
    case 'sentence':
      return sentenceHtml(cell.text, (name) => {
        const part = cell.parts[name];
        return part && cellHtml(part);
      });
    case 'stack':
      return markup`${cell.cells.map((part, index) =>
        index === 0 ? cellHtml(part, about) : blockHtml(part),
      )}`;
    case 'details':
      return markup`
        <details class="behind">
          <summary>${cell.summary}</summary>
          ${cell.cells.map(blockHtml)}
        </details>
      `;
    case 'titled':
      return markup`<p class="behind-title">${cell.title}</p>${cellHtml(cell.cell)}`;
    case 'change': {
      const change = changeHtml(cell.before, cell.after);
      return cell.href
        ? markup`<a href=${local(cell.href)} title=${cell.meaning}>${change}</a>`
        : change;
    }
    case 'edited':
      return editedHtml(cell);
    case 'bar':
      return barHtml(cell.counts, cell.label);
    case 'trend':
      return smallTrendHtml(cell);
    case 'facts':
      return factsHtml(cell.facts, true);
    case 'table':
      return nestedTableHtml(cell.columns, cell.rows);
  }
}

function textHtml({ text, code, strong, hidden, muted, english }: CellOf<'text'>): Html {
  // A hash breaks in the middle, where it breaks at all.
  if (/^[0-9a-f]{64}$/.test(text))
    return markup`<code class="hash">${text.slice(0, 32)}<wbr>${text.slice(32)}</code>`;
  if (hidden && !strong) return markup`<span class="hidden">${text}</span>`;
  const linked = linkedTextHtml(text, { code });
  if (strong) return markup`<strong>${linked}</strong>`;
  if (muted) return markup`<span class="relative">${linked}</span>`;
  if (english && handbook().config.language !== 'en')
    return markup`<span lang="en">${linked}</span>`;
  return linked;
}

function numberHtml(cell: CellOf<'number'>, about: string | undefined): Html {
  const shown = number(cell.value);
  if (cell.href)
    return markup`
      <a class="number" href=${local(cell.href)} title=${cell.meaning} aria-label=${about && `${shown} ${about}`}>
        ${shown}
      </a>
    `;
  if (cell.strong) return markup`<strong class="number">${shown}</strong>`;
  return markup`
    <span class=${classes('number', cell.muted && 'none')} title=${cell.meaning}>
      ${cell.signed && cell.value > 0 && '+'}${shown}
    </span>
  `;
}

function listHtml({ items, beside }: CellOf<'list'>): Html {
  const kind = beside ? 'named' : items.every(({ kind }) => kind === 'word') ? 'words' : 'plain';
  return markup`<ul class=${kind}>${items.map((item) => markup`<li>${cellHtml(item)}</li>`)}</ul>`;
}

const editedHtml = ({ edits }: CellOf<'edited'>): Html => markup`
  <span class="edited">
    ${edits.map(({ text, change }) =>
      change === 'added'
        ? markup`<ins>${text}</ins>`
        : change === 'removed'
          ? markup`<del>${text}</del>`
          : text,
    )}
  </span>
`;

/** What is a block already; anything else below a first part is a paragraph. */
const blocks = new Set<Cell['kind']>([
  ...(['list', 'proof', 'details', 'titled', 'stack', 'facts', 'table'] as const),
]);

const blockHtml = (cell: Cell): Html =>
  blocks.has(cell.kind) ? cellHtml(cell) : markup`<p class="note">${cellHtml(cell)}</p>`;

const local = (address: string) => (address.startsWith('/') ? href(address) : address);
