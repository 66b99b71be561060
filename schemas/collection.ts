import type { z } from 'zod';
import type { CollectionName } from './fields.ts';

/**
 * All that is said about a collection, once. Reading, checking, the site's registers, navigation,
 * search filters and help derive from it.
 */
export interface Collection<
  Name extends CollectionName = CollectionName,
  Schema extends z.ZodType = z.ZodType,
> {
  name: Name;
  /** One entry, in lower case, as it stands in a sentence: "evidence record". */
  singular: string;
  /** The heading of the register, as it stands in the navigation. */
  title: string;
  /** What the register is for, in a sentence under its heading. */
  description: string;
  /** Front matter of one entry. */
  schema: Schema;
  /** Fields that the register shows beside id and title, by their names in the schema. */
  columns: readonly string[];
  /** Fields by whose values the register and the search are filtered. */
  filters: readonly string[];
}

/** Keeps the literal types of a collection's description. */
export const defineCollection = <const Name extends CollectionName, Schema extends z.ZodType>(
  collection: Collection<Name, Schema>,
): Collection<Name, Schema> => collection;
