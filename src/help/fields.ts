import { z } from 'zod';
import { fieldPath } from '../../schemas/field-paths.ts';
import type { ReferenceTarget } from '../../schemas/fields.ts';
import { fieldsOf, referenceTargets, unwrap } from '../../schemas/walk.ts';

/** What may be written in a field. */
export type ValueKind =
  | { kind: 'text' | 'day' | 'truth' | 'address' | 'group' | 'any' }
  | { kind: 'number'; min: number | undefined; max: number | undefined }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'reference'; to: readonly ReferenceTarget[] }
  | { kind: 'list' | 'map'; of: ValueKind }
  | { kind: 'either'; of: readonly ValueKind[] };

/** What an editor can be told of a field. */
export interface FieldHelp {
  /** Names from the top of the entry: `actions`, `owner`. Items of lists and values of maps add none. */
  names: readonly string[];
  /** The path under which the field has its title and description (`schemas/field-paths.ts`). */
  term: string | undefined;
  /** Whether every entry, or every item of its list, has it. What follows from other fields is in its description. */
  required: boolean;
  value: ValueKind;
  /** What counts where it is left out; undefined where that is nothing. */
  fallback: string | undefined;
}

/**
 * The fields of a schema in their order, each followed by those inside it.
 *
 * @param above - names of the fields around it
 */
export const fieldsHelp = (
  schema: z.core.$ZodType,
  above: readonly string[] = [],
): readonly FieldHelp[] =>
  Object.entries(fieldsOf(schema) ?? {}).flatMap(([name, field]) => {
    const names = [...above, name];
    return [
      {
        ...{ names, term: fieldPath(field), value: valueKind(field) },
        required: !z.safeParse(field, undefined).success,
        fallback: fallbackOf(field),
      },
      ...groupsIn(field).flatMap((group) => fieldsHelp(group, names)),
    ];
  });

/** What may be written where a schema is asked for. */
function valueKind(schema: z.core.$ZodType): ValueKind {
  const to = referenceTargets(schema);
  if (to) return { kind: 'reference', to };
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return { kind: 'choice', values: inner.options.map(String) };
  if (inner instanceof z.ZodLiteral)
    return { kind: 'choice', values: [...inner.values].map(String) };
  if (inner instanceof z.ZodBoolean) return { kind: 'truth' };
  if (inner instanceof z.ZodISODate) return { kind: 'day' };
  if (inner instanceof z.ZodNumber) return { kind: 'number', ...boundsOf(inner) };
  if (inner instanceof z.ZodURL) return { kind: 'address' };
  if (inner instanceof z.ZodString) return { kind: 'text' };
  if (inner instanceof z.ZodObject) return { kind: 'group' };
  if (inner instanceof z.ZodArray) return { kind: 'list', of: valueKind(inner.element) };
  if (inner instanceof z.ZodRecord) return { kind: 'map', of: valueKind(inner.valueType) };
  if (inner instanceof z.ZodUnion)
    return { kind: 'either', of: inner.options.map((option) => valueKind(option)) };
  return { kind: 'any' };
}

/** Bounds that somebody set; those of whole numbers as such say nothing to an editor. */
function boundsOf({ minValue, maxValue }: z.ZodNumber) {
  const told = (bound: number | null) =>
    bound !== null && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined;
  return { min: told(minValue), max: told(maxValue) };
}

/** The objects whose fields a value has: its own, those of its items, and those of its alternatives. */
function groupsIn(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return [inner];
  if (inner instanceof z.ZodArray) return groupsIn(inner.element);
  if (inner instanceof z.ZodRecord) return groupsIn(inner.valueType);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => groupsIn(option));
  return [];
}

function fallbackOf(schema: z.core.$ZodType): string | undefined {
  const result = z.safeParse(schema, undefined);
  const isSaid = result.success && ['string', 'number', 'boolean'].includes(typeof result.data);
  return isSaid ? String(result.data) : undefined;
}

/** Id of a field on its page of the help. */
export const fieldAnchor = (names: readonly string[]) => `field-${names.join('.')}`;
