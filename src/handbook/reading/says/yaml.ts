import { fromTemplates, sayer } from '../../../issues/say.ts';
import { quantity } from '../../../issues/words.ts';
import { conflictSays } from './conflict.ts';

const lines = '`field: value` lines';
const quote = 'Put the text in quotes.';
const threeHyphens = 'a first line of three hyphens, `---`';
const between = 'a line of three hyphens, `---`, between the fields and the text';
const file = 'fields between two lines of three hyphens, then the text';
const hyphenItem = 'a hyphen, a space and the item';
const field = 'the name of a field, a colon, a space and the value';
const list = 'a list in brackets, with commas: `[one, two]`';
const oneKind = 'text in quotes of one kind, with no quotes of the same kind inside';
const quoted = 'text in quotes';
const elsewhere =
  'Write prose below the second line of three hyphens, and put lists under `files/`.';

/** What is to be written, where that fits a line. */
export type Meant = string | undefined;

const write = (meant: Meant, otherwise = 'Correct the line.') =>
  meant === undefined ? otherwise : `Write \`${meant}\`.`;

/** The same for an item of a list, and for those below it that are written alike. */
const writeEach = (meant: Meant, more: number) =>
  more === 0
    ? write(meant)
    : `${write(meant).replace(/\.$/, '')}, and the next ${more === 1 ? 'item' : `${more} items`} likewise.`;

/** A mend of one value, by what is wrong with it. */
const mends = {
  colonInText: 'This text contains a colon followed by a space, which starts another field.',
  backtickFirst: 'A text cannot start with a backtick.',
  unclosedQuote: 'A quotation mark is opened and never closed.',
  apostrophe: "The apostrophe ends the text that `'` begins.",
  innerQuote: 'A quotation mark inside the text ends it, and something follows.',
  starFirst: 'A text cannot start with `*`, and Markdown is not read in fields.',
  unclosedBracket: 'The bracket that opens this list is not closed.',
  unopenedBracket: 'The bracket that closes this list is not opened.',
  missingComma: 'A comma is missing between two items of this list.',
  surplusComma: 'There is a comma too many in this list.',
  semicolons: 'The items of this list are separated by `;`.',
  otherComment: 'A comment is written in another way between the fields.',
};

export type MendKind = keyof typeof mends;

const ofList: readonly MendKind[] = [
  'unclosedBracket',
  'unopenedBracket',
  'missingComma',
  'surplusComma',
  'semicolons',
];

const expectedOf = (kind: MendKind): string => {
  if (ofList.includes(kind)) return list;
  if (kind === 'starFirst') return 'plain text';
  if (kind === 'otherComment') return '`#`, a space and the comment, on a line of its own';
  return kind === 'colonInText' || kind === 'backtickFirst' ? quoted : oneKind;
};

const otherwiseOf = (kind: MendKind): string | undefined => {
  if (ofList.includes(kind)) return undefined;
  if (kind === 'starFirst') return 'Remove the asterisks.';
  if (kind === 'otherComment') return 'Start the line with `# `, or remove it.';
  return kind === 'colonInText' || kind === 'backtickFirst'
    ? quote
    : 'Put the whole text in quotes of the other kind.';
};

