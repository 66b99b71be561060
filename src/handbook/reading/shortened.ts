/** Characters of a text that a message quotes. */
const longest = 60;

/** A text as a message quotes it: on one line, and cut where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 3)}…` : line;
}
