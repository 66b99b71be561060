/** Lines that git leaves where two versions of a text could not be made one, also where some of them were removed. */
const mark = /^(?:<{7}|>{7}|\|{7})(?:[ \t].*)?\r?$|^={7}\r?$/gm;

/** Where a merge conflict is in a text: offsets of its first and of its last mark. */
interface Conflict {
  first: number;
  last: number;
}

/** The marks of a merge conflict in fields or in a table, or what was left of them. */
export function conflictIn(text: string): Conflict | undefined {
  const marks = [...text.matchAll(mark)];
  const [first] = marks;
  return first && { first: first.index, last: marks.at(-1)?.index ?? first.index };
}

/**
 * The marks of a merge conflict in Markdown, or what was left of them. There, a line of seven equals signs
 * may underline a heading, and one of seven bars may be a row of a table: they are marks beside one of
 * the others.
 */
export const conflictInBody = (text: string): Conflict | undefined =>
  [...text.matchAll(mark)].some(({ 0: line }) => /^[<>]/.test(line)) ? conflictIn(text) : undefined;
