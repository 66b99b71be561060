import { defineCollection } from 'astro:content';
import type { CollectionName } from '../schemas/fields.ts';
import { collections as described } from '../schemas/index.ts';
import { currentHandbook, hasCurrent } from './handbook/current.ts';

/**
 * The entries as Astro knows them: the same schemas, filled from the handbook that was read and
 * checked. Nothing is parsed again; bodies stay out, since they are rendered from their trees.
 */
const collectionOf = (name: CollectionName) =>
  defineCollection({
    schema: described[name].schema,
    loader: {
      name: `aims-${name}`,
      load: async ({ store }) => {
        // `astro check` looks at the types, and has no handbook.
        if (!hasCurrent()) return;
        store.clear();
        for (const { id, data } of currentHandbook().handbook.entries[name])
          store.set({ id, data });
      },
    },
  });

type Described = typeof described;

export const collections = Object.fromEntries(
  Object.keys(described).map((name) => [name, collectionOf(name as CollectionName)]),
) as unknown as {
  [Name in CollectionName]: { schema: Described[Name]['schema'] };
};
