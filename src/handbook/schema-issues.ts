import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { describe, fieldsOf, referenceTargets, schemaAt, unwrap } from '../../schemas/walk.ts';
import { fieldName } from './field-name.ts';
import type { Path, ReadProblem } from './types.ts';

/**
 * Turns what Zod says about data into what an editor is told: one problem per thing that is wrong.
 *
 * @param what - the thing whose data it is, as it stands in a sentence: "a control"
 */
export function schemaProblems(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  file: string,
  what: string,
): ReadProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, issue.path as Path));

  function problemsOf(issue: z.core.$ZodIssue, path: Path): ReadProblem[] {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const known = knownKeys(path);
        return problem([...path, key], {
          key: true,
          found: key
            ? `${fieldName([...path, key])} is no ${path.length > 0 ? 'known field' : `field of ${what}`}.`
            : 'A field has no name before its colon.',
          expected: known.length > 12 ? undefined : known.join(', '),
          nearest: nearest(key, known),
          fix: 'Correct the spelling, or remove the field.',
        });
      });
    const value = valueAt(data, path);
    const name = fieldName(path);
    if (path.length === 0)
      return [
        problem(path, {
          found: file.endsWith('.yaml')
            ? `The file is ${naming(value)}.`
            : `The front matter is ${naming(value)}.`,
          expected: 'fields, a line each: `field: value`',
          fix: file.endsWith('.yaml')
            ? `Write the fields of ${what}.`
            : `Write the fields of ${what} between the two lines of three hyphens.`,
        }),
      ];
    if (isMissing(issue, value))
      return [
        problem(path, {
          found: `${name} is missing${issue.code === 'custom' ? issue.message.replace(/^is missing/, '') : ''}.`,
          expected: descriptionOf(path),
          fix: `Add it: \`${path.at(-1)}: …\`.`,
        }),
      ];
    if (issue.code === 'invalid_union') {
      const closer = issue.errors.filter((errors) => errors.some((error) => error.path.length > 0));
      if (closer[0])
        return closer[0].flatMap((error) => problemsOf(error, [...path, ...error.path] as Path));
    }
    // A pattern that says what is wrong with a text has its own sentence.
    if (
      issue.code === 'custom' ||
      (issue.code === 'invalid_format' && /^(?:is|has) /.test(issue.message))
    )
      return [
        problem(path, {
          found: `${name} ${issue.code === 'custom' ? '' : `is ${naming(value)}: it `}${issue.message}.`,
          expected: undefined,
          fix: issue.message.startsWith('does not belong')
            ? `Remove \`${path.at(-1)}\`, or correct what contradicts it.`
            : `Correct \`${path.at(-1)}\`.`,
        }),
      ];
    const allowed = allowedValues(issue);
    return [
      problem(path, {
        found: `${name} is ${naming(value)}.`,
        expected: expectation(path, issue),
        nearest: typeof value === 'string' ? nearest(value, allowed) : undefined,
        fix: remedy(issue, value, path),
      }),
    ];
  }

  function problem(
    path: Path,
    rest: {
      found: string;
      expected: string | undefined;
      nearest?: string | undefined;
      fix: string;
      key?: boolean;
    },
  ): ReadProblem {
    const { key = false, expected, ...words } = rest;
    return {
      rule: 'content/schema',
      at: { file, path, key },
      ...words,
      ...(expected && { expected }),
    };
  }

  function knownKeys(path: Path): string[] {
    const at = schemaAt(schema, path);
    const inner = at && unwrap(at);
    if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum)
      return inner.keyType.options.map(String);
    return at ? Object.keys(fieldsOf(at) ?? {}) : [];
  }

  function descriptionOf(path: Path): string | undefined {
    const at = schemaAt(schema, path);
    return at && describe(at).description;
  }

  /** What a field takes, from the issue where it says so, else from the field's own description. */
  function expectation(path: Path, issue?: z.core.$ZodIssue): string | undefined {
    const causes = issue ? causesOf(issue) : [];
    const values = causes.every(({ code }) => code === 'invalid_value')
      ? causes.flatMap(allowedValues)
      : [];
    if (values.length > 0) return values.map((value) => `\`${value}\``).join(', ');
    const at = schemaAt(schema, path);
    if (at && referenceTargets(at)) return 'an id, in quotes where it looks like a number';
    if (issue?.code === 'invalid_format' && issue.format === 'date')
      return 'a day that exists, as YYYY-MM-DD';
    if (issue?.code === 'invalid_format' && issue.format === 'url')
      return 'an address that starts with https://';
    if (issue?.code === 'too_small' && issue.origin === 'array') return 'at least one item';
    if (issue?.code === 'too_small' && issue.origin === 'string') return 'some text';
    if (issue?.code === 'too_small') return `at least ${issue.minimum}`;
    if (issue?.code === 'too_big') return `at most ${issue.maximum}`;
    if (issue?.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
    return descriptionOf(path);
  }
}

const isMissing = (issue: z.core.$ZodIssue, value: unknown) =>
  value === undefined &&
  (issue.code !== 'custom' ||
    (issue.params as { missing?: boolean } | undefined)?.missing === true);

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list, an item a line after a hyphen',
  object: 'fields, indented below it',
  record: 'fields, indented below it',
};

function remedy(issue: z.core.$ZodIssue, value: unknown, path: Path): string {
  const expected = causesOf(issue).flatMap((cause) =>
    cause.code === 'invalid_type' ? [cause.expected] : [],
  );
  if (typeof value === 'number' && expected.includes('string'))
    return `Put it in quotes: \`"${value}"\`. Without quotes YAML reads a number, and 6.10 becomes 6.1.`;
  if (typeof value === 'string') {
    if (expected.includes('array') && value.trim() !== '')
      return `Write it as a list: \`[${value}]\`.`;
    if (expected.includes('number') && value.trim() !== '' && !Number.isNaN(Number(value)))
      return `Write it without quotes: \`${value.trim()}\`.`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'Correct the date.';
  return `Correct \`${path.findLast((step) => typeof step === 'string') ?? path.at(-1)}\`.`;
}

/** What is wrong with a value by each of the ways in which it could have been right. */
const causesOf = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] =>
  issue.code === 'invalid_union' ? issue.errors.flat().flatMap(causesOf) : [issue];

const allowedValues = (issue: z.core.$ZodIssue): string[] =>
  causesOf(issue).flatMap((cause) =>
    cause.code === 'invalid_value' ? cause.values.map(String) : [],
  );

/** A value in the words of a message: `the number 12`, `"maybe"`, `empty`. */
function naming(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return value.trim() === '' ? 'blank' : `"${shorten(value)}"`;
  return `the ${typeof value === 'boolean' ? 'value' : 'number'} ${String(value)}`;
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      value === null || value === undefined
        ? undefined
        : (value as Record<string | number, unknown>)[step],
    data,
  );

/**
 * The candidate that was probably meant: the nearest, when it is near enough to be a slip.
 *
 * @returns undefined where nothing is near
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const lower = word.toLowerCase();
  const same = candidates.find((candidate) => candidate.toLowerCase() === lower);
  if (same) return same;
  const longer = candidates.filter((candidate) => candidate.toLowerCase().startsWith(lower));
  if (word.length > 2 && longer.length === 1) return longer[0];
  const found = closest(word, [...candidates]);
  return distance(lower, found.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3))
    ? found
    : undefined;
}
