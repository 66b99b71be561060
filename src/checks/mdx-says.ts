import { fromTemplates, sayer } from '../issues/say.ts';

const attributes = {
  noAttributes: [
    '`<{0}>` takes no attribute `{1}`.',
    'no attributes',
    'Correct the spelling, or remove the attribute.',
  ],
  otherAttribute: [
    '`<{0}>` takes no attribute `{1}`.',
    '{2}',
    'Correct the spelling, or remove the attribute.',
  ],
  attributeTwice: [
    '`<{0}>` has the attribute `{1}` twice, so one of its values would be lost.',
    'each attribute once',
    'Remove one of the two.',
  ],
} as const;

const noBraces = 'no braces: content is data, never code';
const noCode = `${noBraces}. A comment is written \`{/* … */}\``;
const plain = 'text without braces';

/** What is said of code in a text. */
export const codeSays = fromTemplates({
  fence: [
    '`::: {{0}}` starts a group of paragraphs in Pandoc, and is not read here.',
    'Markdown; `> [!NOTE]` at the start of a quotation for a note',
    'Remove this line and the line `:::` at the end. For a note, start the text with `> [!NOTE]` on a line, and each line below with `> `.',
  ],
  formula: [
    'This looks like a formula in LaTeX, which is not read.',
    'text, or an image of the formula',
    'Write the formula in words or as an image, or put it in `backticks`.',
  ],
  headingAnchor: [
    '`{{0}}` names an anchor in another tool.',
    plain,
    'Remove it. Links lead to this heading with `#{1}`.',
  ],
  anchor: [
    '`{{0}}` names an anchor in another tool.',
    plain,
    'Remove it. Only headings have an anchor, which is made from their text.',
  ],
  templateComment: [
    '`{{0}}` is a comment of a template.',
    plain,
    'Remove it, or write it as `{/* … */}`.',
  ],
  calloutMacro: [
    '`{{0}}` is a macro of Confluence.',
    plain,
    'Write `> [!NOTE]` (or TIP, IMPORTANT, WARNING, CAUTION) on a line, and the text in the lines below, each after `> `. Remove the macro at the end, too.',
  ],
  codeMacro: [
    '`{{0}}` is a macro of Confluence.',
    plain,
    'Write three backticks on the lines before and after the code.',
  ],
  contentsMacro: [
    '`{{0}}` is a macro of Confluence.',
    plain,
    'Remove it: the page makes its own list of contents.',
  ],
  macro: [
    '`{{0}}` is a macro of Confluence.',
    plain,
    'Remove it, and keep the text that belongs to it.',
  ],
  wikiTable: [
    'This is a table of MediaWiki.',
    plain,
    'Write the table with `|` between its cells, and `| --- | --- |` as its second line.',
  ],
  kramdown: ['`{{0}}` is a mark of kramdown (Jekyll).', plain, 'Remove it.'],
  command: [
    '`{{0}}` is a command of another tool, such as Hugo, Jekyll or GitBook.',
    plain,
    'Remove it, or write the text that it would produce.',
  ],
  placeholder: ['`{{0}}` is a placeholder of a template.', plain, 'Write what it stands for.'],
  criticMarkup: [
    '`{{0}}` is a suggested change or a comment (CriticMarkup).',
    plain,
    'Accept or reject it: write the text as it is to be.',
  ],
  pandoc: [
    '`{{0}}` is a mark of Pandoc or of another tool.',
    plain,
    'Remove it: entries do not decide how the handbook looks.',
  ],
  module: [
    '`{0}` is code: a paragraph that starts with `import` or `export` is read as code.',
    'prose. Components need no import',
    'Remove it. If it is a sentence, start it with another word or a capital letter.',
  ],
  emptyBraces: [
    'Empty braces would vanish from the page.',
    noBraces,
    'Write them as `\\{\\}`, or remove them.',
  ],
  braces: [
    '`{{0}}` is in braces, which are for code.',
    noCode,
    'If it is a placeholder, write what it stands for. If you mean the `{` as text, write `\\{`, or put it in `backticks`.',
  ],
  code: [
    '`{{0}}` is code.',
    noCode,
    'Write the value itself. If you mean the `{` as text, write `\\{`, or put it in `backticks`.',
  ],
  spread: [
    '`{{0}}` in `<{1}>` is code.',
    'attributes with their values in quotes',
    'Write the attributes one by one.',
  ],
  eventAttribute: [
    'The attribute `{0}` of `<{1}>` runs code.',
    'no event attributes: content is data, never code',
    'Remove the attribute.',
  ],
  valueCode: ['`{0}={{1}}` in `<{2}>` is code.', 'a value in quotes', 'Write `{0}="…"`.'],
});
export const sayCode = sayer(codeSays);

