import { z } from 'zod';
import { dayMeanings, former, references, type ReferenceTarget } from './fields.ts';

/**
 * Takes away what Zod wraps around a schema: optional, default, refinements that transform.
 * Descriptions sit on the outside, so read them before.
 */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  for (;;) {
    if (
      inner instanceof z.ZodOptional ||
      inner instanceof z.ZodDefault ||
      inner instanceof z.ZodNullable
    )
      inner = inner.def.innerType;
    // What a text goes through first, as in `knownDate`, says nothing of the value: the schema behind it does.
    else if (inner instanceof z.ZodPipe)
      inner = inner.def.in instanceof z.ZodTransform ? inner.def.out : inner.def.in;
    else return inner;
  }
}

/** The fields of an object schema by name; undefined for any other schema. */
export function fieldsOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject
    ? (inner.shape as Record<string, z.core.$ZodType>)
    : undefined;
}

/** The fields of data that are right, whatever else in it is wrong. */
export const validFieldsOf = (schema: z.core.$ZodType, data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null
    ? Object.fromEntries(
        Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
          if (!Object.hasOwn(data, name)) return [];
          const result = z.safeParse(field, (data as Record<string, unknown>)[name]);
          return result.success ? [[name, result.data]] : [];
        }),
      )
    : {};

/** The schema of the value at a path of data; undefined where the path leaves the schema. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  let inner: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    if (!inner) return undefined;
    const here: z.core.$ZodType = unwrap(inner);
    if (here instanceof z.ZodObject)
      inner = (here.shape as Record<string, z.core.$ZodType>)[String(step)];
    else if (here instanceof z.ZodArray) inner = here.element;
    else if (here instanceof z.ZodRecord) inner = here.valueType;
    else if (here instanceof z.ZodUnion)
      inner = here.options
        .map((option) => schemaAt(option, [step]))
        .find((found) => found !== undefined);
    else return undefined;
  }
  return inner;
}

/** What the author of a field is told about it. */
export const describe = (schema: z.core.$ZodType): Description => {
  const { title, description } = z.globalRegistry.get(schema) ?? {};
  return { title, description };
};

export interface Description {
  title: string | undefined;
  description: string | undefined;
}

/** What a string refers to; undefined where it is no reference. */
export const referenceTargets = (
  schema: z.core.$ZodType,
): readonly ReferenceTarget[] | undefined => {
  const inner = unwrap(schema);
  return references.get(inner as z.ZodString)?.to;
};

/** What to write now instead of a field or a value that a schema took once; undefined for any other. */
export const formerly = (schema: z.core.$ZodType, name: string): string | undefined => {
  const now = former.get(schema) ?? former.get(unwrap(schema));
  return now && Object.hasOwn(now, name) ? now[name] : undefined;
};

/** The way to values in data: names of fields, `[]` for every item, `{}` for every value of a map. */
type Steps = readonly string[];

/** The way to references, and what they may name. */
export interface ReferencePath {
  steps: Steps;
  allowed: readonly ReferenceTarget[];
}

/** All references that data of this schema may hold. */
export const referencePaths = (schema: z.core.$ZodType): ReferencePath[] =>
  leavesOf(schema).flatMap(({ steps, leaf }) => {
    const allowed = references.get(leaf as z.ZodString)?.to;
    return allowed ? [{ steps, allowed }] : [];
  });

/** All days that data of this schema may hold, and what each says; undefined where that is nothing special. */
export const dayPaths = (schema: z.core.$ZodType) =>
  leavesOf(schema).flatMap(({ steps, leaf }) =>
    leaf instanceof z.ZodISODate ? [{ steps, says: dayMeanings.get(leaf)?.says }] : [],
  );

/** The ways to all texts that data of this schema may hold: what is no id, no day and no choice. */
export const textPaths = (schema: z.core.$ZodType): Steps[] =>
  leavesOf(schema).flatMap(({ steps, leaf }) =>
    leaf instanceof z.ZodString && references.get(leaf) === undefined ? [steps] : [],
  );

/** The schemas that have no other inside them, with the way to their values. */
function leavesOf(
  schema: z.core.$ZodType,
  steps: Steps = [],
): { steps: Steps; leaf: z.core.$ZodType }[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, z.core.$ZodType>).flatMap(([name, field]) =>
      leavesOf(field, [...steps, name]),
    );
  if (inner instanceof z.ZodArray) return leavesOf(inner.element, [...steps, '[]']);
  if (inner instanceof z.ZodRecord) return leavesOf(inner.valueType, [...steps, '{}']);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => leavesOf(option, steps));
  return [{ steps, leaf: inner }];
}

/** A value in data, and the way to it. */
export interface ValueAt {
  value: unknown;
  path: readonly (string | number)[];
}

/** The values of data at the end of a way, and the path of each. */
export function valuesAlong(data: unknown, steps: Steps): ValueAt[] {
  const found: ValueAt[] = [];
  // Most entries lack most optional fields: a path is made only for what is there.
  const path: (string | number)[] = [];
  const walk = (value: unknown, at: number) => {
    const step = steps[at];
    if (step === undefined) found.push({ value, path: [...path] });
    else if (step === '[]') {
      if (Array.isArray(value)) value.forEach((item, index) => enter(item, index, at));
    } else if (isRecord(value)) {
      if (step === '{}') for (const name of Object.keys(value)) enter(value[name], name, at);
      else if (Object.hasOwn(value, step)) enter(value[step], step, at);
    }
  };
  const enter = (value: unknown, name: string | number, at: number) => {
    path.push(name);
    walk(value, at + 1);
    path.pop();
  };
  walk(data, 0);
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
