import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Cell } from '../table/cell.ts';
import { lines, text } from '../table/make.ts';
import {
  lineLength,
  linesOf,
  nestedLength,
  nestedRowLines,
  pairLines,
  wrapped,
} from './phone-height.ts';

/** Lines of a phone that a value takes at most, and a value in a table within it. The file of the changes has all. */
const longest = 120;
const longestNested = 20;

/** A value as a page of changes shows it: where it is long, its beginning and how much more there is. */
export function shortCell(handbook: Handbook, cell: Cell): Cell {
  const { whatChanged: t } = messagesFor(handbook.config.language);
  const rest = (more: number): Cell[] => (more > 0 ? [text(t.more(more), { muted: true })] : []);
  const nested = (inner: Cell): Cell =>
    inner.kind === 'text'
      ? { ...inner, text: cut(inner.text, nestedLength, longestNested) }
      : inner;
  switch (cell.kind) {
    case 'text':
      return { ...cell, text: cut(cell.text, lineLength, longest) };
    case 'edited': {
      let room = longest;
      const edits = cell.edits.flatMap((edit) => {
        if (room <= 0) return [];
        const shown = { ...edit, text: cut(edit.text, lineLength, room) };
        room -= wrapped(edit.text, lineLength);
        return [shown];
      });
      return { ...cell, edits };
    }
    case 'list': {
      const items = fitting(
        cell.items.map((item) => shortCell(handbook, item)),
        (item) => linesOf(handbook, item),
      );
      return { ...cell, items: [...items, ...rest(cell.items.length - items.length)] };
    }
    case 'table': {
      const rows = fitting(
        cell.rows.map((row) => row.map(nested)),
        (row) => nestedRowLines(handbook, cell.columns, row),
      );
      return lines([{ ...cell, rows }, ...rest(cell.rows.length - rows.length)]);
    }
    case 'facts': {
      const facts = fitting(
        cell.facts.map((fact) => ({ ...fact, cell: nested(fact.cell) })),
        (fact) => pairLines(handbook, fact.label, fact.cell),
      );
      return lines([{ ...cell, facts }, ...rest(cell.facts.length - facts.length)]);
    }
    default:
      return cell;
  }
}

/** The first of some things, as many as there is room for, and one in any case. */
function fitting<Item>(items: readonly Item[], linesOfItem: (item: Item) => number): Item[] {
  let room = longest;
  return items.filter((item, index) => {
    room -= linesOfItem(item);
    return room >= 0 || index === 0;
  });
}

/** The beginning of a text, as much as fits on some lines. */
function cut(whole: string, length: number, most: number): string {
  const shown: string[] = [];
  let room = most;
  for (const line of whole.split('\n')) {
    const needed = wrapped(line, length);
    if (needed > room) return `${[...shown, line.slice(0, room * length)].join('\n')}…`;
    shown.push(line);
    room -= needed;
  }
  return whole;
}
