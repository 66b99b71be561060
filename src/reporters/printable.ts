/**
 * Characters that a terminal obeys rather than shows, or that turn or hide the text beside them:
 * control characters, marks of direction, separators of lines, halves of a surrogate pair. Zero-width
 * joiners stay, which are part of words and of emoji.
 */
const unprintable = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\u200c\u200d]]/gv;

/** Names that a character that is escaped often goes by. */
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text that came from content, as a terminal or a log may show it: `\x1b`, `\u202e`. It is one line,
 * whatever it held, and no program that reads the log takes part of it for a command.
 */
export const printable = (text: string): string =>
  withoutCommands(
    text.replace(unprintable, (character) => short[character] ?? escaped(character)),
    '\\x23',
  );

/** Lines of our own that hold text from content. */
export const printableLines = (text: string): string =>
  text.split('\n').map(printable).map(withoutLeadingColons).join('\n');

/** JSON that says the same, with the characters escaped that a terminal would not show. */
export const printableJson = (json: string): string =>
  withoutCommands(
    json.replace(unprintable, (character) => (character === '\n' ? character : units(character))),
    '\\u0023',
  );

/**
 * A line that starts with two colons, blanks before them or not, is a command to GitHub Actions.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const withoutLeadingColons = (line: string): string =>
  line.replace(/^(\s*):(?=:)/u, '$1\\x3a');

/** `##[…]`, `##vso[…]` and their like are commands to build servers wherever they stand in a line. */
const withoutCommands = (text: string, hash: string): string =>
  text.replace(/##(?=\w*\[)/g, `#${hash}`);

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return code > 0xff ? units(character) : `\\x${code.toString(16).padStart(2, '0')}`;
}

/** A character by its UTF-16 code units, as JSON escapes them. */
const units = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
