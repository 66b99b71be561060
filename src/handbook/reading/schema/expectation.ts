import type { z } from 'zod';
import type { Path } from '../../../issues/place.ts';
import { referenceTargets, schemaAt } from '../../../../schemas/walk.ts';
import type { Expectation, Needed } from '../says/schema-data.ts';
import { choicesOf } from './causes.ts';
import { descriptionOf, isDate } from './fields.ts';
import { howToWrite, numberRange, valuesOf } from './shape.ts';

/** What a field takes, from the issue where it says so, else from the field's own description. */
export function expectation(
  schema: z.ZodType,
  path: Path,
  issue: z.core.$ZodIssue,
): Expectation | undefined {
  const values = choicesOf(issue);
  if (values.length > 0) return { kind: 'values', values };
  const at = schemaAt(schema, path);
  if (at && referenceTargets(at)) return 'id';
  if (isDate(schema, path)) return 'date';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'url';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'item';
  if (issue.code === 'too_small' && issue.origin === 'string') return 'someText';
  const range = at && numberRange(at);
  if (range) return { kind: 'range', range };
  const written = at && howToWrite(at);
  const description = described(schema, path);
  if (written && issue.code === 'invalid_type') return { kind: 'written', written };
  if (written && issue.code === 'invalid_union') return description ?? { kind: 'written', written };
  if (issue.code === 'invalid_type')
    return typeNames[issue.expected] ?? { kind: 'other', text: issue.expected };
  return description;
}

/** What is told of a field that is missing: what it is for, and what may be written. */
export function needed(schema: z.ZodType, path: Path): Needed {
  const description = descriptionOf(schema, path);
  const at = schemaAt(schema, path);
  const values = at && valuesOf(at);
  const isTold = values?.every((value) => description?.english.includes(`\`${value}\``));
  const written = at && !values ? howToWrite(at) : undefined;
  return {
    description,
    ...(values && !isTold && { values }),
    ...(written && { written }),
  };
}

/** What a field is for, as what is expected there. */
export function described(schema: z.ZodType, path: Path): Expectation | undefined {
  const of = descriptionOf(schema, path);
  return of && { kind: 'description', of };
}

const typeNames: Readonly<Record<string, Expectation>> = {
  string: 'string',
  number: 'anyNumber',
  int: 'wholeNumber',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  record: 'object',
};
