import type { z } from 'zod';
import { saySchema } from '../says/schema.ts';
import { isSlip } from '../../../issues/nearest.ts';
import type { Path } from '../../../issues/place.ts';
import { formerly, schemaAt } from '../../../../schemas/walk.ts';
import { isOptional, knownKeys } from './fields.ts';
import { fieldMeant } from './meant.ts';
import { valueAt, type Told, type Validated } from './validated.ts';

/** What is told of fields that their group does not have. */
export function unknownFields(
  keys: readonly string[],
  path: Path,
  { schema, data, what }: Validated,
): Told[] {
  const known = knownKeys(schema, path);
  return keys.map((key) => {
    const now = nowOf(schema, path, key);
    if (now !== undefined)
      return {
        path: [...path, key],
        key: true,
        ...saySchema('formerField', [...path, key], now),
      };
    const { name, isGroup } = meantField(schema, path, key);
    const isNeeded = name !== undefined && !isOptional(schema, [...path, name]);
    return {
      path: [...path, key],
      key: true,
      nearest: name,
      ...saySchema('unknownField', [...path, key], what, known, {
        text: isGroup
          ? 'writeUnder'
          : isNeeded && valueAt(data, [...path, name]) === undefined
            ? 'spelling'
            : 'spellingOrRemove',
        values: isGroup && name !== undefined ? [name] : [],
      }),
    };
  });
}

/** What to write now instead of a field that its group had once. */
function nowOf(schema: z.ZodType, path: Path, key: string): string | undefined {
  const group = schemaAt(schema, path);
  return group && formerly(group, key);
}

/** The fields that unknown ones were probably meant to be, by their paths. */
export function meantFields(schema: z.ZodType, issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as Path;
  return issue.keys.flatMap((key) => {
    if (nowOf(schema, path, key) !== undefined) return [];
    const { name, isGroup } = meantField(schema, path, key);
    return name === undefined || isGroup ? [] : [...path, name].join('.');
  });
}

/** The field that an unknown one was probably meant to be, or the group that has a field of its name. */
function meantField(
  schema: z.ZodType,
  path: Path,
  key: string,
): { name: string | undefined; isGroup: boolean } {
  const known = knownKeys(schema, path);
  const near = fieldMeant(schema, path, key, known);
  if (near !== undefined && isSlip(key, near)) return { name: near, isGroup: false };
  const group = known.find((name) =>
    [...knownKeys(schema, [...path, name]), ...knownKeys(schema, [...path, name, 0])].includes(key),
  );
  return { name: group ?? near, isGroup: group !== undefined };
}
