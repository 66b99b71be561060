import { z } from 'zod';
import { fieldPath } from '../../../../schemas/field-paths.ts';
import type { FieldText } from '../says/schema-data.ts';
import type { Path } from '../../../issues/place.ts';
import { describe, fieldsOf, schemaAt, unwrap } from '../../../../schemas/walk.ts';

/** The names that a group of fields may have. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  const inner = at && unwrap(at);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum)
    return inner.keyType.options.map(String);
  return at ? Object.keys(fieldsOf(at) ?? {}) : [];
}

/** What a field is for, in the words of its schema, and the path at which other languages say it. */
export function descriptionOf(schema: z.ZodType, path: Path): FieldText | undefined {
  const at = schemaAt(schema, path);
  const english = at && describe(at).description;
  return at && english !== undefined ? { way: fieldPath(at), english } : undefined;
}

export function isDate(schema: z.ZodType, path: Path): boolean {
  const at = schemaAt(schema, path);
  return at !== undefined && unwrap(at) instanceof z.ZodISODate;
}

/** Whether a field may be left out. */
export function isOptional(schema: z.ZodType, path: Path): boolean {
  const at = schemaAt(schema, path);
  return at !== undefined && z.safeParse(at, undefined).success;
}
