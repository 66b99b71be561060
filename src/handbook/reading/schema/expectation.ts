import type { z } from 'zod';
import type { Path } from '../../../issues/place.ts';
import { referenceTargets, schemaAt } from '../../../../schemas/walk.ts';
import { choicesOf } from './causes.ts';
import { descriptionOf, isDate } from './fields.ts';
import { howToWrite, numberRange, valuesOf } from './shape.ts';

/** What a field takes, from the issue where it says so, else from the field's own description. */
export function expectation(
  schema: z.ZodType,
  path: Path,
  issue: z.core.$ZodIssue,
): string | undefined {
  const values = choicesOf(issue);
  if (values.length > 0)
    return values.map((value) => (value === '' ? 'nothing' : `\`${value}\``)).join(', ');
  const at = schemaAt(schema, path);
  if (at && referenceTargets(at)) return 'an id, in quotes if it looks like a number';
  if (isDate(schema, path)) return 'an existing date, as YYYY-MM-DD';
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'an address that starts with https://';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'at least one item';
  if (issue.code === 'too_small' && issue.origin === 'string') return 'some text';
  const range = at && numberRange(at);
  if (range !== undefined) return range;
  const list = at && howToWrite(at);
  if (list !== undefined && issue.code === 'invalid_type') return list;
  if (list !== undefined && issue.code === 'invalid_union')
    return descriptionOf(schema, path) ?? list;
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  return descriptionOf(schema, path);
}

/** What is told of a field that is missing: what it is for, and what may be written. */
export function needed(schema: z.ZodType, path: Path): string | undefined {
  const description = descriptionOf(schema, path);
  const at = schemaAt(schema, path);
  const values = at && valuesOf(at);
  const isTold = values?.every((value) => description?.includes(`\`${value}\``));
  const what =
    values && !isTold
      ? `One of ${values.map((value) => `\`${value}\``).join(', ')}.`
      : at && !values && howToWrite(at)
        ? `It is ${howToWrite(at)}.`
        : undefined;
  return [description, what].filter((each) => each !== undefined).join(' ') || undefined;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list, one item per line after a hyphen',
  object: 'fields, indented below it',
  record: 'fields, indented below it',
};
