import type { z } from 'zod';
import type { CollectionName } from './fields.ts';

/**
 * What an entry of a collection is. Reading, links and checks follow from it; how entries are shown
 * and judged is in `src/collections/`.
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
}

/** Keeps the literal types of a collection's description. */
export const defineCollection = <const Name extends CollectionName, Schema extends z.ZodType>(
  collection: Collection<Name, Schema>,
): Collection<Name, Schema> => collection;
