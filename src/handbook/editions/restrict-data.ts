import { z } from 'zod';
import type { CollectionName } from '../../../schemas/fields.ts';
import { collections } from '../../../schemas/index.ts';
import { fieldsOf, schemaAt, unwrap } from '../../../schemas/walk.ts';
import { admits, type Edition } from './edition.ts';
import type { Redact } from './redact.ts';

/** Fields that say whose an entry is, so that none can be restricted in it. */
const neverRestricted: readonly string[] = ['title', 'classification', 'restrictedFields'];

/** What `restrictedFields` calls the text below the fields. */
export const bodyField = 'text';

/**
 * What stands in a field that an edition leaves out: nothing, where it may be missing; an empty list; or
 * words, where it takes any text.
 *
 * @param words - in the place of a text
 * @returns undefined where the field cannot be left out
 */
export function withoutField(
  collection: CollectionName,
  field: string,
  words: string,
): { value: unknown } | undefined {
  if (field === bodyField) return { value: undefined };
  const schema = fieldsOf(collections[collection].schema)?.[field];
  if (!schema || neverRestricted.includes(field)) return undefined;
  return [undefined, [], words]
    .map((value) => z.safeParse(schema, value))
    .filter((result) => result.success)
    .map(({ data }) => ({ value: data }))[0];
}

/** The fields of an entry that an edition leaves out. */
export const restrictedIn = (
  edition: Edition,
  {
    restrictedFields = {},
  }: { restrictedFields?: Record<string, 'internal' | 'confidential'> | undefined },
): string[] =>
  Object.entries(restrictedFields).flatMap(([field, level]) =>
    admits(edition, level) ? [] : [field],
  );

/**
 * Data with words in the place of secrets. What is chosen from a list stays: it is a word of the schema.
 * A list does not say how many of its items were replaced.
 */
export function redactData<Data>(data: Data, schema: z.core.$ZodType, redact: Redact): Data {
  const at = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof value === 'string') return isChoice(schema, path, value) ? value : redact(value);
    if (Array.isArray(value)) {
      const items = value.map((item: unknown, index) => at(item, [...path, index]));
      return items.filter(
        (item, index) =>
          typeof item !== 'string' || item === value[index] || items.indexOf(item) === index,
      );
    }
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          path.length > 0 ? redact(name) : name,
          at(inner, [...path, name]),
        ]),
      );
    return value;
  };
  return at(data, []) as Data;
}

const isChoice = (
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: string,
): boolean => {
  const found = schemaAt(schema, path);
  return found !== undefined && takesAsChoice(found, value);
};

function takesAsChoice(schema: z.core.$ZodType, value: string): boolean {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.some((each) => takesAsChoice(each, value));
  return (
    (inner instanceof z.ZodEnum ||
      inner instanceof z.ZodLiteral ||
      inner instanceof z.ZodISODate) &&
    z.safeParse(inner, value).success
  );
}
