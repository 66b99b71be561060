import { quantity } from '../issues/words.ts';
import type { Conflict } from './update/three-way.ts';

/** The conflicts, each with its three values, and how to choose. */
export function conflictLines(conflicts: readonly Conflict[]): string[] {
  const [first] = conflicts;
  if (!first) return [];
  const isExport = first.exported !== undefined;
  const isKnown = conflicts.every(({ isRecorded }) => isRecorded);
  return [
    isExport && !isKnown
      ? `${quantity(conflicts.length, 'conflict')}: the file says what the handbook said before. It is not known whether it was exported then, or changed since. Nothing was written.`
      : `${quantity(conflicts.length, 'conflict')}: the handbook and the file both say something else than ${isExport ? 'what was exported' : 'the last import'}. Nothing was written.`,
    ...conflicts.flatMap(({ id, file, field, row, at, now, inFile, ...conflict }) => [
      `${file}: ${field} of ${id} (${at ?? `row ${row}`})`,
      `  ${lastIn(conflict)}`,
      `  handbook     ${shownIn(now)}`,
      `  file         ${shownIn(inFile)}`,
    ]),
    ...(isExport && !isKnown
      ? [
          'Name the commit from which the file is with `--base`: what it then left as it was stays as it is now. A workbook (XLSX) says its commit itself.',
        ]
      : []),
    `Choose: \`--take all\` writes what the file says, \`--keep all\` leaves the handbook as it is. Instead of \`all\`, name an entry or a field: \`--keep ${first.id}\`, \`--take "${first.id}:${first.field}"\`; both options can be given several times.`,
  ];
}

const lastIn = ({
  last,
  isRecorded,
  exported,
}: Pick<Conflict, 'last' | 'isRecorded' | 'exported'>) =>
  exported?.until !== undefined
    ? `until ${exported.until}  the handbook said what the file says`
    : exported
      ? `exported     ${shownIn(last)}`
      : `last import  ${isRecorded ? shownIn(last) : 'no import wrote this entry yet'}`;

/** A value in a sentence. */
export const shownValue = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? `"${value}"`
      : JSON.stringify(value);

/** The same beside its label, with all of its lines there. */
const shownIn = (value: unknown): string =>
  value === '' ? 'nothing' : shownValue(value).replaceAll('\n', `\n${' '.repeat(16)}`);
