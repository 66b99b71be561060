import { parse } from 'yaml';
import { z } from 'zod';
import type { FieldHelp, ValueKind } from '../help/fields.ts';
import { valueWords } from '../help/value-words.ts';

/**
 * What somebody typed for a field, as a value of it.
 *
 * @returns the value, or in a sentence why it is none
 */
export function givenValue(
  schema: z.core.$ZodType,
  { names, value: kind }: FieldHelp,
  typed: string,
): { value: unknown } | { fault: string } {
  const fault = {
    fault: `"${typed}" is not a value of \`${names.join('.')}\`. It takes: ${valueWords('en', kind)}.`,
  };
  const value = readAs(kind, typed.trim());
  return value !== undefined && z.safeParse(schema, value).success ? { value } : fault;
}

function readAs(kind: ValueKind, typed: string): unknown {
  switch (kind.kind) {
    case 'number':
      return typed === '' ? undefined : Number(typed);
    case 'truth':
      return { true: true, false: false }[typed];
    case 'list':
      return fromYaml(typed.startsWith('[') ? typed : `[${typed}]`, kind.of);
    case 'either':
      return kind.of.map((each) => readAs(each, typed)).find((value) => value !== undefined);
    case 'group':
    case 'map':
      return fromYaml(typed);
    case 'choice':
      return kind.values.includes(typed) ? typed : undefined;
    default:
      return typed;
  }
}

/** Ids such as `4.1` stay texts; everything else is what YAML makes of it. */
function fromYaml(text: string, of?: ValueKind): unknown {
  try {
    return parse(text, of && of.kind !== 'group' ? { schema: 'failsafe' } : {});
  } catch {
    return undefined;
  }
}
