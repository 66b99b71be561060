import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareIds } from '../../standards/catalogue.ts';
import { ImportError } from '../import-error.ts';

/** What the last import wrote into an entry: the values of fields, and what is in the text by its heading. */
export interface RecordedEntry {
  fields: Readonly<Record<string, unknown>>;
  text: Readonly<Record<string, string>>;
  /** The lines of its text, where that was a document of its own. */
  body?: readonly string[] | undefined;
  /** What the source calls it, where that is not its id: the id that it was renamed from, or the path of a document. */
  inSource?: string | undefined;
}

/** What imports of a source wrote, by the ids that the entries have now. */
export type ImportRecord = ReadonlyMap<string, RecordedEntry>;

/** The folder of the records, in the content folder. Nothing else reads it. */
const recordFolder = '.aims/imports';

/** The record of a source. */
export const recordFile = (source: string): string => `${recordFolder}/${source}.json`;

const about =
  'What imports wrote. The next one tells by it what editors changed since, and what the source did. `aims import` keeps this file: commit it together with the entries, and change nothing in it.';

const schema = z.object({
  entries: z.record(
    z.string(),
    z.object({
      fields: z.record(z.string(), z.unknown()).default({}),
      text: z.record(z.string(), z.string()).default({}),
      body: z.array(z.string()).optional(),
      inSource: z.string().optional(),
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
    .map(([id, { fields, text, body, inSource }]) => [
      id,
      {
        ...(inSource !== undefined && { inSource }),
        fields: sorted(fields),
        ...(Object.keys(text).length > 0 && { text: sorted(text) }),
        ...(body && { body }),
      },
    ]);
  return `${JSON.stringify({ about, entries: Object.fromEntries(entries) as unknown }, null, 2)}\n`;
}

const sorted = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The ids that entries have now, by those that a source has for them, in small letters. */
export const idsInSource = (record: ImportRecord): ReadonlyMap<string, string> =>
  new Map(
    [...record].flatMap(([id, { inSource, body }]) =>
      inSource === undefined || body ? [] : [[inSource.toLowerCase(), id] as const],
    ),
  );

/**
 * What changes in the records if an entry gets another id. The source goes on to call it by the one that it has
 * there, which is kept.
 *
 * @throws ImportError where a record cannot be read
 */
export function renamedInRecords(
  root: string,
  from: string,
  to: string,
): { file: string; before: string; after: string }[] {
  return sourcesIn(root).flatMap((source) => {
    const record = readRecord(root, source);
    const entry = record.get(from);
    if (!entry) return [];
    const inSource = entry.inSource ?? from;
    const renamed = { ...entry, inSource: inSource === to ? undefined : inSource };
    const others = [...record].filter(([id]) => id !== from && id !== to);
    const before = readFileSync(join(root, recordFile(source)), 'utf8');
    const after = recordText(new Map([...others, [to, renamed]]));
    return [{ file: recordFile(source), before, after }];
  });
}

/** The names of the sources that have a record. */
const sourcesIn = (root: string): string[] =>
  existsSync(join(root, recordFolder))
    ? readdirSync(join(root, recordFolder))
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .toSorted()
    : [];

/** The ids that entries have now, by those that any source has for them. */
export const idsInSources = (root: string): ReadonlyMap<string, string> =>
  new Map(sourcesIn(root).flatMap((source) => [...idsInSource(readRecord(root, source))]));
