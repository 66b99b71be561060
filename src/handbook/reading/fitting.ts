import type { CollectionName } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { fieldsOf } from '../../../schemas/walk.ts';
import { z } from 'zod';

/** Fewer fields than these tell nothing about what an entry is. */
const fewest = 3;

/**
 * The collection that an entry belongs to by its fields, where they are plainly those of one and not
 * of the one whose folder it is in.
 *
 * @param collection - that of the folder; undefined where the folder is none of a collection
 */
export function fittingCollection(
  data: unknown,
  collection: CollectionName | undefined,
): CollectionName | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const names = Object.keys(data);
  if (names.length < fewest) return undefined;
  if (collection && unknownTo(collection, names) < fewest) return undefined;
  const fits = Object.values(collections)
    .filter(({ name }) => name !== collection)
    .map(({ name, schema }) => ({
      name,
      foreign: unknownTo(name, names),
      lacking: missingFrom(schema, names),
    }))
    .filter(({ foreign, lacking }) => foreign === 0 && lacking <= 1)
    .toSorted((a, b) => a.lacking - b.lacking);
  const [best, next] = fits;
  return best && (!next || next.lacking > best.lacking) ? best.name : undefined;
}

/** How many of these fields a collection does not have. */
const unknownTo = (collection: CollectionName, names: readonly string[]): number => {
  const known = fieldsOf(collections[collection].schema) ?? {};
  return names.filter((name) => !Object.hasOwn(known, name)).length;
};

/** How many fields that an entry needs are not among these. */
const missingFrom = (schema: z.ZodType, names: readonly string[]): number =>
  Object.entries(fieldsOf(schema) ?? {}).filter(
    ([name, field]) => !names.includes(name) && !z.safeParse(field, undefined).success,
  ).length;
