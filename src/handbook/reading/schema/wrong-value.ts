import { z } from 'zod';
import { fieldName } from '../../../issues/field-name.ts';
import { formerly, referenceTargets, schemaAt } from '../../../../schemas/walk.ts';
import type { Path } from '../../../issues/place.ts';
import { allowedValues } from './causes.ts';
import { expectation } from './expectation.ts';
import { descriptionOf, isOptional } from './fields.ts';
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
  const name = fieldName(path);
  const expected = expectation(schema, path, issue);
  const comment = value === null ? written(path) : undefined;
  if (comment?.startsWith('#'))
    return {
      path,
      found: `${name} is empty: \`#\` starts a comment, so \`${comment}\` is not part of it.`,
      expected: descriptionOf(schema, path) ?? expected,
      fix: takesText(schema, path, comment)
        ? `Put it in quotes: \`${path.at(-1)}: "${comment}"\`.`
        : 'Write the value itself. A spreadsheet shows `#` where a formula fails or a column is too narrow.',
    };
  if (naming(value) === 'empty')
    return {
      path,
      found: `${name} is empty.`,
      expected: descriptionOf(schema, path) ?? expected,
      fix: `Fill in \`${fieldOf(path)}\`${isOptional(schema, path) ? ', or remove the line' : ''}.`,
    };
  const at = schemaAt(schema, path);
  const now = at && typeof value === 'string' ? formerly(at, value) : undefined;
  if (now !== undefined)
    return {
      path,
      found: `${name} is \`${String(value)}\`, a value of earlier handbooks.`,
      expected,
      fix: now,
    };
  if (typeof value === 'string') {
    const together = severalInOne(schema, path, value);
    if (together) return { path, expected, ...together };
  }
  const number = typeof value === 'number' ? (written(path) ?? String(value)) : undefined;
  const nearest = typeof value === 'string' ? valueMeant(value, allowedValues(issue)) : undefined;
  return {
    path,
    found: `${name} is ${number ? `the number ${number}` : naming(value)}.`,
    expected,
    nearest,
    fix:
      nearest === undefined
        ? remedy(schema, value, path, number)
        : `Write \`${nearest}\`, if that is meant.`,
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
  return {
    found: `${fieldName(path)} is "${shorten(value)}": items of a list are separated by commas.`,
    fix: `Write \`${parts.join(', ')}\`.`,
  };
}
