import { z } from 'zod';
import { memo } from '../src/memo.ts';
import { references, type ReferenceTarget } from './fields.ts';

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
    else if (inner instanceof z.ZodPipe) inner = inner.def.in;
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

/** What the author of a field is told about it. Kept, since the page of every entry asks for every field. */
export const describe = memo((schema: z.core.$ZodType): Description => {
  const { title, description } = z.globalRegistry.get(schema) ?? {};
  return { title, description };
});

interface Description {
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

/** The way to the references in data: names of fields, `[]` for every item, `{}` for every value of a map. */
export interface ReferencePath {
  steps: readonly string[];
  allowed: readonly ReferenceTarget[];
}

/** All references that data of this schema may hold. */
export function referencePaths(
  schema: z.core.$ZodType,
  steps: readonly string[] = [],
): ReferencePath[] {
  const inner = unwrap(schema);
  const allowed = references.get(inner as z.ZodString)?.to;
  if (allowed) return [{ steps, allowed }];
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, z.core.$ZodType>).flatMap(([name, field]) =>
      referencePaths(field, [...steps, name]),
    );
  if (inner instanceof z.ZodArray) return referencePaths(inner.element, [...steps, '[]']);
  if (inner instanceof z.ZodRecord) return referencePaths(inner.valueType, [...steps, '{}']);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => referencePaths(option, steps));
  return [];
}