/** What is said of components. */
export const componentSays = {
  ...fromTemplates({
    ...attributes,
    nameless: [
      '`<>` is a tag without a name.',
      '{0}',
      'Remove `<>` and `</>`; the text between them can stay.',
    ],
    otherCallout: [
      '`<{0}>` is a component of another tool.',
      '{1}',
      'Write `<Callout type="note">` (or tip, important, warning, caution) and `</Callout>`, each on a line of its own.',
    ],
    otherLayout: [
      '`<{0}>` is a component of another tool.',
      '{1}',
      'Remove the tag, and keep its text. A tab or a card can be a heading.',
    ],
    unknown: ['`<{0}>` is not a component.', '{1}', 'Correct the name, or write it as Markdown.'],
    otherValue: ['The attribute `{0}` of `<{1}>` is "{2}".', '{3}', 'Correct `{0}`.'],
    inParagraph: [
      '`<{0}>` is inside a paragraph.',
      'a paragraph of its own, with an empty line before and after it',
      'Write it as `{1}`, on lines of its own.',
    ],
    contentInBlock: [
      '`<{0}>` contains text, which would not be shown.',
      'a tag without content',
      'Write it as `{1}`, on lines of its own.',
    ],
    content: [
      '`<{0}>` contains text, which would not be shown.',
      'a tag without content',
      'Write it as `{1}`.',
    ],
    emptyBlock: [
      '`<{0}>` is empty.',
      'the text that it sets apart',
      'Write it as `{1}`, on lines of its own.',
    ],
    empty: ['`<{0}>` is empty.', 'the text that it sets apart', 'Write it as `{1}`.'],
  }),
  lacking: (element: string, name: string, description: string) => ({
    found: `\`<${element}>\` lacks the attribute \`${name}\`.`,
    expected: description,
    fix: `Add it: \`${name}="…"\`.`,
  }),
  noValue: (element: string, name: string, description: string, isRequired: boolean) => ({
    found: `The attribute \`${name}\` of \`<${element}>\` has no value.`,
    expected: description,
    fix: `Write \`${name}="…"\`${isRequired ? '' : ', or remove it'}.`,
  }),
};
export const sayComponent = sayer(componentSays);

/** How what is often written as HTML is written here. */
export const instead = {
  a: 'Write the link as `[text](address)`.',
  img: 'Write the image as `![what it shows](files/…)`, or as `<Figure … />`.',
  bold: 'Write `**bold**`.',
  emphasis: 'Write `*emphasis*`.',
  struck: 'Write `~~struck~~`.',
  code: 'Write it in `backticks`.',
  pre: 'Write it between two lines of three backticks.',
  p: 'Leave an empty line between paragraphs.',
  list: 'Write a list, one item per line after a hyphen.',
  ol: 'Write a list, one item per line after its number.',
  table: 'Write the table with `|` between its cells.',
  blockquote: 'Start its lines with `>`.',
  hr: 'Write `---` between two empty lines.',
  script: 'Remove it: content is data, never code.',
  u: 'Remove the tag, or write `**bold**`: underlined text looks like a link.',
  look: 'Remove the tag: entries do not decide how the handbook looks.',
  keepText: 'Remove the tag, and keep its text.',
  heading: 'Write the heading as `## …`.',
  h3: 'Write the heading as `### …`.',
  style: 'Remove it: entries do not decide how the handbook looks.',
  iframe: 'Remove it, and link to the page.',
  correct: 'Correct the name, or remove the tag.',
  markdown: 'Write it as Markdown, or remove the tag.',
  closing: 'Remove the tag.',
  anchor:
    'Remove the tag. Each heading has an id of its own: `#keeping-of-data` leads to `## Keeping of data`.',
} as const;

/** What is to be done about an element: one of these, or a link to be written. */
export type Instead = keyof typeof instead | { link: string };

