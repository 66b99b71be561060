import { z } from 'zod';
import { collections, isCollectionName } from '../../../../schemas/index.ts';
import { fieldsOf, referenceTargets, unwrap } from '../../../../schemas/walk.ts';
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

/** What a number may be, in words: "a whole number from 1 to 5". */
export function numberRange(schema: Schema): string | undefined {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodNumber)) return undefined;
  const kind = inner.isInt ? 'a whole number' : 'a number';
  const { minValue, maxValue } = inner;
  const limit = (value: number | null) =>
    value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
  const [least, most] = [limit(minValue), limit(maxValue)];
  if (least !== undefined && most !== undefined) return `${kind} from ${least} to ${most}`;
  return least === undefined ? kind : `${kind} of at least ${least}`;
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
  if (inner instanceof z.ZodNumber)
    return (
      numberRange(schema)
        ?.replace(/^.* from (\d+) to (\d+)$/, '$1–$2')
        .replace(/^a (?:whole )?number.*/, '0') ?? '0'
    );
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

/** How a list or a group of fields is written, in a sentence; undefined for a single value. */
export function howToWrite(schema: Schema): string | undefined {
  const items = itemsOf(schema);
  if (items && fieldsOf(items))
    return `a list; each item starts with a hyphen and has the fields ${fieldsInWords(items)}`;
  if (fieldsOf(schema)) return `fields, indented below it: ${fieldsInWords(schema)}`;
  return items ? 'a list: `[one, two]`, or one item per line after a hyphen' : undefined;
}

function fieldsInWords(schema: Schema): string {
  const names = (isNeeded: boolean) =>
    Object.entries(fieldsOf(schema) ?? {})
      .filter(([, field]) => z.safeParse(field, undefined).success !== isNeeded)
      .map(([name, field]) => (isNeeded ? `\`${name}: ${shapeOf(field)}\`` : `\`${name}\``));
  const [needed, others] = [names(true), names(false)];
  if (needed.length === 0) {
    const mayBeEmpty = z.safeParse(schema, {}).success;
    return `${others.join(', ')}${mayBeEmpty ? ' (each may be left out)' : ''}`;
  }
  return `${needed.join(', ')}${others.length > 0 ? `; and if needed ${others.join(', ')}` : ''}`;
}
