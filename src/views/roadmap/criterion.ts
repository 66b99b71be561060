import type { Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** What is missing is named up to here; the page behind the criterion shows the rest. */
export const shownOpen = 5;

/**
 * Where a criterion stands: met; open; without anything yet that it could be asked of; or unknown,
 * since the rule that would tell is switched off in `handbook.yaml`.
 */
type CriterionState = 'met' | 'open' | 'nothing' | 'off';

/** Something by which it can be told, from the content, whether a step is done. */
export interface Criterion<Key extends string = string> {
  key: Key;
  state: CriterionState;
  /** How many of how many; undefined where the answer is yes or no. */
  share: { done: number; total: number } | undefined;
  /** Where it is looked at and changed. */
  path: string;
  /** What is missing, at most `shownOpen`. */
  open: EntryLink[];
  /** How much more is missing. */
  more: number;
  /** Where what is missing is shown, as far as it can be told from the rest there. */
  openPath: string;
}

/** Something that is so, or is not. */
export const yesOrNo = <Key extends string>(
  key: Key,
  met: boolean,
  path: string,
): Criterion<Key> => ({
  key,
  state: met ? 'met' : 'open',
  share: undefined,
  path,
  open: [],
  more: 0,
  openPath: path,
});

/** Something that holds of some out of a number. */
export const share = <Key extends string>(
  key: Key,
  path: string,
  done: number,
  total: number,
): Criterion<Key> => ({
  key,
  state: total === 0 ? 'nothing' : done === total ? 'met' : 'open',
  share: { done, total },
  path,
  open: [],
  more: 0,
  openPath: path,
});

/**
 * Something that should hold of every item; those of which it does not are named.
 *
 * @param openPath - where those are shown apart from the others, if there is such a place
 */
export function shareOf<Key extends string, Item extends { id: string }>(
  handbook: Handbook,
  key: Key,
  path: string,
  items: readonly Item[],
  holds: (item: Item) => boolean,
  openPath = path,
): Criterion<Key> {
  const open = items.filter((item) => !holds(item));
  return {
    ...share(key, path, items.length - open.length, items.length),
    open: open.slice(0, shownOpen).map(({ id }) => linkTo(handbook, id)),
    more: Math.max(0, open.length - shownOpen),
    openPath,
  };
}
