import { collectionNames } from '../../schemas/fields.ts';
import { currentHandbook } from '../handbook/current.ts';

/** The entries of the current handbook as Astro's collections have them: by collection, by id. */
export function collectionEntries() {
  const { entries } = currentHandbook().handbook;
  return new Map(
    collectionNames.map((name) => [
      name,
      new Map(entries[name].map(({ id, data }) => [id, { id, data, collection: name }] as const)),
    ]),
  );
}
