import { viewOfEntry } from '../collections/index.ts';
import type { Entry, Handbook, Reference } from '../handbook/types.ts';
import { memo } from '../memo.ts';

/** An entry that is out of use and that others, which are in use, still name. */
export interface RetiredInUse {
  target: Entry;
  over: 'retired' | 'superseded';
  references: readonly Reference[];
}

/** Entries that are out of use, and that entries in use still name. */
export const retiredInUse = memo((handbook: Handbook): RetiredInUse[] =>
  [...Map.groupBy(handbook.references, ({ to }) => to)].flatMap(([id, references]) => {
    const target = handbook.byId.get(id);
    const over = target && viewOfEntry(target).over(target);
    // What is closed is over, and stays what it was.
    if (!target || !over || over === 'closed') return [];
    const active = references.filter(({ from }) => {
      const entry = handbook.byId.get(from);
      // A record leans on nothing: what it says of a system stays true when that is retired.
      return entry && entry.collection !== 'evidence' && !viewOfEntry(entry).over(entry);
    });
    return active.length === 0 ? [] : [{ target, over, references: active }];
  }),
);