/** What is said of HTML. */
export const htmlSays = {
  ...fromTemplates({
    ...attributes,
    summary: [
      '`<summary>` is not at the start of a `<details>`.',
      '`<details>` on a line of its own before it, and `</details>` after the text',
      'Write both, or remove `<summary>` and `</summary>`.',
    ],
    details: [
      '`<details>` is inside a paragraph.',
      'a paragraph of its own, with an empty line before and after it',
      'Put `<details>` and `</details>` on lines of their own.',
    ],
    confluence: [
      'This is the storage format of Confluence: `{0}`.',
      'Markdown',
      'Copy the text from the page that readers see, and paste it without formatting (Ctrl+Shift+V).',
    ],
    word: [
      'This is HTML that Word writes: `{0}`.',
      'Markdown',
      'Copy the text from Word again, and paste it without formatting (Ctrl+Shift+V).',
    ],
    noComment: [
      'This is not a comment.',
      '`<!-- comment -->`, with two hyphens each',
      'Write it so, or remove it.',
    ],
    raw: ['This is raw HTML.', 'Markdown, or one of {0}', 'Remove it, or write it as Markdown.'],
  }),
  element: (tag: string, allowed: string, remedy: Instead) => ({
    found: `\`<${tag}>\` is HTML that is not allowed in a body.`,
    expected: `Markdown, or one of ${allowed}`,
    fix:
      typeof remedy === 'object'
        ? `Write the link as \`[text](${remedy.link})\`.`
        : instead[remedy],
  }),
};
export const sayHtml = sayer(htmlSays);

/** What is said of headings. */
export const headingSays = {
  ...fromTemplates({
    empty: ['This heading has no text.', 'text after `{0}`', 'Write it, or remove the line.'],
    title: [
      'This heading repeats the title of the entry.',
      'a text without its title: the page shows `title`',
      'Remove this line.',
    ],
    twice: [
      'There is already a heading `{0}` above, in the same section.',
      'a text of its own for each heading: links lead to the first of two equal ones',
      'Correct one of them, or put the two sections together.',
    ],
    accident: [
      'This paragraph became a heading because of the hyphens or equals signs in the line below it.',
      'an empty line between a paragraph and `---`',
      'Leave an empty line between them. Write a heading as `## …`.',
    ],
    bold: [
      '`{0}` looks like a heading, but is a paragraph in bold.',
      'a heading, to which links and the list of contents lead',
      'Write `{1}`.',
    ],
  }),
  skipped: (depth: number, above: number) => ({
    found: `A level ${depth} heading follows ${above === 1 ? 'the title' : `a level ${above} heading`}.`,
    expected: `\`${'#'.repeat(above + 1)}\``,
    fix: `Remove ${depth - above - 1 === 1 ? 'a `#`' : `${depth - above - 1} of the \`#\``}, or add the missing heading.`,
  }),
  levelOne: (count: number, isUnderlined: boolean) => ({
    found: `This is a level 1 heading, which is only for the title of the entry.${count > 1 ? ` There are ${count} of them in this text.` : ''}`,
    expected: '`##` for the first level in a body',
    fix: isUnderlined
      ? 'Write it as `## …`. If the line of equals signs is left of a merge conflict, keep one of the two texts and remove the line.'
      : 'Add a `#` to this heading, and to those below it.',
  }),
};
export const sayHeading = sayer(headingSays);

const noAlt = 'The image has no alternative text.';
const altText = 'what the image shows, in words';

/** What is said of images without a text. */
export const imageSays = fromTemplates({
  figure: [noAlt, altText, 'Write it as `alt="…"`.'],
  image: [noAlt, altText, 'Write it between the square brackets: `![what it shows](files/…)`.'],
});
export const sayImage = sayer(imageSays);

const schemes = '{0}, or a path of this handbook';
const hasScheme = 'The address has the scheme `{1}`.';
const ofDrive = 'The address is a path on a drive of a computer.';
const saveImage = 'Save the image under `files/`, and write `![what it shows](files/…)`.';
const oneComputer =
  'Only one computer has this path. Put a copy of the file under `files/`, or link to an address that every reader can open.';

/** What is said of addresses with a scheme that no page takes. */
export const urlSays = fromTemplates({
  otherSite: [
    'The image is on another site. Pages of the handbook load nothing from other sites.',
    'an image under `files/`',
    'Put a copy of the image under `files/`, or link to it instead of showing it.',
  ],
  slashes: [
    'An address that starts with two slashes leads to another site, but has no scheme.',
    schemes,
    'Start the address with `https://`.',
  ],
  imageOfDrive: [ofDrive, schemes, saveImage],
  drive: [ofDrive, schemes, oneComputer],
  imageScheme: [hasScheme, schemes, saveImage],
  file: [hasScheme, schemes, oneComputer],
  scheme: [hasScheme, schemes, 'Link to a page, to an entry or to a file under `files/`.'],
});
export const sayUrl = sayer(urlSays);
