import { z } from 'zod';
import { formerly, referenceTargets, schemaAt } from '../../../../schemas/walk.ts';
import type { Path } from '../../../issues/place.ts';
import { allowedValues } from './causes.ts';
import { saySchema } from '../says/schema.ts';
import { described, expectation } from './expectation.ts';
import { isOptional } from './fields.ts';
import { valueMeant } from './meant.ts';
import { partsOfList, remedy } from './remedy.ts';
import { valuesOf } from './shape.ts';
import type { Told, Validated } from './validated.ts';
import { fieldOf, naming, shorten } from './words.ts';

/** What is told of a value that is there, and not what its field takes. */
export function wrongValue(
  issue: z.core.$ZodIssue,
  path: Path,
  value: unknown,
  { schema, written = () => undefined }: Validated,
): Told {
  const expected = expectation(schema, path, issue);
  const comment = value === null ? written(path) : undefined;
  if (comment?.startsWith('#'))
    return {
      path,
      ...saySchema(
        'onlyComment',
        path,
        comment,
        described(schema, path) ?? expected,
        takesText(schema, path, comment),
      ),
    };
  if (naming(value).kind === 'empty')
    return {
      path,
      ...saySchema(
        'empty',
        path,
        described(schema, path) ?? expected,
        String(fieldOf(path)),
        isOptional(schema, path),
      ),
    };
  const at = schemaAt(schema, path);
  const now = at && typeof value === 'string' ? formerly(at, value) : undefined;
  if (now !== undefined)
    return {
      path,
      ...saySchema('formerValue', path, String(value), expected, now),
    };
  if (typeof value === 'string') {
    const parts = severalInOne(schema, path, value);
    if (parts)
      return { path, ...saySchema('together', path, shorten(value), expected, parts.join(', ')) };
  }
  const number = typeof value === 'number' ? (written(path) ?? String(value)) : undefined;
  const nearest = typeof value === 'string' ? valueMeant(value, allowedValues(issue)) : undefined;
  return {
    path,
    nearest,
    ...saySchema(
      'wrong',
      path,
      number ? { kind: 'number', text: number } : naming(value),
      expected,
      nearest === undefined
        ? remedy(schema, value, path, number)
        : { text: 'writeIfMeant', values: [nearest] },
    ),
  };
}

const takesText = (schema: z.ZodType, path: Path, text: string): boolean => {
  const at = schemaAt(schema, path);
  return at === undefined || z.safeParse(at, text).success;
};

/** An item of a list in which several stand, separated by something else than commas. */
function severalInOne(schema: z.ZodType, path: Path, value: string) {
  const at = schemaAt(schema, path);
  if (!at || typeof path.at(-1) !== 'number') return undefined;
  const values = valuesOf(at);
  if (!values && !referenceTargets(at)) return undefined;
  const parts = partsOfList(value, true);
  if (parts.length < 2 || (values && !parts.every((part) => values.includes(part))))
    return undefined;
  return parts;
}
