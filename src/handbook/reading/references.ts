import type { z } from 'zod';
import type { CollectionName } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { referencePaths, type ReferencePath } from '../../../schemas/walk.ts';
import type { Path, Reference, SourceDocument } from '../types.ts';

const pathsByCollection = new Map<CollectionName, ReferencePath[]>(
  Object.values(collections).map(({ name, schema }) => [name, referencePaths(schema)]),
);

/**
 * The references in a document's front matter. They are taken from the YAML as it is, so that one
 * misspelt field does not make every link of the document vanish.
 */
export function referencesOf({ id, collection, file, raw }: SourceDocument): Reference[] {
  const found: Reference[] = [];
  for (const { steps, allowed } of pathsByCollection.get(collection) ?? [])
    collect(raw, steps, [], (to, path) => {
      found.push({ from: id, collection, file, field: String(path[0]), path, to, allowed });
    });
  return found;
}

/** The references in data of a schema: where each stands, what it names, and what may stand there. */
export function referencesIn(
  data: unknown,
  schema: z.ZodType,
): Pick<Reference, 'path' | 'to' | 'allowed'>[] {
  const references: Pick<Reference, 'path' | 'to' | 'allowed'>[] = [];
  for (const { steps, allowed } of referencePaths(schema))
    collect(data, steps, [], (to, path) => void references.push({ path, to, allowed }));
  return references;
}

function collect(
  value: unknown,
  steps: readonly string[],
  path: Path,
  found: (to: string, path: Path) => void,
): void {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === 'string' && value.trim() !== '') found(value.trim(), path);
  } else if (step === '[]') {
    if (Array.isArray(value))
      value.forEach((item, index) => collect(item, rest, [...path, index], found));
  } else if (step === '{}') {
    if (isRecord(value))
      for (const [key, item] of Object.entries(value)) collect(item, rest, [...path, key], found);
  } else if (isRecord(value) && Object.hasOwn(value, step)) {
    collect(value[step], rest, [...path, step], found);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
