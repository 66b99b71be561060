import { referencesOf } from '../../src/handbook/reading/references.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { handbookOf, type Entries } from './handbook-of.ts';

/** A handbook of these entries in which references are followed both ways. */
export function linkedHandbookOf(entries: Entries, more: Partial<Handbook> = {}): Handbook {
  const handbook = handbookOf(entries);
  const references = [...handbook.byId.values()].flatMap(({ id, collection, file, data }) =>
    referencesOf({ id, collection, file, raw: data, body: undefined }),
  );
  return { ...handbook, references, backlinks: Map.groupBy(references, ({ to }) => to), ...more };
}
