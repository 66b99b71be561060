import type { Handbook } from '../../../handbook/types.ts';
import type { DraftText } from '../check-texts.ts';
import {
  recordFile,
  recordText,
  type ImportRecord,
  type RecordedEntry,
} from '../../update/record.ts';
import { bodyLines } from './update-entry.ts';

interface Imported {
  handbook: Handbook;
  /** What imports wrote until now. */
  record: ImportRecord;
  /** The name of the record. */
  source: string;
  /** Whether anything may be written. */
  writes: boolean;
  /** What documents say whose entries are new, changed, or the same. */
  texts: readonly DraftText[];
  /** Ids of all documents of a folder; undefined where documents were named one by one. */
  found: ReadonlySet<string | undefined> | undefined;
}

/** What is known after an import of what it wrote, and the entries whose documents are gone. */
export function recordAfter({ handbook, record, source, writes, texts, found }: Imported) {
  const isThere = (id: string) => handbook.collectionOf.get(id) === 'policies';
  const after: ImportRecord = new Map([
    ...record,
    ...texts.map(({ draft, body }): [string, RecordedEntry] => [
      draft.id,
      {
        inSource: draft.source,
        fields: { ...record.get(draft.id)?.fields, ...Object.fromEntries(draft.said) },
        text: {},
        body: bodyLines(body),
      },
    ]),
  ]);
  const text = recordText(after);
  return {
    record:
      writes && texts.length > 0 && text !== recordText(record)
        ? { file: recordFile(source), text }
        : undefined,
    gone: [...record.keys()].filter((id) => found && !found.has(id) && isThere(id)),
  };
}
