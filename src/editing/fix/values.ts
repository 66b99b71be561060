import { z } from 'zod';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { referenceTargets, schemaAt, unwrap } from '../../../schemas/walk.ts';
import { daysMeant } from '../../handbook/reading/written-date.ts';
import { yamlOptions } from '../../handbook/reading/yaml-options.ts';
import type { Path } from '../../issues/place.ts';
import { withScalars, type ScalarEdit } from '../../handbook/writing/yaml-scalars.ts';
import { inlineText } from '../../handbook/writing/yaml-text.ts';

/**
 * Writes values as their fields take them, where nobody has to decide anything: a day in another form, a
 * number where a text is expected, a text in typographic quotes, a word in another case.
 */
export const withMendedValues = (yaml: string, schema: z.ZodType): string =>
  withScalars(
    yaml,
    scalarPaths(yaml).map((path): ScalarEdit => ({
      path,
      write: ({ value, type, source = '' }) => {
        const field = schemaAt(schema, path);
        return field && mended(field, value, source, type === 'PLAIN');
      },
    })),
  );

/** The value as it should be written; undefined where it is right, or where only a person knows. */
function mended(
  field: z.core.$ZodType,
  value: unknown,
  source: string,
  isPlain: boolean,
): string | undefined {
  if (typeof value === 'string' && isPlain && /^[“”„‟«»]/.test(value)) {
    const inner = inTypographicQuotes(value);
    if (inner !== undefined && isText(field)) return JSON.stringify(inner);
  }
  if (z.safeParse(field, value).success) return undefined;
  // YAML has read a number or a truth value; the text is what stands there.
  if (typeof value === 'number' || typeof value === 'boolean')
    return takesText(field) && z.safeParse(field, source).success ? `"${source}"` : undefined;
  if (typeof value !== 'string') return undefined;
  if (isDay(field)) {
    const [day, ...others] = daysMeant(value);
    return day !== undefined && others.length === 0 ? day : undefined;
  }
  const [word, ...others] = choicesOf(field).filter((choice) => plain(choice) === plain(value));
  return word !== undefined && others.length === 0 ? inlineText(word, { inFlow: true }) : undefined;
}

/** What is between typographic quotes that open at the beginning and close at the end, and nowhere else. */
function inTypographicQuotes(text: string): string | undefined {
  const [, inner] = /^[“”„‟«»]\s*([^“”„‟«»]*?)\s*[“”‟«»]$/u.exec(text.trim()) ?? [];
  return inner === '' ? undefined : inner;
}

const plain = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

const optionsOf = (field: z.core.$ZodType): readonly z.core.$ZodType[] => {
  const inner = unwrap(field);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(optionsOf) : [inner];
};

const isDay = (field: z.core.$ZodType) =>
  optionsOf(field).some((option) => option instanceof z.ZodISODate);

const takesText = (field: z.core.$ZodType) =>
  optionsOf(field).some((option) => option instanceof z.ZodString);

const isText = (field: z.core.$ZodType) =>
  takesText(field) && optionsOf(field).every((option) => referenceTargets(option) === undefined);

const choicesOf = (field: z.core.$ZodType): string[] =>
  optionsOf(field).flatMap((option) => {
    if (option instanceof z.ZodEnum) return option.options.map(String);
    if (option instanceof z.ZodLiteral) return [...option.values].map(String);
    return [];
  });

/** The paths of all values of YAML that are no groups and no lists. */
function scalarPaths(yaml: string): Path[] {
  const found: Path[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node))
      for (const { key, value } of node.items)
        if (isScalar(key)) walk(value, [...path, String(key.value)]);
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    if (isScalar(node) && !isAlias(node)) found.push(path);
  };
  walk(parseDocument(yaml, yamlOptions).contents, []);
  return found;
}
