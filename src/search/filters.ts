import { viewOfEntry } from '../collections/index.ts';
import type { Entry, Handbook } from '../handbook/types.ts';
import { collectionTitle } from '../collections/names.ts';
import { statusWord } from '../views/status-word.ts';

/** By what the search filters an entry: its collection, and where it stands. */
export function searchFilters(handbook: Handbook, entry: Entry): Record<string, string> {
  const status = viewOfEntry(entry).status(handbook, entry);
  return {
    collection: collectionTitle(handbook.config.language, entry.collection),
    ...(status && { status: statusWord(handbook, status) }),
  };
}
