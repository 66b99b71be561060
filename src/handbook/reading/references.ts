import type { z } from 'zod';
import type { CollectionName } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { referencePaths, valuesAlong, type ReferencePath } from '../../../schemas/walk.ts';
import { memo } from '../../memo.ts';
import type { Reference, SourceDocument } from '../types.ts';

const pathsByCollection = new Map<CollectionName, ReferencePath[]>(
  Object.values(collections).map(({ name, schema }) => [name, referencePaths(schema)]),
);

/**
 * The references in a document's front matter. They are taken from the YAML as it is, so that one
 * misspelt field does not make every link of the document vanish.
 */
export const referencesOf = memo(
  ({ id, collection, file, frontMatter }: SourceDocument): readonly Reference[] =>
    referencesAlong(frontMatter, pathsByCollection.get(collection) ?? []).map((reference) => ({
      ...{ from: id, collection, file, field: String(reference.path[0]) },
      ...reference,
    })),
);

/** The references in data of a schema: where each stands, what it names, and what may stand there. */
export const referencesIn = (data: unknown, schema: z.ZodType) =>
  referencesAlong(data, referencePaths(schema));

const referencesAlong = (
  data: unknown,
  ways: readonly ReferencePath[],
): Pick<Reference, 'path' | 'to' | 'allowed'>[] =>
  ways.flatMap(({ steps, allowed }) =>
    [...valuesAlong(data, steps), ...textsForLists(data, steps)].flatMap(({ value, path }) =>
      typeof value === 'string' && value.trim() !== '' ? [{ path, to: value.trim(), allowed }] : [],
    ),
  );

/**
 * The ids in a text that is in the place of a list, as in `evidence: EV-021, EV-022`: that it is no list
 * is told, and what it names is not blamed for being named by nothing.
 */
const textsForLists = (data: unknown, steps: ReferencePath['steps']) =>
  steps.at(-1) === '[]'
    ? valuesAlong(data, steps.slice(0, -1)).flatMap(({ value, path }) =>
        typeof value === 'string' && value !== 'all'
          ? (value.match(/[\p{L}\p{N}][\p{L}\p{N}._-]*/gu) ?? [])
              .filter((word) => isLikeAnId.test(word))
              .map((id) => ({ value: id, path }))
          : [],
      )
    : [];

/** Words between ids, such as "none", "and" or "1.", are no ids. */
const isLikeAnId = /\p{L}.*[\d-]|^\d+\.\d/u;
