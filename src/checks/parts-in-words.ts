import type { PartsChanged } from '../handbook/state/text-changes.ts';
import { firstOf } from '../issues/words.ts';

/** Which rows or risks are not as they were approved, in a sentence. */
export function partsInWords(known: PartsChanged | undefined, what: 'rows' | 'risks'): string {
  if (!known) return `Git does not know what was approved here, so what changed cannot be told.`;
  const { ids, commit } = known;
  const since = `since commit ${commit.hash.slice(0, 8)} of ${commit.date}`;
  // Of the version alone nothing else is told.
  if (ids.length === 0) return `Its version was changed ${since}.`;
  return `Of its ${what}, ${firstOf(ids)} changed ${since}.`;
}
