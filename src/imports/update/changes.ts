import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { schemaAt } from '../../../schemas/walk.ts';
import { collections } from '../../../schemas/index.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import type { ImportProblem, MadeEntry } from '../entries/make.ts';
import type { Importable } from '../fields.ts';
import { withFields } from './edit.ts';

/** A field that an import changes. */
interface FieldChange {
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
}

/** Fields to set, or to remove if they are undefined, and what cannot be read. */
export interface Difference {
  fields: ReadonlyMap<string, unknown>;
  problems: readonly ImportProblem[];
}

/**
 * What changes of an entry: the fields that the source fills and that say something else. All else in its
 * file stays, comments and order too.
 *
 * @param difference - what is set; without it, all that the source fills
 */
export function changesOfEntry(
  handbook: Handbook,
  what: Exclude<Importable, 'isms'>,
  entry: MadeEntry,
  difference?: Difference,
): EntryChange {
  const document = handbook.documents.find(
    ({ id, collection }) => id === entry.id && collection === what,
  );
  const file = document?.file ?? `${what}/${entry.id}.mdx`;
  const text = handbook.textOf(file);
  const current = handbook.byId.get(entry.id);
  const asked = difference?.fields ?? entry.fields;
  const fields = [...asked].flatMap(([field, after]): FieldChange[] => {
    const before = valueAt(current?.data ?? document?.frontMatter, field);
    return isSame(what, field, before, after) ? [] : [{ field, before, after }];
  });
  return {
    ...{ entry, file, fields },
    problems: difference?.problems ?? [],
    text:
      fields.length === 0
        ? text
        : withFields(text, new Map(fields.map(({ field, after }) => [field, after]))),
  };
}

const valueAt = (data: Entry['data'] | unknown, field: string): unknown =>
  field
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[step]
          : undefined,
      data,
    );

/** Whether two values are read as the same. */
function isSame(
  what: Exclude<Importable, 'isms'>,
  field: string,
  before: unknown,
  after: unknown,
): boolean {
  const schema = schemaAt(collections[what].schema, field.split('.'));
  const read = schema && z.safeParse(schema, after);
  const value = read?.success ? read.data : after;
  return isDeepStrictEqual(before, value) || (before === undefined && value === undefined);
}
