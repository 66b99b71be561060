import { z } from 'zod';
import { collections, isCollectionName } from '../../../../schemas/index.ts';
import { fieldsOf, referenceTargets, unwrap } from '../../../../schemas/walk.ts';
import type { Group, Range, Written } from '../says/schema-data.ts';
import { withArticle } from '../../../issues/words.ts';

type Schema = z.core.$ZodType;

/** Values of an enumeration, of a yes or no, or of a choice between some; undefined for anything else. */
export function valuesOf(schema: Schema): string[] | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  if (inner instanceof z.ZodBoolean) return ['true', 'false'];
  if (inner instanceof z.ZodLiteral) return [...inner.values].map(String);
  if (!(inner instanceof z.ZodUnion)) return undefined;
  const all = inner.options.map(valuesOf);
  return all.every((each) => each !== undefined) ? all.flat() : undefined;
}

/** What a number may be. */
export function numberRange(schema: Schema): Range | undefined {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodNumber)) return undefined;
  const { minValue, maxValue } = inner;
  const limit = (value: number | null) =>
    value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
  return { isWhole: inner.isInt, least: limit(minValue), most: limit(maxValue) };
}

/** The items of a list, where a value may be one. */
export function itemsOf(schema: Schema): Schema | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  return inner instanceof z.ZodUnion
    ? inner.options.map(itemsOf).find((found) => found !== undefined)
    : undefined;
}

/**
 * What may be written for a field, after its name and colon: `record|report`, `YYYY-MM-DD`,
 * `[an evidence record, …]`. Fields of a group that may be left out are not among it.
 */
export function shapeOf(schema: Schema): string {
  const values = valuesOf(schema);
  if (values) return values.join('|');
  const inner = unwrap(schema);
  if (inner instanceof z.ZodISODate) return 'YYYY-MM-DD';
  const range = numberRange(schema);
  if (range)
    return range.least !== undefined && range.most !== undefined
      ? `${range.least}–${range.most}`
      : '0';
  const targets = referenceTargets(schema);
  if (targets)
    return `id of ${withArticle(targets.map(nameOf).find((name) => name !== undefined) ?? 'clause or control')}`;
  const items = itemsOf(schema);
  if (items) return fieldsOf(items) ? `[{ ${groupShape(items)} }]` : `[${shapeOf(items)}]`;
  return fieldsOf(inner) ? `{ ${groupShape(inner)} }` : '…';
}

const nameOf = (target: string) =>
  isCollectionName(target) ? collections[target].singular : undefined;

/** The fields of a group that have to be there, or all if it may be empty, with what each may be. */
export function groupShape(schema: Schema): string {
  const fields = Object.entries(fieldsOf(schema) ?? {});
  // What the group as a whole asks for, it asks for once each field is right by itself.
  const asked = new Set(z.safeParse(schema, {}).error?.issues.map(({ path }) => path[0]));
  const needed = fields.filter(([name]) => asked.has(name));
  return (needed.length > 0 ? needed : fields)
    .map(([name, field]) => `${name}: ${shapeOf(field)}`)
    .join(', ');
}

/** How a list or a group of fields is written; undefined for a single value. */
export function howToWrite(schema: Schema): Written | undefined {
  const items = itemsOf(schema);
  if (items && fieldsOf(items)) return groupOf('items', items);
  if (fieldsOf(schema)) return groupOf('fields', schema);
  return items ? 'plainList' : undefined;
}

function groupOf(kind: Group['kind'], schema: Schema): Group {
  const fields = Object.entries(fieldsOf(schema) ?? {});
  const isNeeded = (field: Schema) => !z.safeParse(field, undefined).success;
  return {
    kind,
    needed: fields
      .filter(([, field]) => isNeeded(field))
      .map(([name, field]) => `${name}: ${shapeOf(field)}`),
    others: fields.filter(([, field]) => !isNeeded(field)).map(([name]) => name),
    mayBeEmpty: z.safeParse(schema, {}).success,
  };
}
