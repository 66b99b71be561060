import type { CollectionName } from '../../../schemas/fields.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { memo } from '../../memo.ts';
import { linkTo, type EntryLink } from '../links.ts';

/** Where an entry stands in its register, and what stands beside it. */
export interface Sequence {
  previous: EntryLink | undefined;
  next: EntryLink | undefined;
  /** Counts from 1. */
  position: number;
  total: number;
}

/**
 * The entries before and after one: controls and clauses in the order of the standard, all others in
 * that of their register.
 */
export function sequenceOf(handbook: Handbook, entry: Entry): Sequence {
  const entries: readonly Entry[] = handbook.entries[entry.collection];
  const index = positions(handbook).get(entry.collection)?.get(entry.id) ?? 0;
  const link = (other: Entry | undefined) => other && linkTo(handbook, other.id);
  return {
    previous: link(entries[index - 1]),
    next: link(entries[index + 1]),
    position: index + 1,
    total: entries.length,
  };
}

/** Worked out once: a register may hold thousands, and each has a page. */
const positions = memo(
  (handbook: Handbook) =>
    new Map(
      (Object.keys(handbook.entries) as CollectionName[]).map((name) => [
        name,
        new Map(handbook.entries[name].map(({ id }, index) => [id, index])),
      ]),
    ),
);
