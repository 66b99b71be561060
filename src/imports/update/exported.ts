import { parseYaml } from '../../handbook/reading/front-matter.ts';
import { splitFrontMatter } from '../../handbook/reading/parts.ts';
import { formerTexts } from '../../handbook/state/text-changes.ts';
import type { Handbook } from '../../handbook/types.ts';
import { currentEntry, valueIn } from '../entries/current-entry.ts';
import type { ImportProblem, MadeEntry } from '../entries/make.ts';
import { orderIn, sameIn, withChanges, type EntryChange, type Register } from './changes.ts';
import type { ExportBase } from './export-base.ts';
import { chosenSide, type Choices, type Conflict } from './three-way.ts';

/** What somebody changed of an entry in an export of the handbook. */
export interface Difference {
  /** Fields that are set, or removed if `after` is undefined. */
  fields: ReadonlyMap<string, ExportedChange>;
  /** Fields that were left as they were exported, though they would be shown otherwise now. */
  kept: readonly string[];
  problems: readonly ImportProblem[];
}

export interface ExportedChange {
  after: unknown;
  at: string | undefined;
}

/** Whose export it was, and how to compare. */
interface Exported {
  handbook: Handbook;
  what: Register;
  /** What the file said when it was exported; undefined if nobody knows. */
  base: ExportBase | undefined;
  choices: Choices;
}

/**
 * What becomes of an entry by an export of the handbook that somebody changed: what was changed there alone comes,
 * and what only an editor changed since stays. An export is a copy of the handbook, so that no record is kept of it.
 * If nobody knows from which state it is, what the handbook said at an earlier commit may be no change at all, but
 * what was exported then.
 */
export function changesOfExport(
  { handbook, what, base, choices }: Exported,
  entry: MadeEntry,
  { fields: asked, kept, problems }: Difference,
): EntryChange {
  const { id } = entry;
  const current = currentEntry(handbook, what, id);
  const isSame = sameIn(what);
  const conflicts: Conflict[] = [];
  const lastOf = (field: string) => base?.valueOf(entry.inSource ?? id, field);
  const isEdited = (field: string) => !isSame(field)(lastOf(field), current.valueOf(field));
  const fields = [...asked].flatMap(([field, { after, at }]) => {
    const before = current.valueOf(field);
    if (isSame(field)(before, after)) return [];
    const until = base
      ? undefined
      : saidUntil(handbook, current.file, field, (value) => isSame(field)(value, after));
    if (base ? !isEdited(field) : until === undefined) return [{ field, before, after }];
    const conflict: Conflict = {
      ...{ id, file: current.file, field, row: entry.row.number, at },
      ...{ last: lastOf(field), now: before, inFile: after },
      ...{ isRecorded: base !== undefined, exported: { until } },
    };
    const side = chosenSide(choices, conflict);
    if (side === undefined) conflicts.push(conflict);
    return side === 'file' ? [{ field, before, after }] : [];
  });
  return {
    ...{ entry, file: current.file, fields, problems, conflicts },
    kept: kept.filter(isEdited).map((field) => ({ id, field })),
    text: fields.length === 0 ? current.text : withChanges(current, orderIn(what), fields),
  };
}

/**
 * The day until which a field said something, if it did at an earlier commit.
 *
 * @returns undefined where it never did, or git does not know
 */
function saidUntil(
  handbook: Handbook,
  file: string,
  field: string,
  isMeant: (value: unknown) => boolean,
): string | undefined {
  let until: string | undefined;
  for (const { text, date } of formerTexts(handbook, file)) {
    const parts = splitFrontMatter(text);
    const data = parts && parseYaml(parts.yaml, file, parts.yamlLine).data;
    if (data !== undefined && isMeant(valueIn(data, field))) return until ?? date;
    until = date;
  }
  return undefined;
}
