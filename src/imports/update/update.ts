import type { MadeEntry } from '../entries/make.ts';
import type { EntryChange } from './changes.ts';
import {
  readRecord,
  recordFile,
  recordText,
  type ImportRecord,
  type RecordedEntry,
} from './record.ts';
import {
  changesOfSource,
  recordedAfter,
  saysTheSame,
  type UpdateSource,
} from './source-changes.ts';
import { chosenSide, type Conflict } from './three-way.ts';

/** What an import does to a handbook that has some of its entries already. */
export interface Update {
  created: readonly MadeEntry[];
  /** Entries that are there already, changed or not; none without `--update`. */
  changes: readonly EntryChange[];
  /** Entries that editors removed since the last import. */
  removed: readonly MadeEntry[];
  /** Ids of entries that the source had, and has no more. */
  gone: readonly string[];
  /** About entries that editors removed and the source changed. */
  conflicts: readonly Conflict[];
  /** What is known after the import of what it wrote; undefined where that is what is recorded. */
  record: { file: string; text: string } | undefined;
}

/**
 * Works out an import of a source by what its last import wrote.
 *
 * @param name - of the source, by which its record is kept
 * @param isUpdate - whether entries that are there already may change
 */
export function updateFrom(
  source: UpdateSource,
  entries: readonly MadeEntry[],
  name: string,
  isUpdate: boolean,
): Update {
  const { handbook, what, choices } = source;
  const record = readRecord(handbook.root, name);
  const known = entries.filter(({ existing }) => existing);
  const absent = entries.filter(({ existing, id }) => !existing && record.has(id));
  const conflicts: Conflict[] = [];
  const removed: MadeEntry[] = [];
  for (const entry of absent) {
    const { id } = entry;
    const isSame = saysTheSame(source, entry, record.get(id) as RecordedEntry);
    const conflict: Conflict = {
      ...{ id, file: `${what}/${id}.mdx`, field: 'entry', row: entry.row.number },
      ...{ last: id, now: undefined, inFile: `${id}, with changes`, isRecorded: true },
    };
    const side = isSame && !choices.take.includes(id) ? 'handbook' : chosenSide(choices, conflict);
    if (side !== 'file') removed.push(entry);
    if (side === undefined && isUpdate) conflicts.push(conflict);
  }
  const created = entries.filter((entry) => !entry.existing && !removed.includes(entry));
  const changes = isUpdate
    ? known.map((entry) => changesOfSource(source, entry, record.get(entry.id)))
    : [];
  const ids = new Set(entries.map(({ id }) => id));
  const missing = [...record.keys()].filter((id) => !ids.has(id));
  const isThere = (id: string) =>
    handbook.documents.some((document) => document.id === id && document.collection === what);
  const after: ImportRecord = new Map([
    ...[...record].filter(([id]) => ids.has(id) || isThere(id)),
    ...[...created, ...changes.map(({ entry }) => entry), ...(isUpdate ? removed : [])].map(
      (entry) => [entry.id, recordedAfter(source, entry, record.get(entry.id))] as const,
    ),
  ]);
  const text = recordText(after);
  return {
    ...{ created, changes, removed, conflicts },
    gone: isUpdate ? missing.filter(isThere) : [],
    record:
      after.size === 0 || text === recordText(record)
        ? undefined
        : { file: recordFile(name), text },
  };
}

/** An import that leaves no record: an export of the handbook that came back. */
export const updateWithoutRecord = (
  entries: readonly MadeEntry[],
  changes: readonly EntryChange[],
): Update => ({
  created: entries.filter(({ existing }) => !existing),
  ...{ changes, removed: [], gone: [], conflicts: [], record: undefined },
});
