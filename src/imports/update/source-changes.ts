import { z } from 'zod';
import type { Handbook } from '../../handbook/types.ts';
import { currentEntry } from '../entries/current-entry.ts';
import { isOpenFact, openFacts } from '../entries/open-facts.ts';
import { flat, type ImportProblem, type MadeEntry } from '../entries/make.ts';
import { targetsOf } from '../fields.ts';
import { columnOf, type Mapping } from '../mapping/mapping.ts';
import { emptyCellAt, type SourceTable } from '../table.ts';
import {
  sameIn,
  withBody,
  withChanges,
  type EntryChange,
  type FieldChange,
  type Register,
} from './changes.ts';
import type { RecordedEntry } from './record.ts';
import { mergedText } from './text-pieces.ts';
import { chosenSide, merged, type Choices, type Conflict, type KeptEdit } from './three-way.ts';

/** A table that is imported again. */
export interface UpdateSource {
  handbook: Handbook;
  what: Register;
  table: SourceTable;
  mapping: Mapping;
  /** Name of the file. */
  file: string;
  choices: Choices;
}

/** What a row says of the fields and headings that the table has: undefined where it says nothing. */
interface Said {
  fields: ReadonlyMap<string, unknown>;
  text: ReadonlyMap<string, string | undefined>;
}

/** What becomes of an entry that is there already, by what the last import wrote, what it says now, and the file. */
export function changesOfSource(
  source: UpdateSource,
  entry: MadeEntry,
  recorded: RecordedEntry | undefined,
): EntryChange {
  const { handbook, what, choices } = source;
  const current = currentEntry(handbook, what, entry.id);
  const place = { id: entry.id, file: current.file, row: entry.row.number };
  const said = saidBy(source, entry);
  const isSame = sameIn(what);
  const fields: FieldChange[] = [];
  const kept: KeptEdit[] = [];
  const conflicts: Conflict[] = [];
  const problems: ImportProblem[] = [];
  for (const [field, inFile] of said.fields) {
    const written = current.valueOf(field);
    // What an import wrote because nobody had said it is an empty place.
    const now = isOpenFact(what, field, written) ? undefined : written;
    const values = { last: recorded?.fields[field], now, inFile };
    const outcome = merged(values, recorded !== undefined, isSame(field));
    const at = cellOf(source, entry, field);
    const conflict = { ...place, field, at, ...values, isRecorded: recorded !== undefined };
    const side = outcome === 'conflict' ? chosenSide(choices, conflict) : undefined;
    if (outcome === 'kept') kept.push({ id: entry.id, field });
    else if (outcome === 'conflict' && side === undefined) conflicts.push(conflict);
    else if (outcome === 'taken' || side === 'file') {
      const after = inFile ?? openFacts(what, source.file)[field];
      if (after !== undefined || isOptional(what, field))
        fields.push({ field, before: written, after });
      else
        problems.push({
          ...{ row: place.row, at, field },
          column: columnsOf(source, field)[0]?.title,
          expected: `a value: \`${field}\` of ${entry.id} cannot be left out`,
        });
    }
  }
  let text = fields.length === 0 ? current.text : withChanges(current, what, fields);
  text = withBody(text, (written) => {
    const change = mergedText(written, recorded?.text, said.text, place, choices);
    kept.push(...change.kept);
    conflicts.push(...change.conflicts);
    fields.push(
      ...change.changes.map(({ title, before, after }) => ({
        field: `text: ${title}`,
        before,
        after,
      })),
    );
    return change.body;
  });
  return { entry, file: current.file, fields, text, problems, kept, conflicts };
}

/** What to record of an entry after an import: what the file said, and what it did not speak of as it was. */
export function recordedAfter(
  source: UpdateSource,
  entry: MadeEntry,
  recorded: RecordedEntry | undefined,
): RecordedEntry {
  const said = saidBy(source, entry);
  const written = [...entry.fields].filter(
    ([field, value]) => !entry.existing && !isOpenFact(source.what, field, value),
  );
  return {
    fields: Object.fromEntries([
      ...Object.entries(recorded?.fields ?? {}),
      ...written,
      ...said.fields,
    ]),
    text: Object.fromEntries(
      [...new Map([...Object.entries(recorded?.text ?? {}), ...said.text])].filter(
        (each): each is [string, string] => each[1] !== undefined,
      ),
    ),
  };
}

/** Whether a row says what it said when it was imported last. */
export function saysTheSame(
  source: UpdateSource,
  entry: MadeEntry,
  recorded: RecordedEntry,
): boolean {
  const { fields, text } = saidBy(source, entry);
  const isSame = sameIn(source.what);
  return (
    [...fields].every(([field, value]) => isSame(field)(recorded.fields[field], value)) &&
    [...text].every(([title, value]) => recorded.text[title] === value)
  );
}

function saidBy(source: UpdateSource, { fields, kept }: MadeEntry): Said {
  const { what, table, mapping } = source;
  const constants = new Map(flat(mapping.constants));
  const texts = new Map(kept.map(({ title, text }) => [title, text]));
  const titles = [...table.columns.map(({ title }) => title), ...texts.keys()];
  const named = targetsOf(what)
    .map(({ name }) => name)
    .filter((name) => columnsOf(source, name).length > 0);
  return {
    fields: new Map(
      named.map((name) => {
        const value = fields.get(name) ?? constants.get(name);
        return [name, isOpenFact(what, name, value) ? undefined : value];
      }),
    ),
    text: new Map(
      [...new Set(titles)]
        .filter((title) => columnOf(mapping, title)?.field !== 'skip')
        .map((title) => [title, texts.get(title)]),
    ),
  };
}

const columnsOf = ({ table, mapping }: UpdateSource, field: string) =>
  table.columns.filter(({ title }) => columnOf(mapping, title)?.field === field);

function cellOf(source: UpdateSource, entry: MadeEntry, field: string): string | undefined {
  const [column] = columnsOf(source, field);
  return (
    entry.cells.get(field)?.at ?? (column && emptyCellAt(source.table, column, entry.row.number))
  );
}

const isOptional = (what: Register, field: string): boolean => {
  const target = targetsOf(what).find(({ name }) => name === field);
  return target !== undefined && z.safeParse(target.schema, undefined).success;
};
