import { withHandbookAt, NoStateError } from '../../handbook/former.ts';
import type { Handbook } from '../../handbook/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { SheetValue } from '../../views/exports/sheet-rows.ts';
import { currentEntry } from '../entries/current-entry.ts';
import { plainTitle } from '../mapping/mapping.ts';
import type { SourceTable } from '../table.ts';
import type { Register } from './changes.ts';
import { ownExport } from './own-export.ts';

/** What an export said before somebody changed it. */
export interface ExportBase {
  has: (id: string) => boolean;
  /** What the export had in a column of an entry. */
  saidOf: (id: string, title: string) => SheetValue | undefined;
  /** The value of a field of an entry when it was exported. */
  valueOf: (id: string, field: string) => unknown;
}

/**
 * The state of the handbook from which a file was exported, if it is known: a workbook says its commit above its
 * table, and for any file somebody can name it.
 *
 * @param named - a commit, tag or branch
 * @throws NoStateError where a state is named that cannot be read
 */
export function baseOfExport(
  handbook: Handbook,
  what: Register,
  table: SourceTable,
  named: string | undefined,
): ExportBase | undefined {
  const written = stateIn(handbook, table);
  const commit = named ?? written.commit;
  if (commit === undefined) return undefined;
  const now = handbook.commit();
  // The usual case, for which no other state need be read.
  if (now && !now.modified && now.hash.startsWith(commit)) return baseIn(handbook, what);
  const { root } = handbook;
  const asOf = written.asOf ?? handbook.asOf;
  try {
    return withHandbookAt({ root, asOf, commit }, (former) => baseIn(former, what));
  } catch (error) {
    // The file may be from another clone; it can be compared with what is known.
    if (error instanceof NoStateError && named === undefined) return undefined;
    throw error;
  }
}

/** What a workbook says above its table of the state from which it is. */
function stateIn({ config }: Handbook, { sheet, heading }: SourceTable) {
  const { exports } = messagesFor(config.language);
  const beside = (label: string) => {
    for (const { number, cells } of sheet.rows) {
      const [first, second] = [...cells.values()];
      if (number < heading && first && plainTitle(first.text) === plainTitle(label))
        return second?.text;
    }
    return undefined;
  };
  return {
    commit: /^[0-9a-f]{7,64}(?![0-9a-z])/.exec(beside(exports.commit) ?? '')?.[0],
    asOf: /^\d{4}-\d\d-\d\d$/.exec(beside(exports.asOf) ?? '')?.[0],
  };
}

function baseIn(former: Handbook, what: Register): ExportBase {
  const { saidOf, has } = ownExport(former, what);
  return { has, saidOf, valueOf: (id, field) => currentEntry(former, what, id).valueOf(field) };
}
