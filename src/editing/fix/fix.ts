import type { z } from 'zod';
import { handbookConfig } from '../../../schemas/handbook.ts';
import { collections } from '../../../schemas/index.ts';
import { fieldsOf, formerly, schemaAt } from '../../../schemas/walk.ts';
import { parseYaml } from '../../handbook/reading/front-matter.ts';
import { yamlFaults } from '../../handbook/reading/yaml-mending.ts';
import type { Handbook } from '../../handbook/types.ts';
import type { Issue } from '../../issues/issue.ts';
import { textIfRead, type FileChange } from '../files.ts';
import { yamlOf } from '../../handbook/writing/entry-file.ts';
import { withScalars } from '../../handbook/writing/yaml-scalars.ts';
import { idEdits, idsMeant, withRefs } from './ids.ts';
import { inOrderOf } from './order.ts';
import { withMendedValues } from './values.ts';

/**
 * What can be mended in the files of a handbook without judgement: quotes and indentation that YAML needs,
 * days in another form, numbers that are texts, words in another case, and the order of fields. Comments
 * and everything else stay as they are.
 *
 * @param issues - what the checks found; ids that they say were meant are written where `ids` is set
 */
export function repairs(
  handbook: Handbook,
  issues: readonly Issue[],
  { ids }: { ids: boolean },
): readonly FileChange[] {
  const meant = ids ? idsMeant(handbook, issues) : new Map<string, string>();
  return filesOf(handbook).flatMap(({ file, schema, names }): FileChange[] => {
    const before = textIfRead(handbook, file);
    if (before === undefined) return [];
    const part = yamlOf(file, before);
    if (!part) return [];
    const readable = withQuotes(part.yaml);
    const named = withScalars(readable, idEdits(handbook, file, meant));
    const mended = withMendedValues(named, schema);
    const yaml = names ? inOrderOf(mended, names) : mended;
    const body = before.slice(part.start + part.yaml.length);
    const after = before.slice(0, part.start) + yaml + withRefs(body, meant);
    return after === before ? [] : [{ file, before, after }];
  });
}

/** A place that follows a former contract, and what a person has to write there now. */
export interface FormerPlace {
  file: string;
  field: string;
  todo: string;
}

/** What follows a former contract and cannot be mended, since somebody has to decide something. */
export const formerPlaces = (handbook: Handbook): readonly FormerPlace[] =>
  filesOf(handbook).flatMap(({ file, schema }) => {
    const text = textIfRead(handbook, file);
    const part = text === undefined ? undefined : yamlOf(file, text);
    return part ? formerIn(schema, parseYaml(part.yaml, file, 1).data, file) : [];
  });

function formerIn(
  schema: z.core.$ZodType,
  value: unknown,
  file: string,
  path: readonly (string | number)[] = [],
): FormerPlace[] {
  const here = schemaAt(schema, path);
  if (!here) return [];
  const place = (way: readonly (string | number)[], todo: string | undefined): FormerPlace[] =>
    todo === undefined ? [] : [{ file, field: way.join('.'), todo }];
  if (typeof value === 'string') return place(path, formerly(here, value));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const way = [...path, Array.isArray(value) ? Number(name) : name];
    return [
      ...(Array.isArray(value) ? [] : place(way, formerly(here, name))),
      ...formerIn(schema, inner, file, way),
    ];
  });
}

/** Files with their schemas. The settings of a handbook have whatever order its keeper likes. */
const filesOf = (
  handbook: Handbook,
): { file: string; schema: z.ZodType; names: readonly string[] | undefined }[] => [
  { file: 'handbook.yaml', schema: handbookConfig, names: undefined },
  ...handbook.documents.map(({ file, collection }) => ({
    file,
    schema: collections[collection].schema,
    names: Object.keys(fieldsOf(collections[collection].schema) ?? {}),
  })),
];

/** YAML that parses, where only quotes and spaces are missing or wrong; else the same text. */
function withQuotes(yaml: string): string {
  const { problems } = parseYaml(yaml, '', 1);
  if (problems.length === 0) return yaml;
  const { meant } = yamlFaults(yaml);
  if (meant === undefined || bare(meant) !== bare(yaml)) return yaml;
  const lines = yaml.split('\n');
  // What follows a hash may be a comment or a part of the text: only a person knows.
  const isCertain = meant
    .split('\n')
    .every((line, at) => line === lines[at] || !lines[at]?.includes(' #'));
  return isCertain ? meant : yaml;
}

/** What is said, without how it is quoted and indented. */
const bare = (yaml: string) => yaml.replace(/[\s"'\\]/g, '');
