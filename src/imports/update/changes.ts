import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { collections } from '../../../schemas/index.ts';
import { schemaAt } from '../../../schemas/walk.ts';
import { withFrontMatter, yamlOf } from '../../handbook/writing/entry-file.ts';
import { UnwritableYaml } from '../../handbook/writing/yaml-fields.ts';
import type { CurrentEntry } from '../entries/current-entry.ts';
import { ImportError } from '../import-error.ts';
import type { ImportProblem, MadeEntry } from '../entries/make.ts';
import { targetsOf, type Importable } from '../fields.ts';
import type { KeptEdit, Conflict } from './three-way.ts';

export type Register = Exclude<Importable, 'isms'>;

/** A field that an import changes. */
export interface FieldChange {
  field: string;
  before: unknown;
  /** Undefined where the field is removed. */
  after: unknown;
}

/** What an import changes of an entry that is there already. */
export interface EntryChange {
  entry: MadeEntry;
  file: string;
  fields: readonly FieldChange[];
  /** The text of the file with the changes. */
  text: string;
  problems: readonly ImportProblem[];
  kept: readonly KeptEdit[];
  conflicts: readonly Conflict[];
}

/** The text of an entry with other values of fields: only the lines of these change. */
export function withChanges(
  { file, text }: CurrentEntry,
  what: Register,
  changes: readonly FieldChange[],
): string {
  const names = targetsOf(what).map(({ name }) => name);
  try {
    return withFrontMatter(
      text,
      changes.map(({ field, after }) => ({
        path: field.split('.'),
        value: after,
        after: placesFor(field, names),
      })),
    );
  } catch (error) {
    if (!(error instanceof UnwritableYaml)) throw error;
    throw new ImportError(
      `${file} cannot be changed. ${error.message} Run \`aims check\`, and correct it first.`,
    );
  }
}

/** The fields below which a new one goes: those before it in its schema, the nearest first. */
const placesFor = (field: string, names: readonly string[]): string[] => {
  const above = field.split('.').slice(0, -1).join('.');
  const before = names.slice(0, Math.max(0, names.indexOf(field))).toReversed();
  return [
    ...before.filter((name) => above !== '' && name.startsWith(`${above}.`)).map(lastStep),
    ...new Set(before.map((name) => name.split('.')[0] ?? name)),
  ];
};

const lastStep = (name: string) => name.split('.').at(-1) ?? name;

/** The text of an entry with another body. */
export function withBody(text: string, change: (body: string) => string): string {
  const part = yamlOf('', text);
  if (!part) return text;
  const closing = text.indexOf('---', part.start + part.yaml.length);
  const lineEnd = text.indexOf('\n', closing);
  const [head, body] =
    lineEnd < 0 ? [`${text}\n`, ''] : [text.slice(0, lineEnd + 1), text.slice(lineEnd + 1)];
  const changed = change(body);
  return changed === body
    ? text
    : head + (changed === '' || /^\r?\n/.test(changed) ? '' : '\n') + changed;
}

/** Whether two values are read as the same, for each field of a collection. */
export const sameIn =
  (what: Register) =>
  (field: string) =>
  (a: unknown, b: unknown): boolean => {
    const schema = schemaAt(collections[what].schema, field.split('.'));
    const read = (value: unknown) => {
      const result = schema && value !== undefined ? z.safeParse(schema, value) : undefined;
      return result?.success ? result.data : value;
    };
    return isDeepStrictEqual(read(a), read(b));
  };
