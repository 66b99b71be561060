import { isDeepStrictEqual } from 'node:util';
import type { Handbook } from '../../../handbook/types.ts';
import { currentEntry } from '../../entries/current-entry.ts';
import { sameIn, withBody, withChanges, type FieldChange } from '../../update/changes.ts';
import type { RecordedEntry } from '../../update/record.ts';
import {
  chosenSide,
  merged,
  type Choices,
  type Conflict,
  type KeptEdit,
} from '../../update/three-way.ts';
import { mergedBody } from './merged-body.ts';

/** A document as it would be an entry. */
export interface SaidByDocument {
  id: string;
  /** What it says of itself, or the command says of all documents. */
  fields: ReadonlyMap<string, unknown>;
  body: string;
}

/** What an import changes of an entry that a document became before. */
export interface DocumentUpdate {
  file: string;
  before: string;
  text: string;
  fields: readonly FieldChange[];
  kept: readonly KeptEdit[];
  conflicts: readonly Conflict[];
}

/** The order in which fields are written. */
export const fieldOrder = [
  ...['title', 'owner', 'classification', 'aliases', 'kind', 'satisfies', 'origin'],
  ...['version', 'status'],
];

/** The lines of a body, without those that are empty at its ends. */
export const bodyLines = (body: string): string[] =>
  body
    .replaceAll('\r\n', '\n')
    .replace(/^\n+|\s+$/g, '')
    .split('\n');

/** What becomes of an entry, by what the last import wrote, what it says now, and the document. */
export function updateEntry(
  handbook: Handbook,
  said: SaidByDocument,
  recorded: RecordedEntry | undefined,
  choices: Choices,
): DocumentUpdate {
  const { id } = said;
  const current = currentEntry(handbook, 'policies', id);
  const { file, text: before, valueOf } = current;
  const isRecorded = recorded !== undefined;
  const kept: KeptEdit[] = [];
  const conflicts: Conflict[] = [];
  const place = { id, file, row: 1, isRecorded };
  const fields = [...said.fields].flatMap(([field, inFile]) => {
    const values = { last: recorded?.fields[field], now: valueOf(field), inFile };
    const outcome = merged(values, isRecorded, sameIn('policies')(field));
    const conflict = { ...place, field, at: `\`${field}\``, ...values };
    const side = outcome === 'conflict' ? chosenSide(choices, conflict) : undefined;
    if (outcome === 'kept') kept.push({ id, field });
    else if (outcome === 'conflict' && side === undefined) conflicts.push(conflict);
    return outcome === 'taken' || side === 'file'
      ? [{ field, before: values.now, after: inFile }]
      : [];
  });
  const withFields = fields.length === 0 ? before : withChanges(current, fieldOrder, fields);
  const text = withBody(withFields, (body) => {
    const now = bodyLines(body);
    const inFile = bodyLines(said.body);
    const side = chosenSide(choices, { id, field: 'text' });
    const result = mergedBody(recorded?.body, now, inFile, side);
    const first = before.split('\n').length - body.replace(/^(?:\r?\n)+/, '').split('\n').length;
    conflicts.push(
      ...result.conflicts.map(({ line, ...values }) => ({
        ...{ ...place, field: 'text', at: `line ${first + line}` },
        ...values,
      })),
    );
    const isEdited =
      isRecorded && ![recorded.body, inFile].some((each) => isDeepStrictEqual(each, now));
    if (isEdited && side !== 'file' && result.conflicts.length === 0)
      kept.push({ id, field: 'text' });
    if (isDeepStrictEqual(result.lines, now)) return body;
    const eol = body.includes('\r\n') ? '\r\n' : '\n';
    return `${eol}${result.lines.join(eol)}${eol}`;
  });
  return { file, before, text, fields, kept, conflicts };
}
