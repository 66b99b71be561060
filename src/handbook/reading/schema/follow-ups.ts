import type { z } from 'zod';
import { schemaAt } from '../../../../schemas/walk.ts';
import type { Path } from '../../../issues/place.ts';
import { isMissing } from './causes.ts';
import { sampleOf } from './sample.ts';
import { valuesOf } from './shape.ts';

/**
 * What a schema would ask for next. Zod looks at how fields depend on each other only once each of them is
 * right by itself, so that an editor would be told of it in a second round. Here samples take the place of
 * what is missing or wrong, and the data is looked at again.
 */

/** Issues that would be left after the ones at hand are dealt with, in whatever way that is done. */
export function followUps(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): z.core.$ZodIssue[] {
  if (!canFollow(issues, data)) return [];
  const rounds = Array.from({ length: choicesAmong(schema, issues) }, (_, choice) =>
    nextIssues(
      schema,
      mended(schema, data, issues, () => choice),
      issues,
    ),
  );
  const [first = [], ...others] = rounds.filter((round) => round !== undefined);
  return first.filter((issue) =>
    others.every((round) => round.some((other) => keyOf(other) === keyOf(issue))),
  );
}

/** Fields that are to be added if a field that is missing gets one of some values. */
export interface Asked {
  values: string[];
  fields: Path[];
}

/**
 * The fields that some values of a missing field ask for, beside what is asked for anyway; then those that
 * the values of these fields ask for.
 *
 * @param issues - all that is wrong with the data
 * @param path - of the field that is missing
 */
export function askedForBy(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  path: Path,
): Asked[] {
  const at = schemaAt(schema, path);
  const values = at && valuesOf(at);
  if (!values || values.length < 2 || !canFollow(issues, data)) return [];
  const rounds = values.map((value, choice) => {
    const tried = mended(schema, data, issues, (other) => (isSame(other, path) ? choice : 0));
    const next = (nextIssues(schema, tried, issues) ?? []).filter(
      (issue) => isMissing(issue, undefined) && isBeside(issue.path, path),
    );
    return { value, tried, next };
  });
  const asked = rounds.flatMap(({ value, tried, next }) => {
    // What every value asks for is told as missing.
    const fields = next.filter(({ path: field }) =>
      rounds.some((other) => !other.next.some((issue) => isSame(issue.path, field))),
    );
    return fields.length > 0 ? [{ value, tried, next, fields }] : [];
  });
  const namesOf = (fields: readonly z.core.$ZodIssue[]) =>
    fields.map((field) => field.path.join('.')).join();
  return [
    ...[...Map.groupBy(asked, ({ fields }) => namesOf(fields)).values()].map((alike) => ({
      values: alike.map(({ value }) => value),
      fields: (alike[0]?.fields ?? []).map((issue) => issue.path as Path),
    })),
    ...asked.flatMap(({ tried, next, fields }) =>
      fields.flatMap((field) => askedForBy(schema, tried, next, field.path as Path)),
    ),
  ];
}

const canFollow = (issues: readonly z.core.$ZodIssue[], data: unknown) =>
  typeof data === 'object' &&
  data !== null &&
  !Array.isArray(data) &&
  issues.length > 0 &&
  issues.every(
    ({ path, code }) => path.length > 0 || code === 'unrecognized_keys' || code === 'custom',
  );

/** So many different samples are tried: each value of a choice once. */
const choicesAmong = (schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(
    2,
    ...issues.map(({ path }) => {
      const at = schemaAt(schema, path);
      return (at && valuesOf(at)?.length) ?? 0;
    }),
  );

/** What the schema says of corrected data about places that were not corrected; undefined where that is not known. */
function nextIssues(
  schema: z.ZodType,
  data: unknown,
  before: readonly z.core.$ZodIssue[],
): z.core.$ZodIssue[] | undefined {
  const { error } = schema.safeParse(data);
  const next = error?.issues ?? [];
  if (next.some(({ code }) => code !== 'custom')) return undefined;
  const isTold = (path: readonly PropertyKey[]) =>
    before.some((told) =>
      told.code === 'unrecognized_keys' || told.path.length === 0
        ? false
        : isBelow(path, told.path),
    );
  return next.filter(({ path }) => !isTold(path));
}

/** Data in which samples are in the place of what is missing or wrong, and unknown fields are not there. */
function mended(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  choiceFor: (path: Path) => number,
): unknown {
  const copy: unknown = structuredClone(data);
  for (const issue of issues) {
    if (issue.code === 'custom' && !isMissing(issue, undefined)) continue;
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      const group = groupAt(copy, path);
      for (const key of issue.keys) if (group) Reflect.deleteProperty(group, key);
      continue;
    }
    const group = groupAt(copy, path.slice(0, -1));
    const at = schemaAt(schema, path);
    const name = path.at(-1);
    if (group && at && name !== undefined)
      Object.defineProperty(group, name, {
        value: sampleOf(at, choiceFor(path)),
        ...{ enumerable: true, configurable: true, writable: true },
      });
  }
  return copy;
}

const groupAt = (data: unknown, path: Path): object | undefined => {
  const group = path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
  return typeof group === 'object' && group !== null ? group : undefined;
};

const keyOf = ({ path, message }: z.core.$ZodIssue) => `${path.join('.')} ${message}`;

const isSame = (a: readonly PropertyKey[], b: readonly PropertyKey[]) =>
  a.length === b.length && isBelow(a, b);

/** Whether a place is another one, or inside it. */
const isBelow = (place: readonly PropertyKey[], other: readonly PropertyKey[]) =>
  other.every((step, index) => place[index] === step);

/** Whether a place is a field of the same group. */
const isBeside = (a: readonly PropertyKey[], b: Path) => isSame(a.slice(0, -1), b.slice(0, -1));
