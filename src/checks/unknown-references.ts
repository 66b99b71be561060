import type { Handbook } from '../handbook/types.ts';
import { memo } from '../memo.ts';
import { kindsOf } from './targets.ts';
import { writtenReferences, type WrittenReference } from './written-references.ts';

/** References to what does not exist, by the id that they name. */
export const unknownReferences = memo(
  (handbook: Handbook): ReadonlyMap<string, readonly [WrittenReference, ...WrittenReference[]]> =>
    Map.groupBy(
      writtenReferences(handbook).filter(({ to }) => kindsOf(handbook, to).length === 0),
      ({ to }) => to,
    ) as Map<string, [WrittenReference, ...WrittenReference[]]>,
);
