import { quantity } from '../issues/words.ts';
import type { Conflict } from './update/three-way.ts';

/** The conflicts, each with its three values, and how to choose. */
export function conflictLines(conflicts: readonly Conflict[]): string[] {
  const [first] = conflicts;
  if (!first) return [];
  return [
    `${quantity(conflicts.length, 'conflict')}: the handbook and the file both say something else than the last import. Nothing was written.`,
    ...conflicts.flatMap(({ id, file, field, row, at, last, now, inFile, isRecorded }) => [
      `${file}: ${field} of ${id} (${at ?? `row ${row}`})`,
      `  last import  ${isRecorded ? shownIn(last) : 'no import wrote this entry yet'}`,
      `  handbook     ${shownIn(now)}`,
      `  file         ${shownIn(inFile)}`,
    ]),
    `Choose: \`--take all\` writes what the file says, \`--keep all\` leaves the handbook as it is. Instead of \`all\`, name an entry or a field: \`--keep ${first.id}\`, \`--take "${first.id}:${first.field}"\`; both options can be given several times.`,
  ];
}

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
