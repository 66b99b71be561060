import { z } from 'zod';
import { fieldsOf, referenceTargets, unwrap } from '../../../../schemas/walk.ts';
import { itemsOf, valuesOf } from './shape.ts';

type Schema = z.core.$ZodType;

/**
 * Some value that a schema takes, as it would be written: enough to see what else is asked for once it is
 * there. A group has only the fields that it needs.
 *
 * @param choice - of a field with several values, which of them: counted from 0, and round again at the end
 */
export function sampleOf(schema: Schema, choice = 0): unknown {
  const inner = unwrap(schema);
  const values = valuesOf(schema);
  if (values && values.length > 0) {
    const value = values[choice % values.length] ?? '';
    return !z.safeParse(schema, value).success && /^(?:true|false)$/.test(value)
      ? value === 'true'
      : value;
  }
  if (inner instanceof z.ZodISODate) return '2020-01-01';
  if (inner instanceof z.ZodNumber) {
    const least = inner.minValue;
    return least !== null && Number.isSafeInteger(least) ? least : 1;
  }
  if (referenceTargets(schema)) return `X-${choice}`;
  const items = itemsOf(schema);
  if (items) return [sampleOf(items, choice)];
  const fields = fieldsOf(inner);
  if (fields)
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([, field]) => !z.safeParse(field, undefined).success)
        .map(([name, field]) => [name, sampleOf(field, choice)]),
    );
  if (inner instanceof z.ZodRecord) return {};
  if (inner instanceof z.ZodUnion) {
    const option = inner.options[choice % inner.options.length];
    return option && sampleOf(option, choice);
  }
  return 'text';
}
