import { fromTemplates, sayer } from '../../../issues/say.ts';
import { alsoIn } from '../../../issues/words.ts';
import { signName } from '../sign-name.ts';

const link = '`[text](address)`';
const heading = '`## …`';
const cells = 'cells between `|`, and a second line such as `| --- | --- |`';
const secondLine = 'a second line such as `| --- | --- |`, with as many cells as the first';
const item = 'a hyphen and a space at the start of each item';
const callout = '`<Callout type="note">`, or `> [!NOTE]` at the start of a quotation';
const noContents = 'no list of contents: the page makes its own';
const fields = 'fields at the top of the file, between the lines of three hyphens';
const tasks = '`- [ ]` or `- [x]` at the start of each item';

const what = { image: 'an image', link: 'a link' };

/** What is said of marks that stayed text, and of signs that are not what they look like. */
export const unmeantSays = {
  ...fromTemplates({
    // Callouts, code, paragraphs
    callout: [
      '`{0}` is a callout of another tool, which is shown as typed.',
      callout,
      'Write `> [!NOTE]` (or TIP, IMPORTANT, WARNING, CAUTION) on a line, and the text in the lines below, each after `> `.',
    ],
    otherFormat: [
      '`{0}` keeps this block for another format, and here it is shown as its source.',
      'Markdown',
      'Write its text as Markdown, or remove the block.',
    ],
    ofObsidian: [
      'This block is shown as its source: `{0}` is read by Obsidian only.',
      'text, or a table',
      'Write what it shows there, or remove it. To show the source, remove the language after the backticks.',
    ],
    diagram: [
      'This diagram is shown as its source: `{0}` is not drawn here.',
      'an image of the diagram under `files/`, as PNG or WebP',
      'Save the diagram as an image, and write `<Figure src="files/…" alt="what it shows" />`. To show the source, remove the language after the backticks.',
    ],
    formulaBlock: [
      'This formula is shown as its source: LaTeX is not read.',
      'text, or an image of the formula',
      'Write the formula in words or as an image. To show the source, remove the language after the backticks.',
    ],
    indented: [
      'This paragraph is indented by four spaces or more. That makes it neither code nor part of a list here.',
      'no indentation, or three backticks on the lines before and after code',
      'Remove the indentation, or put code between two lines of three backticks.',
    ],
    // Links
    linkInLink: [
      '`{0}` is not a link: there is another link inside it.',
      'one link: `[text](address)`',
      'Write `{1}`. If it is part of a list of contents, remove it: the page makes its own.',
    ],
    sizedImage: [
      '`{0}` is not an image: it has a size, `{1}`.',
      'an image without a size: the page gives it one',
      'Write `{2}`.',
    ],
    wikiId: [
      '`{0}` is not a link: double brackets are shown as typed.',
      'an id, which becomes a link by itself, or `[text](address)`',
      'Write `{1}` without brackets.',
    ],
    wikiImage: [
      '`{0}` is not a link: double brackets are shown as typed.',
      'an id, which becomes a link by itself, or `[text](address)`',
      'Write `{1}`.',
    ],
    wikiEntry: [
      '`{0}` is not a link: double brackets are shown as typed.',
      'an id, which becomes a link by itself, or `[text](address)`',
      'Write `{1}`, with the address of the entry, such as `../policies/POL-01.mdx`.',
    ],
    contents: ['`{0}` is shown as typed.', noContents, 'Remove it.'],
    spaceInLink: [
      '`{0}` is not a link: there is a space between the brackets.',
      link,
      'Write `{1}`.',
    ],
    turnedLink: [
      '`{0}` is not a link: its brackets are the wrong way round.',
      link,
      'Write `{1}`.',
    ],
    unclosedLink: ['`{0}` is not a link: the parenthesis is not closed.', link, 'Write `{1}`.'],
    namedLink: [
      '`{0}` is not a link: nothing says where `{1}` leads.',
      'a line `[{1}]: address` in this text',
      'Add this line, or write `[text](address)`.',
    ],
    wikiLink: ['`{0}` is not a link: it is written as in a wiki.', link, 'Write `{1}`.'],
    wikiHeading: [
      '`{0}` is not a link: it is written as in a wiki.',
      '`[text](#heading)`, in lower case and with hyphens for spaces',
      'Write `{1}`.',
    ],
    asciidocLink: [
      '`{0}` is not a link with this text: it is written as in AsciiDoc.',
      link,
      'Write `{1}`.',
    ],
    textileLink: [
      '`{0}` is not a link with this text: it is written as in Textile.',
      link,
      'Write `{1}`.',
    ],
    emptyLink: [
      'This link has no text, so that nothing of it is shown.',
      link,
      'Write its text between the square brackets, or remove it.',
    ],
    confluenceImage: [
      '`{0}` is not an image: it is written as in Confluence.',
      '`![what it shows](files/…)`',
      'Write `{1}`.',
    ],
    // Notes
    gluedNote: [
      'The note `[^{0}]` is not read: it is part of a paragraph.',
      'an empty line before the first note',
      'Leave an empty line before it.',
    ],
    missingNote: [
      '`[^{0}]` is shown as typed: there is no such note.',
      'a line `[^{0}]: …` with the note',
      'Add the note, or remove the reference.',
    ],
    inlineNote: [
      '`{0}` is not a note: it is shown as typed.',
      '`[^1]` in the text and `[^1]: …` on a line of its own',
      'Write the note below the paragraph.',
    ],
    citation: [
      '`{0}` is a citation of Pandoc, which is shown as typed.',
      'a footnote, or a link',
      'Write what is cited.',
    ],
    // Bold, emphasis, code
    halfBold: [
      '`**` is shown as typed: bold text needs it on both sides, without a space inside.',
      '`**bold**`',
      'Write the missing `**`, or remove the spaces inside. If you mean the stars as text, write `\\*\\*`.',
    ],
    halfUnderlines: [
      '`__` is shown as typed: bold text needs it on both sides.',
      '`**bold**`',
      'Write `**` before and after the bold text, or put what is a name in `backticks`.',
    ],
    spacedEmphasis: [
      '`{0}` is shown as typed: there is a space before its last sign.',
      '`*emphasis*`, without a space inside',
      'Remove the space.',
    ],
    halfStruck: [
      '`~~` is shown as typed: struck text needs it on both sides.',
      '`~~struck~~`',
      'Write the missing `~~`, or remove it.',
    ],
    marked: ['`{0}` is shown as typed.', '`<mark>text</mark>` for marked text', 'Write `{1}`.'],
    inserted: [
      '`{0}` is shown as typed.',
      'text without `++`, or `<mark>text</mark>` for marked text',
      'Write `{1}` or `{2}`.',
    ],
    superscript: ['`{0}` is shown as typed.', '`<sup>…</sup>` for superscript', 'Write `{1}`.'],
    halfCode: [
      'A backtick is shown as typed: there is no second one in this paragraph.',
      'a backtick before and after what is code',
      'Write the missing backtick, or an apostrophe if you mean one.',
    ],
    letterAfterBold: [
      '`{0}` is shown as typed: a letter follows `**` without a space.',
      'a space after bold text that ends in a punctuation mark',
      'Write a space after it.',
    ],
    struck: [
      '`{0}` is struck out.',
      '`~~struck~~`, or `<sub>…</sub>` for subscript',
      'Write `{1}`, or `{2}`. If you mean the `~` as text, write `\\~`.',
    ],
    wikiBold: [
      '`{0}` is shown as typed: it is written as in a wiki.',
      '`**bold**`, `*emphasis*`',
      'Write `{1}`.',
    ],
    bbCode: [
      '`{0}` is shown as typed: it is written as in a forum (BBCode).',
      '`**bold**`, `*emphasis*`, `[text](address)`',
      'Write it as Markdown.',
    ],
    confluenceStruck: [
      '`{0}` is shown as typed: it is written as struck out in Confluence.',
      '`~~…~~`, or nothing',
      'Remove it, or write `{1}`.',
    ],
    confluenceInserted: [
      '`{0}` is shown as typed: it is written as inserted in Confluence.',
      'text',
      'Write `{1}`.',
    ],
    // Signs, commands, comments
    obsidianComment: [
      '`{0}` is a comment of Obsidian, and is shown here.',
      '`<!-- comment -->`',
      'Write it so, or remove it.',
    ],
    emoji: [
      '`{0}` is shown as typed: short codes of emoji are not read.',
      'the sign itself, or a word',
      'Write the sign itself, or remove it.',
    ],
    latexCommand: [
      '`{0}` is a command of LaTeX, which is shown as typed.',
      'Markdown',
      'Remove it.',
    ],
    formula: [
      'This looks like a formula in LaTeX, which is shown as typed.',
      'text, or an image of the formula',
      'Write the formula in words or as an image, or put it in `backticks`.',
    ],
    halfEntity: [
      '`{0}` is shown as typed: its semicolon is missing.',
      '`{0};`',
      'Write the sign itself.',
    ],
    unknownEntity: [
      '`{0}` is shown as typed: there is no sign with this name.',
      'a name that HTML has, such as `&nbsp;`, or the sign itself',
      'Write the sign itself.',
    ],
    person: [
      '`{0}` names a person as in Confluence, and is shown as typed.',
      'a role: `<Ref to="role-…" />`',
      'Write the role that this person has: people are named by role.',
    ],
    template: [
      '`{0}` is a command of a template, which is shown as typed.',
      'text',
      'Write the text that it would produce, or remove it.',
    ],
    mergeField: [
      '`{0}` looks like a field that Word fills in a mail merge, and is shown as typed.',
      'what the field stands for',
      'Write it. If you quote the word, write other quotation marks.',
    ],
    lostReference: [
      '`{0}` is what Word writes where a reference is lost.',
      'what the reference named',
      'Write it, or link to it.',
    ],
    emptyFormField: [
      '`{0}` is an empty field of a form in Word.',
      'text',
      'Write the text, or remove it.',
    ],
    wordFont: [
      'The sign {0} is of a font of Word, and other computers do not show it.',
      'signs that every font has; a hyphen and a space at the start of an item',
      'Write `- ` in its place if it starts an item, or else the sign that you mean.',
    ],
    turned: [
      'There is an invisible sign here, {0}, which changes the direction of the text. Readers may see something else than what is written.',
      'text without such signs: the page finds the direction itself',
      'Delete the sign, or delete the line and type it again.',
    ],
    hiddenText: [
      'There are invisible signs here, from {0} on, which spell a text that programs read and no reader sees.',
      'text that readers see',
      'Delete the signs, or delete the line and type it again.',
    ],
    cyrillic: [
      '`{0}` contains `{1}` ({2}), a Cyrillic letter between Latin ones. No search finds the word.',
      'letters of one alphabet in a word',
      'Type the word again.',
    ],
    greek: [
      '`{0}` contains `{1}` ({2}), a Greek letter between Latin ones. No search finds the word.',
      'letters of one alphabet in a word',
      'Type the word again.',
    ],
    // Headings, lines, lists
    noRule: [
      'This line is shown as typed: it neither draws a line nor makes a heading.',
      '`---` between two empty lines for a line, `## …` for a heading',
      'Write three hyphens, or remove it.',
    ],
    noFence: [
      '`{0}` does not start a block of code: these are not backticks.',
      'three backticks on the lines before and after the code',
      'Write three backticks.',
    ],
    otherHeading: [
      '`{0}` is a heading of another tool, which is shown as typed.',
      heading,
      'Write `{1}`.',
    ],
    confluenceHeading: [
      '`{0}` is a heading of Confluence, which is shown as typed.',
      heading,
      'Write `{1}`. Bold is `**…**` here: `*…*`, which is bold in Confluence, is emphasis.',
    ],
    underlinedHeading: [
      '`{0}` is not a heading: these signs below it are shown as typed.',
      heading,
      'Write `{1}`, and remove the signs.',
    ],
    gluedHeading: [
      '`{0}` is not a heading: there is no space after `{1}`.',
      'a space after `{1}`',
      'Write `{2}`.',
    ],
    gluedTitle: [
      '`{0}` is not a heading: there is no space after `#`.',
      'a space after the signs `#`. The first level in a body is `##`',
      'Write `{1}`.',
    ],
    deepHeading: [
      'This is not a heading: it has more than six `#`.',
      'two to six `#`',
      'Use fewer levels.',
    ],
    frontMatter: [
      'These fields between two lines `---` are part of the text: they are shown as a heading.',
      'front matter at the start of the file only',
      'Move what is right to the front matter, and remove the rest.',
    ],
    bullet: [
      '`{0}` does not make a list: its lines run together.',
      item,
      'Write `- ` in its place, and leave an empty line before the list.',
    ],
    gluedItems: [
      'These lines are not a list: there is no space after their hyphens or numbers.',
      'a hyphen or a number, and a space, at the start of each item',
      'Write a space after each hyphen or number.',
    ],
    gluedItem: [
      'This is part of the item before it: there is no space after its hyphen or number.',
      'a hyphen or a number, and a space, at the start of each item',
      'Write a space after the hyphen or number.',
    ],
    dashItems: [
      'These lines are not a list: they start with a dash and not with a hyphen, and run together.',
      item,
      'Write `- ` at the start of each item.',
    ],
    letteredItems: [
      'These lines are not a list: they run together into one paragraph.',
      'items that start with `1.` or `-`, with an empty line before the list',
      'Leave an empty line before the first, and write `1.`, `2.` and so on, or `- `. To keep letters or numbers such as 1.2, leave an empty line between the items.',
    ],
    dottedItems: [
      'These lines are not a list: a full stop before them starts none in Markdown.',
      'items that start with `1.`',
      'Write `1.`, `2.` and so on in the place of the full stops.',
    ],
    signItems: [
      'These lines are not a list: the signs before them start none, and they run together.',
      item,
      'Write `- ` before each sign, or in its place, and leave an empty line before the list.',
    ],
    wordItems: [
      'These lines are not a list: Word put a sign and a tab before each, and they run together.',
      item,
      'Write `- ` in the place of each sign and its tab, and leave an empty line before the list.',
    ],
    starItems: [
      '`{0}` does not start an item of a list: its lines run together.',
      'a hyphen and a space, indented by two spaces more than the item above',
      'Write `  - ` in its place, or `## …` if it is a heading.',
    ],
    task: ['This is not an item of a list of tasks.', tasks, 'Write `- ` before the brackets.'],
    taskBrackets: [
      'This is not an item of a list of tasks: its brackets are shown as typed.',
      tasks,
      'Write one space or an `x` between the brackets.',
    ],
    definitions: [
      'This is not a list of definitions: the lines run together.',
      'a list or a table',
      'Write `- **Term**: what it means` for each.',
    ],
    abbreviation: [
      'This is an abbreviation as other tools write it, which is shown as typed.',
      '`<abbr title="what it means">…</abbr>` where it is used',
      'Write it so, or remove the line.',
    ],
    pandocExample: [
      'This is a numbered example of Pandoc, which is shown as typed.',
      'items that start with `1.`',
      'Write `1.`, `2.` and so on in its place.',
    ],
    pandocTitle: [
      'These lines are the title, authors and date as Pandoc writes them.',
      'a text without its title: the page shows `title`',
      'Remove them.',
    ],
    pandocLines: [
      'These lines start with `|`, but are not a table, and run together.',
      'a backslash at the end of a line after which a new one starts',
      'Remove the `|`, and write `\\` at the end of each line but the last.',
    ],
    calloutNotAlone: [
      '`[!{0}]` is not alone on its line, so it is shown as typed.',
      '`> [!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` on a line of its own, at the start of a quotation',
      'Write one of these, and a title in bold on the next line.',
    ],
    unknownCallout: [
      '`[!{0}]` is shown as typed: there is no such kind of callout.',
      '`> [!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` on a line of its own, at the start of a quotation',
      'Write one of these, and a title in bold on the next line.',
    ],
    pageNumbers: [
      'These lines are a list of contents with page numbers, as Word writes it.',
      noContents,
      'Remove them.',
    ],
    pageNumber: [
      'This line is of a list of contents with page numbers.',
      noContents,
      'Remove the lines of this list.',
    ],
    // Tables
    simpleTable: [
      'This is not a table: hyphens with spaces between them draw a line across the page.',
      cells,
      'Write `|` between the cells of each line, and `| --- | --- |` as the second line. For a line across the page, write `---`.',
    ],
    partedBySemicolons: [
      'This is not a table: its columns are parted by semicolons, and its lines run together.',
      cells,
      'Write `|` between the cells, and add the second line.',
    ],
    partedByCommas: [
      'This is not a table: its columns are parted by commas, and its lines run together.',
      cells,
      'Write `|` between the cells, and add the second line.',
    ],
    partedBySpaces: [
      'This is not a table: its columns are parted by spaces, and its lines run together.',
      cells,
      'Write `|` between the cells, and add the second line.',
    ],
    tabs: [
      'These lines have tabs between their parts, as copied from a spreadsheet. They are not a table, and run together.',
      cells,
      'Write `|` in the place of the tabs, and add the second line.',
    ],
    gridTable: [
      'This is not a table: lines of `+---+` are shown as typed.',
      cells,
      'Remove these lines, and write the second line so.',
    ],
    dashedTable: [
      'This is not a table: the second line has dashes and not hyphens, as Word writes them.',
      secondLine,
      'Write three hyphens in each cell of the second line: `---`.',
    ],
    unevenTable: [
      'This is not a table: the first line has {0} cells, and the second {1}.',
      secondLine,
      'Write as many cells in the second line as in the first.',
    ],
    wikiTable: [
      'This is a table of a wiki, and its lines run together.',
      secondLine,
      'Write one `|` in the place of each `||`, and below it the line `{0}`.',
    ],
    tableWithoutLine: [
      'This is not a table: the second line has no hyphens.',
      secondLine,
      'Write the second line, and leave no empty line inside a table.',
    ],
    oneRow: [
      'This is not a table: it is one row.',
      secondLine,
      'Write the second line, and leave no empty line inside a table.',
    ],
    asciidocTable: [
      'This is a table of AsciiDoc, and its lines run together.',
      '`| a | b |`, and `| - | - |` below the first line',
      'Write the table so.',
    ],
    // Other formats
    rstTarget: [
      '`{0}` is a target of reStructuredText, which is shown as typed.',
      'Markdown',
      'Remove it: each heading can be linked to.',
    ],
    rstLink: [
      'A `_` after backticks makes a link in reStructuredText. Here, it is shown as typed.',
      link,
      'Write `[text](address)`.',
    ],
    rstCommand: [
      '`{0}` is a command of reStructuredText, which is shown as typed.',
      'Markdown; `> [!NOTE]` at the start of a quotation for a note',
      'Write its text as Markdown, or remove it.',
    ],
    orgCommand: ['`{0}` is a command of Org, which is shown as typed.', 'Markdown', 'Remove it.'],
    orgDrawer: [
      '`{0}` is a drawer of Org, which is shown as typed.',
      'Markdown',
      'Remove it with the lines up to `:END:`.',
    ],
    orgDate: [
      '`{0}` is a date of Org, which is shown as typed.',
      'text',
      'Write it as text, or in the field that it belongs to.',
    ],
    plantUml: [
      '`{0}` is the start of a PlantUML diagram, which is shown as typed.',
      'a diagram in Mermaid, or an image',
      'Draw it with Mermaid (a block of code with `mermaid` after its backticks), or put an image under `files/`.',
    ],
    asciidocImage: [
      '`{0}` is an image of AsciiDoc, which is shown as typed.',
      '`![what it shows](files/…)`',
      'Write `{1}`.',
    ],
    asciidocXref: [
      '`{0}` is a link of AsciiDoc, which is shown as typed.',
      '`[text](#heading)`',
      'Write `{1}`.',
    ],
    asciidocCommand: [
      '`{0}` is a command of AsciiDoc, which is shown as typed.',
      'Markdown',
      'Write its text as Markdown, or remove it.',
    ],
    asciidocBlock: [
      '`{0}` is a command of AsciiDoc, which is shown as typed.',
      'Markdown; `> [!NOTE]` at the start of a quotation for a note',
      'Write its text as Markdown, or remove it.',
    ],
    otherQuotation: [
      '`{0}` is a quotation or code of another tool, which is shown as typed.',
      '`> …` for a quotation; three backticks before and after code',
      'Write `>` in the place of `{1}`.',
    ],
    ofConfluencePage: [
      '`{0}` was copied with a page of Confluence, and is no part of its text.',
      'text',
      'Remove it.',
    ],
    notionProperties: [
      'These lines are properties, as Notion exports them. They run together into one paragraph.',
      fields,
      'Say it in the fields of the entry (`owner`, `status`, `version` …), and remove these lines.',
    ],
    tags: [
      '`{0}` are tags of another tool, which are shown as typed.',
      '`aliases` with words by which people look for the entry',
      'Remove them, or write them under `aliases`.',
    ],
    obsidianBlock: [
      '`{0}` names a block in Obsidian, and is shown as typed.',
      'text. Links lead to headings',
      'Remove it.',
    ],
    obsidianField: [
      '`{0}::` is a field of Obsidian, which is shown as typed.',
      fields,
      'Move it there if the entry has such a field, or write it as text with one colon.',
    ],
    // Ids
    likeId: [
      '`{0}` is not a link, because it is not written like the id.',
      '`{1}`',
      'Type `{1}` again.',
    ],
  }),
  signInId: (written: string, sign: string, id: string) => ({
    found: `\`${written}\` is not a link, because it contains ${signName(sign)}.`,
    expected: `\`${id}\``,
    fix: `Type \`${id}\` again.`,
  }),
  otherAlphabet: (written: string, id: string, sign: string) => ({
    found: `\`${written}\` only looks like \`${id}\`: its \`${sign}\` is ${signName(sign)}, of another alphabet.`,
    expected: `\`${id}\``,
    fix: `Type \`${id}\` again.`,
  }),
  unknownId: (id: string, files: readonly string[]) => ({
    found: `\`${id}\` is not a link: there is no such entry.${alsoIn(files)}`,
    expected: 'the id of an entry, which becomes a link by itself',
    fix: 'Correct the id, or remove it. If it is none of this handbook, put it in `backticks`.',
  }),
  unknownControl: (id: string, files: readonly string[]) => ({
    found: `\`${id}\` is not a link: neither ISO/IEC 42001 nor ISO/IEC 27001 has a control with this number.${alsoIn(files)}`,
    expected: 'the number of a control of Annex A, which becomes a link by itself',
    fix: 'Correct the number, or remove it. If it is a number of another document, put it in `backticks`.',
  }),
  spacedAddress: (of: keyof typeof what, mark: string, meant: string) => ({
    found: `\`${mark}\` is not ${what[of]}: its address contains a space.`,
    expected: 'an address without spaces, and after it perhaps a title in quotes',
    fix: `Write \`${meant}\`, or \`%20\` for each space if all of it is the address.`,
  }),
  noLink: (of: keyof typeof what, mark: string, meant: string, hasSpace: boolean) => ({
    found: `\`${mark}\` is not ${what[of]}${hasSpace ? ': its address contains a space' : ''}.`,
    expected: 'an address without spaces, or one in `<…>`',
    fix: `Write \`${meant}\`.`,
  }),
  signBeforeMark: (sign: string) => ({
    found: `This line starts with ${signName(sign)}, so its first sign is shown as typed.`,
    expected: 'ordinary spaces, or none',
    fix: 'Delete the spaces at the start of the line, and type them again.',
  }),
  signAfterHashes: (sign: string, hashes: string) => ({
    found: `This is not a heading: ${signName(sign)} follows \`${hashes}\`.`,
    expected: `an ordinary space after \`${hashes}\``,
    fix: 'Delete the space, and type it again.',
  }),
  signAfterBullet: (sign: string, bullet: string) => ({
    found: `This is not an item of a list: ${signName(sign)} follows \`${bullet}\`.`,
    expected: `an ordinary space after \`${bullet}\``,
    fix: 'Delete the space, and type it again.',
  }),
};

export const sayUnmeant = sayer(unmeantSays);
