import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { describe, fieldsOf, referenceTargets, schemaAt, unwrap } from '../../../schemas/walk.ts';
import { fieldName } from './field-name.ts';
import type { Path, ReadProblem } from '../types.ts';

/**
 * Turns what Zod says about data into what an editor is told: one problem per thing that is wrong.
 *
 * @param what - the thing whose data it is, as it stands in a sentence: "a control"
 * @param written - finds a value as it stands in the file: of `1.10` YAML keeps the number 1.1
 */
export function schemaProblems(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  file: string,
  what: string,
  written: (path: Path) => string | undefined = () => undefined,
): ReadProblem[] {
  // A field whose name is misspelt is not missing, too.
  const meant = new Set(issues.flatMap(meantBy));
  return issues
    .filter(
      (issue) =>
        !meant.has(issue.path.join('.')) || !isMissing(issue, valueAt(data, issue.path as Path)),
    )
    .flatMap((issue) => problemsOf(issue, issue.path as Path));

  /** The fields that unknown ones were probably meant to be, by their paths. */
  function meantBy(issue: z.core.$ZodIssue): string[] {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path as Path;
    return issue.keys.flatMap((key) => {
      const known = nearest(key, knownKeys(path));
      return known === undefined ? [] : [...path, known].join('.');
    });
  }

  function problemsOf(issue: z.core.$ZodIssue, path: Path): ReadProblem[] {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const known = knownKeys(path);
        const near = nearest(key, known);
        const isNeeded = near !== undefined && !isOptional([...path, near]);
        return problem([...path, key], {
          key: true,
          found: key
            ? `${fieldName([...path, key])} is no ${path.length > 0 ? 'known field' : `field of ${what}`}.`
            : 'A field has no name before its colon.',
          expected: known.length > 12 ? undefined : known.join(', '),
          nearest: near,
          fix:
            isNeeded && valueAt(data, [...path, near]) === undefined
              ? 'Correct the spelling.'
              : 'Correct the spelling, or remove the field.',
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
          found: `${name} is ${value === undefined ? 'missing' : naming(value)}${issue.code === 'custom' ? issue.message.replace(/^is missing/, '') : ''}.`,
          expected: descriptionOf(path),
          fix:
            value === undefined
              ? `Add it: \`${path.at(-1)}: …\`.`
              : `Fill in \`${fieldOf(path)}\`.`,
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
          fix:
            paramsOf(issue).fix ??
            (issue.message.startsWith('does not belong')
              ? `Remove \`${path.at(-1)}\`, or correct what contradicts it.`
              : `Correct \`${path.at(-1)}\`.`),
        }),
      ];
    const allowed = allowedValues(issue);
    if (naming(value) === 'empty')
      return [
        problem(path, {
          found: `${name} is empty.`,
          expected: descriptionOf(path) ?? expectation(path, issue),
          fix: `Fill in \`${fieldOf(path)}\`${isOptional(path) ? ', or remove the line' : ''}.`,
        }),
      ];
    const text = typeof value === 'number' ? (written(path) ?? String(value)) : undefined;
    return [
      problem(path, {
        found: `${name} is ${text ? `the number ${text}` : naming(value)}.`,
        expected: expectation(path, issue),
        nearest: typeof value === 'string' ? nearest(value, allowed) : undefined,
        fix: isDate(path) ? 'Correct the date.' : remedy(issue, value, path, text),
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

  function isDate(path: Path): boolean {
    const at = schemaAt(schema, path);
    return at !== undefined && unwrap(at) instanceof z.ZodISODate;
  }

  function isOptional(path: Path): boolean {
    const at = schemaAt(schema, path);
    return at !== undefined && z.safeParse(at, undefined).success;
  }

  /** What a field takes, from the issue where it says so, else from the field's own description. */
  function expectation(path: Path, issue?: z.core.$ZodIssue): string | undefined {
    const causes = issue ? causesOf(issue) : [];
    const values = causes.every(({ code }) => code === 'invalid_value')
      ? causes.flatMap(allowedValues)
      : [];
    if (values.length > 0)
      return values.map((value) => (value === '' ? 'nothing' : `\`${value}\``)).join(', ');
    const at = schemaAt(schema, path);
    if (at && referenceTargets(at)) return 'an id, in quotes where it looks like a number';
    if (isDate(path)) return 'a day that exists, as YYYY-MM-DD';
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
  value === undefined
    ? issue.code !== 'custom' || paramsOf(issue).missing === true
    : paramsOf(issue).missing === true;

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list, an item a line after a hyphen',
  object: 'fields, indented below it',
  record: 'fields, indented below it',
};

const paramsOf = (issue: z.core.$ZodIssue): { missing?: boolean; fix?: string } =>
  (issue.code === 'custom' && issue.params) || {};

/** The field at the end of a path, whatever the item. */
const fieldOf = (path: Path) => path.findLast((step) => typeof step === 'string') ?? path.at(-1);

/** What YAML of other days took for true and false. */
const truth: Record<string, boolean> = { yes: true, on: true, no: false, off: false };

function remedy(
  issue: z.core.$ZodIssue,
  value: unknown,
  path: Path,
  written = String(value),
): string {
  const expected = causesOf(issue).flatMap((cause) =>
    cause.code === 'invalid_type' ? [cause.expected] : [],
  );
  if (typeof value === 'number' && expected.includes('string'))
    return `Put it in quotes: \`"${written}"\`. Without quotes YAML reads a number, and 6.10 becomes 6.1.`;
  if (typeof value === 'string') {
    if (expected.includes('array') && value.trim() !== '')
      return `Write it as a list: \`[${value}]\`.`;
    if (expected.includes('number') && value.trim() !== '' && !Number.isNaN(Number(value)))
      return `Write it without quotes: \`${value.trim()}\`.`;
    const meant = truth[value.toLowerCase()];
    if (expected.includes('boolean') && meant !== undefined) return `Write \`${meant}\`.`;
  }
  return `Correct \`${fieldOf(path)}\`.`;
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
  const [found] = candidates
    .map((candidate) => ({ candidate, apart: distance(lower, candidate.toLowerCase()) }))
    .filter(({ apart }) => apart <= Math.max(1, Math.floor(word.length / 3)))
    // Of those that are equally near, the one that is right the longest: a slip comes late in an id.
    .toSorted((a, b) => a.apart - b.apart || alike(b.candidate, word) - alike(a.candidate, word));
  return found?.candidate;
}

/** How many letters two words have in common before they differ. */
function alike(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
