import type { CollectionName } from '../../schemas/fields.ts';

/**
 * Sections that the page of an entry has of its own, by collection: their ids, in their order. Their
 * titles stand in the messages under `entry.sections`. Entries of other collections show their
 * tables and text only.
 */
export const entrySections: { readonly [Name in CollectionName]?: readonly string[] } = {
  controls: ['decision', 'proof'],
};
