import { fieldName } from '../../../issues/field-name.ts';
import type { Path } from '../../../issues/place.ts';
import { fromTemplates, sayer } from '../../../issues/say.ts';

/** How many others there are of something. */
const also = (count: number, what: string): string =>
  count === 0 ? '' : ` So ${count === 1 ? `is 1 other ${what}` : `are ${count} other ${what}s`}.`;

/** What is said of text that no page shows. */
export const lostSays = {
  ...fromTemplates({
    gluedRow: [
      '`{0}` is a row of the table above it, because there is no empty line between them.',
      'an empty line after a table',
      'Leave an empty line before it.',
    ],
    surplusCells: [
      'This row has {0} cells, but the table has {1} columns. `{2}` is not shown.',
      '{1} cells',
      'Add a column to the first two lines of the table, or put the text into another cell. Write a `|` that does not separate cells as `\\|`.',
    ],
    barInCode: [
      'This row has {0} cells, but the table has {1} columns. `{2}` is not shown.',
      '{1} cells',
      'Write a `|` that does not separate cells as `\\|`, also in backticks.',
    ],
    endlessBackticks: [
      'This block of code has no end, so that all text after it is shown as code, and nothing in it is checked.',
      '`` ``` `` on a line of its own',
      'Write three backticks on a line of their own after the code.',
    ],
    endlessCode: [
      'This block of code has no end, so that all text after it is shown as code, and nothing in it is checked.',
      '`` {0} `` on a line of its own',
      'Write `` {0} `` on a line of their own after the code.',
    ],
    noteTwice: [
      'There is already a note `{0}` above. This one is not shown.',
      'a name of its own for each note',
      'Give it another name, or remove it.',
    ],
    noteUnnamed: [
      'Nothing in the text refers to the note `{0}`, so it is not shown.',
      '`{0}` in the text',
      'Write `{0}` where the note belongs, or remove the note.',
    ],
    addressTwice: [
      'There is already a line `{0}:` above, to which all links of this name lead.',
      'a name of its own for each address',
      'Give it another name, or remove it.',
    ],
    addressLine: [
      'This line is not shown: `{0}:` at its start makes it the address of links of this name.',
      'text that does not start with brackets and a colon',
      'Write `{1}`, or remove the brackets.',
    ],
  }),
  comment: (path: Path, lost: string, whole: string) => ({
    found: `${fieldName(path)} ends before \`${lost}\`: YAML reads everything after \` #\` as a comment.`,
    expected: 'text in quotes if it contains ` #` or starts with `&`',
    fix: `Write \`${whole}\`. Put a real comment on a separate line.`,
  }),
  anchor: (path: Path, lost: string, whole: string) => ({
    found: `${fieldName(path)} starts after \`${lost}\`: YAML reads a word after \`&\` as a name for the value.`,
    expected: 'text in quotes if it contains ` #` or starts with `&`',
    fix: `Write \`${whole}\`.`,
  }),
  typographicQuotes: (path: Path, whole: string) => ({
    found: `${fieldName(path)} is in typographic quotes, so they are shown as part of the text.`,
    expected: 'straight quotes around a text, or none',
    fix: `Write \`${whole}\`.`,
  }),
  lostLetter: (word: string, others: number) => ({
    found: `\`${word}\` lacks a letter: the sign U+FFFD is in its place, because the file was once read in the wrong encoding.${also(others, 'word')}`,
    expected: 'the letter',
    fix: 'Write the letter again, or copy the text anew from where it came.',
  }),
  garbled: (signs: string, letter: string, others: number) => ({
    found: `\`${signs}\` was probably \`${letter}\`: the text was once read in the wrong encoding.${also(others, 'letter')}`,
    expected: `\`${letter}\``,
    fix: 'Write the letters again, or copy the text anew from where it came.',
  }),
};

export const sayLost = sayer(lostSays);
