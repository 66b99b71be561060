import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { fieldsOf, referenceTargets, unwrap } from '../../schemas/walk.ts';
import type { Path } from '../issues/place.ts';
import type { ChangePlace, PartChange } from './comparison.ts';
import { editsOf } from './edits.ts';
import { kindOfField } from './kind-of-field.ts';

type FieldChange = Extract<PartChange, { part: 'field' }>;

/**
 * The values that differ between two states of an entry, in the order of its schema.
 *
 * @param before - data by the schema; undefined where there was none
 */
export function fieldChanges(
  place: ChangePlace,
  schema: z.core.$ZodType,
  before: unknown,
  after: unknown,
  path: Path = [],
): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  const inner = unwrap(schema);
  const into = (step: string | number, field: z.core.$ZodType, from: unknown, to: unknown) =>
    fieldChanges(place, field, from, to, [...path, step]);

  const fields = fieldsOf(schema);
  if (fields)
    return Object.entries(fields).flatMap(([name, field]) =>
      into(name, field, valueAt(before, name), valueAt(after, name)),
    );
  if (inner instanceof z.ZodRecord) {
    const keys = new Set([...keysOf(before), ...keysOf(after)]);
    return [...keys].flatMap((key) =>
      into(key, inner.valueType, valueAt(before, key), valueAt(after, key)),
    );
  }
  if (Array.isArray(before ?? []) && Array.isArray(after ?? [])) {
    const lists = { before: (before ?? []) as unknown[], after: (after ?? []) as unknown[] };
    return listChanges(place, schema, lists, path, into);
  }
  return [leafChange(place, schema, before, after, path)];
}

/** What went from a list and what came; rows that begin with the same words are compared field by field. */
function listChanges(
  place: ChangePlace,
  schema: z.core.$ZodType,
  lists: { before: unknown[]; after: unknown[] },
  path: Path,
  into: (index: number, row: z.core.$ZodType, from: unknown, to: unknown) => FieldChange[],
): FieldChange[] {
  const inner = unwrap(schema);
  const gone = without(lists.before, lists.after);
  const come = without(lists.after, lists.before);
  const row = inner instanceof z.ZodArray ? inner.element : undefined;
  const name = Object.keys((row && fieldsOf(row)) ?? {})[0];
  const changed: FieldChange[] = [];
  if (row && name !== undefined)
    for (const to of [...come]) {
      const from = gone.find((each) => isDeepStrictEqual(valueAt(each, name), valueAt(to, name)));
      if (from === undefined) continue;
      gone.splice(gone.indexOf(from), 1);
      come.splice(come.indexOf(to), 1);
      changed.push(...into(lists.after.indexOf(to), row, from, to));
    }
  // A list in another order says the same.
  return gone.length + come.length === 0
    ? changed
    : [leafChange(place, schema, some(gone), some(come), path), ...changed];
}

const some = (list: unknown[]) => (list.length === 0 ? undefined : list);

/** The items of a list that another lacks, each as often as it is missing there. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = other.map((item) => JSON.stringify(item));
  return list.filter((item) => {
    const at = left.indexOf(JSON.stringify(item));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function leafChange(
  place: ChangePlace,
  schema: z.core.$ZodType,
  before: unknown,
  after: unknown,
  path: Path,
): FieldChange {
  const isText = isProse(schema, before) || isProse(schema, after);
  return {
    kind: kindOfField(place, path, schema, isText),
    part: 'field',
    path,
    before,
    after,
    ...(isText &&
      typeof before === 'string' &&
      typeof after === 'string' && { edits: editsOf(before, after) }),
  };
}

/** Whether a value is sentences, of which a reader wants to know the words that changed. */
const isProse = (schema: z.core.$ZodType, value: unknown) =>
  typeof value === 'string' &&
  unwrap(schema) instanceof z.ZodString &&
  !referenceTargets(schema) &&
  value.trim().split(/\s+/).length > 4;

const valueAt = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined;

const keysOf = (data: unknown) =>
  typeof data === 'object' && data !== null ? Object.keys(data) : [];
