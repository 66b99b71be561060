import { fromTemplates, sayer } from '../../../issues/say.ts';
import { conflictSays } from './conflict.ts';

const moveToFiles = 'Move anything that is not prose to `files/`, and link to it.';
const inQuotes = 'straight quotes around each value: `"…"`';

/** What is said of a text that cannot be read. */
export const syntaxSays = {
  ...conflictSays,
  ...fromTemplates({
    // Bounds
    crowdedLine: [
      'More than {0} lists or quotations start on this line.',
      'prose',
      'Remove the repeated signs, or put them in `backticks`.',
    ],
    longLine: [
      'This line has {0} characters.',
      'at most {1}',
      'Break the line. Move anything that is not prose to `files/`, and link to it.',
    ],
    manySigns: [
      'There are more than {0} signs such as `*`, `_`, `[` and `<` here without an empty line between them.',
      'paragraphs, with an empty line between them',
      moveToFiles,
    ],
    manyTags: ['The body has more than {0} tags.', 'prose', moveToFiles],
    manyParts: [
      'The text has more than {0} paragraphs, links, cells and other parts.',
      'prose',
      'Split the entry, or put tables and lists under `files/`.',
    ],
    longList: [
      'This list has {0} items.',
      'at most {1}',
      'Split it with headings, or put it under `files/` as a table.',
    ],
    manyFootnotes: [
      'The text has more than {0} footnotes.',
      'prose',
      'Split the entry, or put the notes under `files/`.',
    ],
    manyMentions: [
      'The text names entries and controls more than {0} times.',
      'prose',
      'Split the entry, or move anything that is not prose to `files/`.',
    ],
    deep: [
      'The body is nested more than {0} levels deep.',
      'prose',
      'Close what is opened here, or remove the repeated signs.',
    ],
    largeTable: [
      'This table has {0} columns and {1} rows.',
      'at most {2} columns and {3} cells',
      'Split the table, or put it under `files/` and link to it.',
    ],
    // Tags
    endlessTag: [
      'The tag `<{0}` has no end.',
      '{1}',
      'Write `{2}` at the end of the tag, and the values of its attributes in quotes.',
    ],
    neverOpened: [
      '`{0}` closes a tag that was not opened.',
      'an opening tag before it',
      'Remove it, or write the opening tag.',
    ],
    unclosedBlock: [
      '`<{0}>` is not closed.',
      '`</{0}>` on a line of its own',
      'Write `</{0}>` on a line of its own after its last paragraph.',
    ],
    unclosed: [
      '`<{0}>` is not closed.',
      '`</{0}>` in the same paragraph',
      'Write `</{0}>` where it ends.',
    ],
    unclosedUnknown: [
      '`<{0}>` is not closed.',
      '`</{0}>` in the same paragraph',
      'Write `</{0}>` where it ends. If you mean the `<` as text, write `\\<`.',
    ],
    closedElsewhereBlock: [
      '`</{0}>` is in another paragraph, or in another block, than `<{0}>`.',
      '`</{0}>` on a line of its own',
      'Put `{1}` and `</{0}>` on lines of their own, with the same indentation.',
    ],
    closedElsewhere: [
      '`</{0}>` is in another paragraph, or in another block, than `<{0}>`.',
      '`</{0}>` in the same paragraph',
      'Write one `<{0}>…</{0}>` in each paragraph.',
    ],
    leftOpen: ['`{0}` is not closed.', '`/>` at the end of a tag without content', 'Write `{1}`.'],
    unquoted: ['The value of `{0}` is not in quotes.', inQuotes, 'Write `{1}`.'],
    typographicQuotes: [
      'The quotes in this tag are typographic, as Word writes them.',
      inQuotes,
      'Write `{0}`.',
    ],
    placeholder: [
      '`{0}` looks like a tag, but there is no such tag.',
      'text. A `<` before a letter starts a tag',
      'If it is a placeholder, write what it stands for. If you mean the `<` as text, write `\\<`.',
    ],
    endlessComment: [
      'This comment has no end.',
      '`-->` at the end of the comment',
      'Write `-->` where the comment ends, or remove `<!--`.',
    ],
    slackLink: [
      '`{0}` is not a link with this text: it is written as in Slack.',
      '`[text](address)`',
      'Write `{1}`.',
    ],
    spacedAddress: [
      '`{0}` is not read as an address: it contains a space.',
      'an address without spaces that starts with https://',
      'Write `{1}`, or `{2}`.',
    ],
    noScheme: [
      '`{0}` is not read as an address: it does not start with https://.',
      'an address without spaces that starts with https://',
      'Write `{1}`, or `{2}`.',
    ],
    wrongClosing: [
      '`</{0}>` is written, but `</{1}>` is expected.',
      'tags that are closed in the reverse order in which they were opened',
      'Close `<{1}>` first.',
    ],
    acrossCells: [
      'A tag starts in one cell of this table and ends in another.',
      'the start and the end of a tag in the same cell',
      'Write one pair of tags in each cell.',
    ],
    noTag: [
      'This `<` does not start a readable tag.',
      'a tag with its values in quotes and closed by `>` or `/>`, such as `<Ref to="POL-01" />`',
      'If you mean the `<` as text, write `\\<`.',
    ],
    // Braces
    neverClosed: [
      'This `{` is never closed.',
      'no braces: content is data, never code',
      'If you mean the `{` as text, write `\\{`, or put it in `backticks`.',
    ],
    manyExpressions: [
      'An attribute of this tag is code, like many above.',
      'attributes with their values in quotes',
      'Write `name="value"` instead of `name={value}`.',
    ],
    unreadable: [
      'The body cannot be read: {0}.',
      'Markdown in which every tag is closed',
      'Correct the text here. If you mean a `<` or `{` as text, write `\\<` or `\\{`, or put it in `backticks`.',
    ],
  }),
};

export const saySyntax = sayer(syntaxSays);
