import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareIds } from '../../standards/catalogue.ts';
import { ImportError } from '../import-error.ts';

/** What the last import wrote into an entry: the values of fields, and what is in the text by its heading. */
export interface RecordedEntry {
  fields: Readonly<Record<string, unknown>>;
  text: Readonly<Record<string, string>>;
}

/** What imports of a source wrote, by the ids of entries. */
export type ImportRecord = ReadonlyMap<string, RecordedEntry>;

/** The record of a source, in the content folder. Nothing else reads this folder. */
export const recordFile = (source: string): string => `.aims/imports/${source}.json`;

const about =
  'What imports wrote. The next one tells by it what editors changed since, and what the source did. `aims import` keeps this file: commit it together with the entries, and change nothing in it.';

const schema = z.object({
  entries: z.record(
    z.string(),
    z.object({
      fields: z.record(z.string(), z.unknown()).default({}),
      text: z.record(z.string(), z.string()).default({}),
    }),
  ),
});

/**
 * The record of a source; empty if nothing was imported from it.
 *
 * @throws ImportError where it cannot be read
 */
export function readRecord(root: string, source: string): ImportRecord {
  const file = recordFile(source);
  if (!existsSync(join(root, file))) return new Map();
  const wrong = new ImportError(
    `${file} cannot be read. Bring back its last version with git, for example \`git checkout HEAD -- ${file}\`; after a merge, take either version of it.`,
  );
  try {
    const read = schema.safeParse(JSON.parse(readFileSync(join(root, file), 'utf8')));
    if (!read.success) throw wrong;
    return new Map(Object.entries(read.data.entries));
  } catch {
    throw wrong;
  }
}

/** The text of a record: a line for each value, in an order that no import changes, so that a difference is small. */
export function recordText(record: ImportRecord): string {
  const entries = [...record]
    .toSorted(([a], [b]) => compareIds(a, b))
    .map(([id, { fields, text }]) => [
      id,
      { fields: sorted(fields), ...(Object.keys(text).length > 0 && { text: sorted(text) }) },
    ]);
  return `${JSON.stringify({ about, entries: Object.fromEntries(entries) as unknown }, null, 2)}\n`;
}

const sorted = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
