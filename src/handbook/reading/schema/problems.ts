import type { z } from 'zod';
import { saySchema } from '../says/schema.ts';
import type { Path } from '../../../issues/place.ts';
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
    ...saySchema('notFields', isYaml, naming(data), what),
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
  const [, because] =
    (issue.code === 'custom' && /^is missing, although (.*)$/s.exec(issue.message)) || [];
  const field = String(fieldOf(path));
  return {
    path,
    ...(value === undefined
      ? saySchema(
          'missing',
          path,
          because,
          needed(schema, path),
          `${path.at(-1)}: ${at ? shapeOf(at) : '…'}`,
          asked(schema, data, issues, path),
        )
      : saySchema('unfilled', path, naming(value), because, needed(schema, path), field)),
  };
}

/** What has to be added with some of the values of a missing field. */
const asked = (schema: z.ZodType, data: unknown, issues: readonly z.core.$ZodIssue[], path: Path) =>
  askedForBy(schema, data, issues, path).map(({ values, fields }) => ({
    values,
    shapes: fields.map((field) => {
      const at = schemaAt(schema, field);
      return `${field.at(-1)}: ${at ? shapeOf(at) : '…'}`;
    }),
  }));

/** Whether an issue has its own sentence, as checks of our own do, and patterns that say what is wrong with a text. */
const saysItself = ({ code, message }: z.core.$ZodIssue) =>
  code === 'custom' || (code === 'invalid_format' && /^(?:is|has) /.test(message));

/** Why an address is not read, although it can be told which is meant. */
const whatOfAddress = (value: string) =>
  /^[<![]/.test(value) ? 'linkInText' : /\s/.test(value) ? 'spacesInAddress' : 'noBeginning';

function inItsWords(
  issue: z.core.$ZodIssue,
  path: Path,
  value: unknown,
  { schema }: Validated,
): Told {
  const { code, message } = issue;
  const field = path.at(-1);
  const { fix } = paramsOf(issue);
  const address = typeof value === 'string' ? addressMeant(value) : undefined;
  if (address !== undefined && typeof value === 'string')
    return {
      path,
      ...saySchema('noAddress', path, naming(value), whatOfAddress(value.trim()), address),
    };
  const meant =
    code !== 'custom' && typeof value === 'string' ? formMeant(schema, path, value) : undefined;
  return {
    path,
    ...saySchema(
      'itself',
      path,
      message,
      code === 'custom' ? undefined : naming(value),
      code === 'custom' ? undefined : descriptionOf(schema, path),
      fix === undefined
        ? meant === undefined
          ? {
              text: message.startsWith('does not belong') ? 'contradicts' : 'correct',
              values: [String(field)],
            }
          : { text: 'writeIfMeant', values: [meant] }
        : { english: fix },
    ),
  };
}
