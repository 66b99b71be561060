/** A field of an entry at three times. Undefined is nothing. */
export interface ThreeValues {
  /** What the last import wrote. */
  last: unknown;
  /** What the handbook says now. */
  now: unknown;
  /** What the file says. */
  inFile: unknown;
}

/** A value that an editor and the source have both changed, so that somebody has to choose. */
export interface Conflict extends ThreeValues {
  /** Id of the entry, or of the control in the Statement of the ISMS. */
  id: string;
  /** Path of the file of the handbook. */
  file: string;
  /** `stage`, `aiAct.risk`; `text: Remarks` for what is in the text under a heading. */
  field: string;
  row: number;
  /** The cell. */
  at?: string | undefined;
  /** Whether an import wrote the field before: if not, nobody knows who changed it. */
  isRecorded: boolean;
}

/** A change of an editor that stays, because the source still says the same. */
export interface KeptEdit {
  id: string;
  field: string;
}

export type Side = 'file' | 'handbook';

/** What is done about conflicts: `all`, `SYS-01` or `SYS-01:stage` for each side. */
export interface Choices {
  /** The file is right. */
  take: readonly string[];
  /** The handbook is right. */
  keep: readonly string[];
}

export const noChoices: Choices = { take: [], keep: [] };

/** The side that somebody chose for a conflict: what names it best counts most. */
export function chosenSide(
  { take, keep }: Choices,
  { id, field }: Pick<Conflict, 'id' | 'field'>,
): Side | undefined {
  for (const name of [`${id}:${field}`, id, 'all']) {
    const isName = (each: string) => each.toLowerCase() === name.toLowerCase();
    if (keep.some(isName)) return 'handbook';
    if (take.some(isName)) return 'file';
  }
  return undefined;
}

/**
 * What becomes of a value. Whoever changed it alone since the last import is right; if nobody wrote it
 * before, what fills an empty place is.
 *
 * @returns `same` if there is nothing to do, `kept` if an editor's change stays, `taken` if that of the source
 *   comes, and `conflict` if both changed it, or nobody knows who did
 */
export function merged(
  { last, now, inFile }: ThreeValues,
  isRecorded: boolean,
  isSame: (a: unknown, b: unknown) => boolean,
): 'same' | 'kept' | 'taken' | 'conflict' {
  if (isSame(now, inFile)) return 'same';
  if (isRecorded && isSame(last, inFile)) return 'kept';
  if (isRecorded ? isSame(last, now) : now === undefined) return 'taken';
  // Without a record, a cell that says nothing is no change.
  return !isRecorded && inFile === undefined ? 'same' : 'conflict';
}
