import type { z } from 'zod';
import { fieldName } from '../../../issues/field-name.ts';
import type { Path } from '../../../issues/place.ts';
import { either, listed } from '../../../issues/words.ts';
import type { ReadProblem } from '../../types.ts';
import { isMissing, paramsOf } from './causes.ts';
import { schemaAt } from '../../../../schemas/walk.ts';
import { needed } from './expectation.ts';
import { descriptionOf } from './fields.ts';
import { shapeOf } from './shape.ts';
import { addressMeant, formMeant } from './remedy.ts';
import { askedForBy, followUps } from './follow-ups.ts';
import { meantFields, unknownFields } from './unknown-fields.ts';
import { valueAt, type Told, type Validated } from './validated.ts';
import { fieldOf, naming } from './words.ts';
import { wrongValue } from './wrong-value.ts';

/** Turns what Zod says about data into what an editor is told: one problem per thing that is wrong. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  validated: Validated,
): ReadProblem[] {
  const { schema, data, file } = validated;
  const all = [...issues, ...followUps(schema, data, issues)];
  // A field whose name is misspelt is not missing, too.
  const meant = new Set(issues.flatMap((issue) => meantFields(schema, issue)));
  return all
    .filter(
      (issue) =>
        !meant.has(issue.path.join('.')) || !isMissing(issue, valueAt(data, issue.path as Path)),
    )
    .flatMap((issue) => toldOf(issue, issue.path as Path, validated, issues))
    .map(({ path, key = false, expected, ...words }) => ({
      rule: 'content/schema',
      at: { file, path, key },
      ...words,
      ...(expected && { expected }),
    }));
}

/** @param path - from the top of the data, also for an issue inside another */
function toldOf(
  issue: z.core.$ZodIssue,
  path: Path,
  validated: Validated,
  issues: readonly z.core.$ZodIssue[],
): Told[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, validated);
  if (path.length === 0) return [notFields(validated)];
  const value = valueAt(validated.data, path);
  if (isMissing(issue, value)) return [missing(issue, path, value, validated, issues)];
  if (issue.code === 'invalid_union') {
    const closer = issue.errors.find((errors) => errors.some((error) => error.path.length > 0));
    if (closer)
      return closer.flatMap((error) =>
        toldOf(error, [...path, ...error.path] as Path, validated, issues),
      );
  }
  if (saysItself(issue)) return [inItsWords(issue, path, value, validated)];
  return [wrongValue(issue, path, value, validated)];
}

/** What is told of a file, or a front matter, that holds something else than fields. */
function notFields({ data, file, what }: Validated): Told {
  const isYaml = file.endsWith('.yaml');
  return {
    path: [],
    found: `${isYaml ? 'The file' : 'The front matter'} is ${naming(data)}.`,
    expected: 'fields, one per line: `field: value`',
    fix: isYaml
      ? `Write the fields of ${what}.`
      : `Write the fields of ${what} between the two lines of three hyphens.`,
  };
}

/** @param issues - all that is wrong with the data */
function missing(
  issue: z.core.$ZodIssue,
  path: Path,
  value: unknown,
  { schema, data }: Validated,
  issues: readonly z.core.$ZodIssue[],
): Told {
  const at = schemaAt(schema, path);
  const because = issue.code === 'custom' ? issue.message.replace(/^is missing/, '') : '';
  return {
    path,
    found: `${fieldName(path)} is ${value === undefined ? 'missing' : naming(value)}${because}.`,
    expected: needed(schema, path),
    fix:
      value === undefined
        ? `Add it: \`${path.at(-1)}: ${at ? shapeOf(at) : '…'}\`.${alsoAdd(schema, data, issues, path)}`
        : `Fill in \`${fieldOf(path)}\`.`,
  };
}

/** What has to be added with some of the values of a missing field, in sentences. */
const alsoAdd = (
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  path: Path,
): string =>
  askedForBy(schema, data, issues, path)
    .map(({ values, fields }) => {
      const shapes = fields.map((field) => {
        const at = schemaAt(schema, field);
        return `\`${field.at(-1)}: ${at ? shapeOf(at) : '…'}\``;
      });
      return ` With ${either(values.map((value) => `\`${value}\``))}, also add ${listed(shapes)}.`;
    })
    .join('');

/** Whether an issue has its own sentence, as checks of our own do, and patterns that say what is wrong with a text. */
const saysItself = ({ code, message }: z.core.$ZodIssue) =>
  code === 'custom' || (code === 'invalid_format' && /^(?:is|has) /.test(message));

/** Why an address is not read, although it can be told which is meant. */
const whatOfAddress = (value: string): string =>
  /^[<![]/.test(value)
    ? 'it is written as a link in a text'
    : /\s/.test(value)
      ? 'an address contains no spaces'
      : 'the beginning of the address is missing';

function inItsWords(
  issue: z.core.$ZodIssue,
  path: Path,
  value: unknown,
  { schema }: Validated,
): Told {
  const { code, message } = issue;
  const field = path.at(-1);
  const address = typeof value === 'string' ? addressMeant(value) : undefined;
  if (address !== undefined && typeof value === 'string')
    return {
      path,
      found: `${fieldName(path)} is ${naming(value)}: ${whatOfAddress(value.trim())}.`,
      expected: 'an address that starts with https://',
      fix: `Write \`${address}\`.`,
    };
  const meant =
    code !== 'custom' && typeof value === 'string' ? formMeant(schema, path, value) : undefined;
  return {
    path,
    found: `${fieldName(path)} ${code === 'custom' ? '' : `is ${naming(value)}: it `}${message}.`,
    ...(code !== 'custom' && { expected: descriptionOf(schema, path) }),
    fix:
      paramsOf(issue).fix ??
      (meant && `Write \`${meant}\`, if that is meant.`) ??
      (message.startsWith('does not belong')
        ? `Remove \`${field}\`, or correct what contradicts it.`
        : `Correct \`${field}\`.`),
  };
}
