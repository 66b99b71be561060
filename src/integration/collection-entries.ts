import { currentHandbook } from '../handbook/current.ts';

/** The entries of the current handbook as Astro's collections have them: by collection, by id. */
export function collectionEntries() {
  const { entries } = currentHandbook().handbook;
  return new Map(
    Object.entries(entries).map(([collection, all]) => [
      collection,
      new Map(all.map(({ id, data }) => [id, { id, data, collection }])),
    ]),
  );
}
