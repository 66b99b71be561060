import { ismsColumns } from '../../../schemas/isms-controls.ts';
import type { Handbook } from '../../handbook/types.ts';
import { readRecord, recordFile, recordText, type RecordedEntry } from './record.ts';
import { chosenSide, merged, type Choices, type Conflict, type KeptEdit } from './three-way.ts';

type Row = Readonly<Record<string, string>>;

/** The Statement of the ISMS as it is now, and as a file says it. */
export interface IsmsUpdate {
  handbook: Handbook;
  file: string;
  /** Rows of the file by their controls, each with the number of its row. */
  rows: ReadonlyMap<string, { record: Row; row: number }>;
  /** The columns that the file has. */
  columns: readonly string[];
  choices: Choices;
  /** The name by which the record is kept. */
  name: string;
}

/** What is written where a file does not say why a control applies or not. */
export const notStated = (file: string): string => `Not stated in ${file}.`;

const isOpen = (value: string | undefined): boolean =>
  value === undefined || value === '' || /^Not stated in .+\.$/.test(value);

/** The rows of the Statement after an import, by what the last one wrote, what is there now, and the file. */
export function mergedIsms({ handbook, file, rows, columns, choices, name }: IsmsUpdate) {
  const record = readRecord(handbook.root, name);
  const current = new Map(
    handbook.isms.map((row): [string, Row] => [
      row.control,
      Object.fromEntries(ismsColumns.map((column) => [column, String(row[column] ?? '')])),
    ]),
  );
  const result = new Map(current);
  const after = new Map<string, RecordedEntry>(record);
  const conflicts: Conflict[] = [];
  const kept: KeptEdit[] = [];
  const changes: { id: string; field: string; before: unknown; after: unknown }[] = [];
  for (const [control, { record: inFile, row }] of rows) {
    const now = current.get(control);
    const last = record.get(control)?.fields;
    const next: Record<string, string> = { ...now, control };
    for (const field of columns) {
      const value = (from: Readonly<Record<string, unknown>> | undefined) => {
        const text = from?.[field];
        return typeof text !== 'string' || isOpen(text) ? undefined : text;
      };
      const values = { last: value(last), now: value(now), inFile: value(inFile) };
      const isRecorded = last !== undefined;
      const outcome = merged(values, isRecorded, (a, b) => a === b);
      const conflict = { id: control, file, field, row, ...values, isRecorded };
      const side = outcome === 'conflict' ? chosenSide(choices, conflict) : undefined;
      if (outcome === 'kept') kept.push({ id: control, field });
      else if (outcome === 'conflict' && side === undefined) conflicts.push(conflict);
      else if (outcome === 'taken' || side === 'file') {
        next[field] = values.inFile ?? '';
        if (now) changes.push({ id: control, field, before: values.now, after: values.inFile });
      }
    }
    next['justification'] ||= inFile['justification'] ?? '';
    result.set(control, next);
    const said = Object.entries(inFile).filter(([field]) => columns.includes(field));
    after.set(control, { fields: { ...last, ...Object.fromEntries(said) }, text: {} });
  }
  const text = recordText(after);
  return {
    ...{ rows: result, conflicts, kept, changes },
    gone: [...record.keys()].filter((control) => !rows.has(control) && current.has(control)),
    record: text === recordText(record) ? undefined : { file: recordFile(name), text },
  };
}