/** What is said of fields that do not parse. */
export const yamlSays = {
  ...conflictSays,
  ...fromTemplates({
    // The lines around the fields
    cutFields: [
      'Three hyphens end the fields here, but further fields follow.',
      'one line of three hyphens above the fields, and one below them',
      'Remove this line.',
    ],
    spacesBefore: [
      'There are spaces before the three hyphens.',
      threeHyphens,
      'Remove the spaces.',
    ],
    emptyLine: [
      'There is an empty line above the fields.',
      threeHyphens,
      'Remove it: the file starts with `---`.',
    ],
    emptyLines: [
      'There are {0} empty lines above the fields.',
      threeHyphens,
      'Remove them: the file starts with `---`.',
    ],
    dashFirst: [
      'The first line is a dash, `{0}`, not three hyphens. Word makes one of the other.',
      threeHyphens,
      'Write `---` in its place.',
    ],
    otherFirst: ['The first line is `{0}`.', threeHyphens, 'Write `---` in its place.'],
    noOpening: [
      'There is no `---` above the fields.',
      threeHyphens,
      'Write `---` above this line.',
    ],
    textAbove: [
      'There is text above the fields.',
      threeHyphens,
      'Move it below the second `---`, or remove it: the file starts with `---`.',
    ],
    textBeside: [
      'Text follows the three hyphens on the same line: "{0}".',
      between,
      'Move it to the next line.',
    ],
    otherEnd: [
      'The fields end with `{0}`, not with three hyphens.',
      between,
      'Write `---` in its place.',
    ],
    openEnd: [
      'The fields are not closed.',
      between,
      'Write `---` on a line of its own below the last field.',
    ],
    open: [
      'The fields are not closed.',
      between,
      'Write `---` on a line of its own above this line.',
    ],
    secondFields: [
      'Further fields follow here between lines of three hyphens. They are shown as text.',
      'all fields at the top of the file, and then the text',
      'Remove them, or move them into the fields at the top.',
    ],
    empty: ['The file is empty.', file, 'Write the entry, or remove the file.'],
    toml: [
      'The fields are between lines of `+++`, as TOML.',
      file,
      'Write `---` in the place of `+++`, and each field as `name: value`.',
    ],
    noFields: [
      'The file has no fields.',
      file,
      'Start with `---`, then the fields, then `---` on a line of its own.',
    ],
    // Bounds
    manyLines: ['There are more than {0} lines of fields.', 'the fields of an entry', elsewhere],
    manySigns: [
      'There are more than {0} brackets, commas and other signs of YAML up to here.',
      'the fields of an entry',
      elsewhere,
    ],
    deep: [
      'More than {0} lists or groups are nested here.',
      'a value, or a list of them',
      'Remove the repeated signs, or put the text in quotes.',
    ],
    unprintable: [
      'This text contains the character {0}, which cannot be shown.',
      'text',
      'Remove the escape that stands for it.',
    ],
    // What the parser says
    twice: [
      '`{0}` is here a second time, so one of its values would be lost.',
      'each field once',
      'Remove one of the two.',
    ],
    unknownAlias: [
      '`*{0}` repeats a value that has not been named above.',
      'the value',
      'Write the value itself. Put text that starts with `*` in quotes.',
    ],
    endlessAlias: [
      '`*{0}` repeats a value inside itself, endlessly.',
      'the value',
      'Write the value itself.',
    ],
    complexKey: [
      'The name of a field is a list, a group of fields or an alias.',
      '`field: value`',
      'Put the name in quotes, or remove the `?`, brackets or `*`.',
    ],
    manyAliases: [
      'Aliases (`*name`) repeat too much here.',
      'values written out',
      'Write each value out, without `&` and `*`.',
    ],
    unevenItem: [
      'This item of a list is not indented like those above it.',
      lines,
      'Give every hyphen of the list the same indentation.',
    ],
    indentedBelow: [
      'The line below is indented as if it belonged to this text.',
      lines,
      'Remove the spaces before it, or put the whole text in quotes.',
    ],
    colon: [
      'This text contains a colon followed by a space, which starts another field.',
      lines,
      quote,
    ],
    badStart: ['A text cannot start with `{0}`.', lines, quote],
    tab: ['This line is indented with a tab.', lines, 'Indent with spaces.'],
    backslash: [
      'A backslash in double quotes starts a sign that does not exist.',
      lines,
      'Write `\\\\` for a backslash, or use single quotes.',
    ],
    secondDocument: [
      'A line of three hyphens starts a second document here.',
      'one document',
      'Remove the line.',
    ],
    endlessQuote: [
      'A quotation mark is opened and never closed.',
      lines,
      'Close it, or put the whole text in quotes.',
    ],
    noColon: [
      'This line is not a field: there is no colon and space after its name.',
      lines,
      'Write `field: value`, or indent the line as part of the text above it.',
    ],
    noColonInText: [
      'This line is not a field: there is no colon and space after its name.',
      lines,
      'Write `field: value`, or put the text in quotes.',
    ],
    endlessGroup: [
      'The list or group that is opened above is never closed by `{0}`.',
      lines,
      'Close it.',
    ],
    badIndent: [
      'This line is not indented like the lines that it belongs to.',
      lines,
      'Correct the indentation.',
    ],
    listBeside: [
      'A list starts here, on the line of its field.',
      lines,
      'Write the items below the field, one per line, or in brackets: `[one, two]`.',
    ],
    unopened: [
      '`{0}` closes a list or group that was not opened.',
      lines,
      'Remove it, or put the text in quotes.',
    ],
    afterEnd: [
      'Something follows here after the value has ended.',
      lines,
      'Put the whole value in quotes, or remove what follows.',
    ],
    invalid: [
      'This is not valid YAML: {0}.',
      lines,
      'Check the indentation, and put text that holds `: ` or ` #`, or starts with a special character, in quotes.',
    ],
  }),
  // What is undone on trial
  mend: (kind: MendKind, meant: Meant) => ({
    found: mends[kind],
    expected: expectedOf(kind),
    fix: write(meant, otherwiseOf(kind)),
  }),
  signFirst: (sign: string, meant: Meant) => ({
    found: `A text cannot start with \`${sign}\`.`,
    expected: quoted,
    fix: write(meant, quote),
  }),
  groupFirst: (sign: string, meant: Meant) => ({
    found: `The text starts with \`${sign}\`, which opens ${sign === '[' ? 'a list' : 'a group of fields'}.`,
    expected: quoted,
    fix: write(meant, quote),
  }),
  blanks: (isTab: boolean, more: number) => ({
    found: `${isTab ? 'This line is indented with a tab' : 'This line is indented with non-breaking or other special spaces'}${more > 0 ? `, and so ${more === 1 ? 'is 1 more' : `are ${more} more`}` : ''}.`,
    expected: 'spaces at the beginning of a line',
    fix: 'Indent with spaces, as many as the lines beside it.',
  }),
  gluedHyphen: (meant: Meant, more: number) => ({
    found: 'A space is missing after the hyphen of this list item.',
    expected: hyphenItem,
    fix: writeEach(meant, more),
  }),
  doubledHyphen: (meant: Meant, more: number) => ({
    found: 'This list item starts with more than one hyphen.',
    expected: hyphenItem,
    fix: writeEach(meant, more),
  }),
  otherBullet: (bullet: string, meant: Meant, more: number) => ({
    found: `This list item starts with \`${bullet}\`.`,
    expected: hyphenItem,
    fix: writeEach(meant, more),
  }),
  indentedTop: (count: number, width: number) => ({
    found: `${count === 1 ? 'This line is' : `These ${count} lines are`} indented, although the fields below are not.`,
    expected: 'no spaces before the name of a field at the top',
    fix: `Remove the ${width === 1 ? 'space' : `${width} spaces`} before ${count === 1 ? 'it' : 'each of them'}.`,
  }),
  hyphenBeforeField: (name: string, meant: Meant) => ({
    found: `A hyphen before \`${name}\` makes it an item of a list.`,
    expected: 'the name of a field at the start of the line',
    fix: write(meant, 'Remove the hyphen and the space after it.'),
  }),
  otherColon: (sign: string, name: string, meant: Meant) => ({
    found: `\`${sign}\` follows \`${name}\`, and no colon.`,
    expected: field,
    fix: write(meant),
  }),
  gluedColon: (name: string, meant: Meant) => ({
    found: `A space is missing after \`${name}:\`.`,
    expected: field,
    fix: write(meant),
  }),
  missingColon: (name: string, meant: Meant) => ({
    found: `There is no colon after \`${name}\`.`,
    expected: field,
    fix: write(meant),
  }),
  leftEdge: (count: number, owner: string) => ({
    found:
      count === 1
        ? `This line is at the left edge, but belongs to the text of \`${owner}\`.`
        : `These ${count} lines are at the left edge, but belong to the text of \`${owner}\`.`,
    expected: 'the lines of a text, indented below its field',
    fix: count === 1 ? 'Indent it with two spaces.' : 'Indent each of them with two spaces.',
  }),
  uneven: (side: 'left' | 'right', width: number, parent: string | undefined) => ({
    found: `This line starts further ${side} than the lines that it belongs to.`,
    expected: `${width === 0 ? 'no spaces' : quantity(width, 'space')} before it${parent ? `, as it belongs to \`${parent}\`` : ''}`,
    fix:
      width === 0
        ? 'Remove the spaces before it.'
        : `Indent it with ${width === 1 ? 'one space' : `${width} spaces`}, like the lines around it.`,
  }),
};

export const sayYaml = sayer(yamlSays);
