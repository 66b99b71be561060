import type { CollectionName } from '../../../schemas/fields.ts';
import { memo } from '../../memo.ts';
import type { Entry, Handbook } from '../types.ts';

/** The entry of a collection that an id names; undefined where it names none, or one of another collection. */
export function entryOf<Name extends CollectionName>(
  { byId }: Pick<Handbook, 'byId'>,
  collection: Name,
  id: string,
): Entry<Name> | undefined {
  const entry = byId.get(id);
  return entry?.collection === collection ? (entry as Entry<Name>) : undefined;
}

/** The entry that a file of the content folder holds; undefined where the file holds none. */
export const entryOfFile = (handbook: Handbook, file: string): Entry | undefined =>
  byFile(handbook).get(file);

const byFile = memo(
  ({ byId }: Handbook) => new Map([...byId.values()].map((entry) => [entry.file, entry])),
);
