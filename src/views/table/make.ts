import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { word } from '../../i18n/terms.ts';
import type { ReviewState } from '../../handbook/state/review-state.ts';
import type { EntryLink } from '../links.ts';
import type { ProofLink } from '../proof-link.ts';
import { stateChip, type StateFamily, type StateOf } from '../state-chips.ts';
import type { Cell, DayCell, NoneCell, TextCell } from './cell.ts';

/** Nothing, and what is said instead. */
export const none = (text?: string): NoneCell => ({ kind: 'none', text });

/** A text in which ids become links. */
export const text = (words: string, how: Omit<TextCell, 'kind' | 'text'> = {}): TextCell => ({
  kind: 'text',
  text: words,
  ...how,
});

export const count = (value: number, meaning?: string): Cell => ({
  kind: 'number',
  value,
  meaning,
});

/** A number that is muted where it is 0. */
export const countOrZero = (value: number): Cell => ({
  kind: 'number',
  value,
  muted: value === 0,
});

/** A number that leads to what it counts. */
export const countLink = (value: number, href: string, meaning?: string): Cell => ({
  kind: 'number',
  value,
  href,
  meaning,
});

export const link = (to: EntryLink, detail?: Cell): Cell =>
  detail ? { kind: 'link', link: to, detail } : { kind: 'link', link: to };

/** A link with words of its own, to a path of the site or an anchor. */
export const address = (href: string, words: string, how: { code?: boolean } = {}): Cell => ({
  kind: 'address',
  href,
  text: words,
  ...how,
});

/** The name of a rule, a file or a commit. */
export const code = (name: string, how: Omit<TextCell, 'kind' | 'text' | 'code'> = {}): TextCell =>
  text(`\`${name}\``, { code: true, ...how });

/** Links below one another. */
export const links = (all: readonly EntryLink[], nothing?: string): Cell =>
  list(
    all.map((each) => link(each)),
    nothing,
  );

/** Cells below one another. */
export const list = (items: readonly Cell[], nothing?: string): Cell =>
  items.length === 0 ? none(nothing) : { kind: 'list', items };

/** Cells below one another; a single one without a list. */
export function lines(items: readonly Cell[], nothing?: string): Cell {
  const [only, ...others] = items;
  return only && others.length === 0 ? only : list(items, nothing);
}

/** Cells beside one another where there is room. */
export const beside = (items: readonly Cell[]): Cell => ({ kind: 'list', items, beside: true });

/** A day; with the state of a review where it is due then, and how far it is from the as-of date. */
export const day = (date: string, review?: ReviewState, relative?: string): DayCell => ({
  kind: 'date',
  date,
  review,
  relative,
});

/** A day, or what is said where there is none. */
export const dayOr = (date: string | undefined, nothing?: string, review?: ReviewState): Cell =>
  date === undefined ? none(nothing) : day(date, review);

/** A link, or what is said where there is none. */
export const linkOr = (to: EntryLink | undefined, nothing?: string): Cell =>
  to ? link(to) : none(nothing);

/** A value of an enumeration, in the language of the handbook. */
export const wordCell = ({ config }: Handbook, value: string): Cell => ({
  kind: 'word',
  value,
  text: word(config.language, value),
});

export const state = <Family extends StateFamily>(
  handbook: Handbook,
  family: Family,
  value: StateOf<Family>,
  more?: { text?: string; path?: string | undefined },
): Cell => ({ kind: 'state', state: stateChip(handbook, family, value, more) });

export const proof = (all: readonly ProofLink[], compact = true): Cell => ({
  kind: 'proof',
  proof: all,
  compact,
});

/** What carries over from the ISMS to a control. */
export const transfer = ({ config }: Handbook, value: 'format' | 'partial' | 'none'): Cell => ({
  kind: 'tag',
  tone: `transfer transfer-${value}`,
  text: messagesFor(config.language).states.transfer[value],
});

/** What becomes of a clause of the ISMS. */
export const disposition = ({ config }: Handbook, value: 'reuse' | 'extend' | 'new'): Cell => ({
  kind: 'tag',
  tone: `disposition disposition-${value}`,
  text: messagesFor(config.language).states.disposition[value],
});

/** A short mark beside a text. */
export const tag = (words: string, tone = 'tag'): Cell => ({ kind: 'tag', text: words, tone });

/** A message whose `{names}` are filled by cells. */
export const sentence = (message: string, parts: Readonly<Record<string, Cell>>): Cell => ({
  kind: 'sentence',
  text: message,
  parts,
});

/** Cells that read on in one line; what is missing is left out. */
export const line = (...cells: readonly (Cell | undefined | false)[]): Cell => ({
  kind: 'line',
  cells: cells.filter((cell) => cell !== undefined && cell !== false),
});

/** What a cell says first, and what it adds below; what is missing is left out. */
export const stack = (first: Cell, ...rest: readonly (Cell | undefined | false)[]): Cell => {
  const more = rest.filter((cell) => cell !== undefined && cell !== false);
  return more.length === 0 ? first : { kind: 'stack', cells: [first, ...more] };
};

/** What is shown when a reader asks for it. */
export const details = (summary: string, ...cells: readonly Cell[]): Cell => ({
  kind: 'details',
  summary,
  cells,
});

/** A part of a cell under a title of its own. */
export const titled = (title: string, cell: Cell): Cell => ({ kind: 'titled', title, cell });
