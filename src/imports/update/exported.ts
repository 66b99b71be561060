import type { Handbook } from '../../handbook/types.ts';
import { currentEntry } from '../entries/current-entry.ts';
import type { ImportProblem, MadeEntry } from '../entries/make.ts';
import { sameIn, withChanges, type EntryChange, type Register } from './changes.ts';

/** Fields to set, or to remove if they are undefined, and what cannot be read. */
export interface Difference {
  fields: ReadonlyMap<string, unknown>;
  problems: readonly ImportProblem[];
}

/**
 * What somebody changed of an entry in an export of the handbook. An export is a copy of the handbook, so that
 * such a change is an editor's: no record is kept of it.
 */
export function changesOfExport(
  handbook: Handbook,
  what: Register,
  entry: MadeEntry,
  { fields: asked, problems }: Difference,
): EntryChange {
  const current = currentEntry(handbook, what, entry.id);
  const isSame = sameIn(what);
  const fields = [...asked].flatMap(([field, after]) => {
    const before = current.valueOf(field);
    return isSame(field)(before, after) ? [] : [{ field, before, after }];
  });
  return {
    ...{ entry, file: current.file, fields, problems, kept: [], conflicts: [] },
    text: fields.length === 0 ? current.text : withChanges(current, what, fields),
  };
}
