import { shortened } from '../shortened.ts';
import { signName } from '../sign-name.ts';
import { admonition } from './callouts.ts';
import { line, margin, unseen, type Mark } from './mark.ts';

/** Marks that say what a line is: a heading, an item of a list, a row of a table, a callout. */
export const marksOfLines: readonly Mark[] = [
  {
    pattern: line(`([${unseen}]+)[ \\t]*(?=(?:#{1,6}|[-+*]|\\d{1,3}[.)])\\s|>|\\|)`),
    once: true,
    words: ([, signs = '']) => ({
      found: `This line starts with ${signName(signs)}, so its first sign is shown as typed.`,
      expected: 'ordinary spaces, or none',
      fix: 'Delete the spaces at the start of the line, and type them again.',
    }),
  },
  {
    pattern: line('[–—_=]{2,}[ \\t]*$', 'gmu'),
    once: true,
    words: () => ({
      found: 'This line is shown as typed: it neither draws a line nor makes a heading.',
      expected: '`---` between two empty lines for a line, `## …` for a heading',
      fix: 'Write three hyphens, or remove it.',
    }),
  },
  {
    pattern: line("(['´‘’“])\\1{2}"),
    once: true,
    words: ([mark = '']) => ({
      found: `\`${mark.trim()}\` does not start a block of code: these are not backticks.`,
      expected: 'three backticks on the lines before and after the code',
      fix: 'Write three backticks.',
    }),
  },
  {
    pattern: line('(={1,6})[ \\t]+(\\S[^\\n]*?)[ \\t]+\\1[ \\t]*$'),
    words: ([mark = '', , text = '']) => ({
      found: `\`${shortened(mark)}\` is a heading of another tool, which is shown as typed.`,
      expected: '`## …`',
      fix: `Write \`## ${shortened(text)}\`.`,
    }),
  },
  {
    pattern: line('={2,6}[ \\t]+(\\S[^\\n=]*)$'),
    words: ([mark = '', text = '']) => ({
      found: `\`${shortened(mark)}\` is a heading of another tool, which is shown as typed.`,
      expected: '`## …`',
      fix: `Write \`## ${shortened(text)}\`.`,
    }),
  },
  {
    pattern: line('\\+(?:[-=:]{3,}\\+)+[ \\t]*$'),
    once: true,
    words: () => ({
      found: 'This is not a table: lines of `+---+` are shown as typed.',
      expected: 'cells between `|`, and a second line such as `| --- | --- |`',
      fix: 'Remove these lines, and write the second line so.',
    }),
  },
  {
    pattern: new RegExp(`(?:${margin}[^\\n\\t]*\\S\\t+\\S[^\\n]*(?:\\n|$)){2,}`, 'gm'),
    words: () => ({
      found:
        'These lines have tabs between their parts, as copied from a spreadsheet. They are not a table, and run together.',
      expected: 'cells between `|`, and a second line such as `| --- | --- |`',
      fix: 'Write `|` in the place of the tabs, and add the second line.',
    }),
  },
  {
    pattern: /\[((?:https?:\/\/|www\.)[^\s[\]|]+)[ \t]+([^[\]\n]+)\](?!\()/g,
    words: ([mark = '', to = '', text = '']) => ({
      found: `\`${shortened(mark)}\` is not a link: it is written as in a wiki.`,
      expected: '`[text](address)`',
      fix: `Write \`[${text.trim()}](${to})\`.`,
    }),
  },
  {
    pattern: /\[([^[\]|\n]+)\|((?:https?:\/\/|www\.)[^\s[\]]+)\](?!\()/g,
    words: ([mark = '', text = '', to = '']) => ({
      found: `\`${shortened(mark)}\` is not a link: it is written as in a wiki.`,
      expected: '`[text](address)`',
      fix: `Write \`[${text.trim()}](${to})\`.`,
    }),
  },
  {
    pattern: /\*\*(?=\S)([^*\n]*[\p{P}\p{S}])\*\*(?=[\p{L}\d])/gu,
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` is shown as typed: a letter follows \`**\` without a space.`,
      expected: 'a space after bold text that ends in a punctuation mark',
      fix: 'Write a space after it.',
    }),
  },
  {
    pattern: line('\\[(?:|[ \\t]{2,}|[-/<>!?*]|[ \\t]+[xX][ \\t]*|[xX][ \\t]+)\\][ \\t]+\\S'),
    once: true,
    words: () => ({
      found: 'This is not an item of a list of tasks: its brackets are shown as typed.',
      expected: '`- [ ]` or `- [x]` at the start of each item',
      fix: 'Write one space or an `x` between the brackets.',
    }),
  },
  {
    pattern: /&(?:nbsp|amp|lt|gt|quot|apos|euro|ndash|mdash|hellip|copy)(?![;\w])/g,
    words: ([mark = '']) => ({
      found: `\`${mark}\` is shown as typed: its semicolon is missing.`,
      expected: `\`${mark};\``,
      fix: 'Write the sign itself.',
    }),
  },
  {
    pattern: line(`(#{1,6})([${unseen}]+)(?=\\S)`),
    words: ([, hashes = '', signs = '']) => ({
      found: `This is not a heading: ${signName(signs)} follows \`${hashes}\`.`,
      expected: `an ordinary space after \`${hashes}\``,
      fix: 'Delete the space, and type it again.',
    }),
  },
  {
    pattern: line('(#{2,6})([^\\s#].*)'),
    words: ([, hashes = '', text = '']) => ({
      found: `\`${hashes}${shortened(text)}\` is not a heading: there is no space after \`${hashes}\`.`,
      expected: `a space after \`${hashes}\``,
      fix: `Write \`${hashes} ${shortened(text)}\`.`,
    }),
  },
  {
    pattern: /^#(\p{Lu}\p{Ll}+[^\n#]*)$/gu,
    words: ([, text = '']) => ({
      found: `\`#${shortened(text)}\` is not a heading: there is no space after \`#\`.`,
      expected: 'a space after the signs `#`. The first level in a body is `##`',
      fix: `Write \`## ${shortened(text)}\`.`,
    }),
  },
  {
    pattern: line('#{7,}(?=\\s)'),
    words: () => ({
      found: 'This is not a heading: it has more than six `#`.',
      expected: 'two to six `#`',
      fix: 'Use fewer levels.',
    }),
  },
  {
    pattern: line(`([-+*]|\\d{1,3}[.)])([${unseen}]+)(?=\\S)`),
    once: true,
    words: ([, bullet = '', signs = '']) => ({
      found: `This is not an item of a list: ${signName(signs)} follows \`${bullet}\`.`,
      expected: `an ordinary space after \`${bullet}\``,
      fix: 'Delete the space, and type it again.',
    }),
  },
  {
    pattern: line('([•◦▪▫‣●○■□➢➤►▶⁃∙])\\s*\\S'),
    once: true,
    words: ([, bullet = '']) => ({
      found: `\`${bullet}\` does not make a list: its lines run together.`,
      expected: 'a hyphen and a space at the start of each item',
      fix: 'Write `- ` in its place, and leave an empty line before the list.',
    }),
  },
  {
    pattern: new RegExp(
      `(?:${margin}(?:[-+*][\\p{L}\\d]|\\d{1,2}[.)]\\p{L}).*(?:\\n|$)){2,}`,
      'gmu',
    ),
    words: () => ({
      found: 'These lines are not a list: there is no space after their hyphens or numbers.',
      expected: 'a hyphen or a number, and a space, at the start of each item',
      fix: 'Write a space after each hyphen or number.',
    }),
  },
  {
    pattern: new RegExp(`(?:${margin}[–—·][ \\t].*(?:\\n|$)){2,}`, 'gmu'),
    words: () => ({
      found:
        'These lines are not a list: they start with a dash and not with a hyphen, and run together.',
      expected: 'a hyphen and a space at the start of each item',
      fix: 'Write `- ` at the start of each item.',
    }),
  },
  {
    pattern: new RegExp(
      `(?:${margin}(?:\\([a-z\\d]{1,3}\\)|(?:[a-z]|[ivx]{1,4}|\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3})[ \\t].*(?:\\n|$)){2,}`,
      'gmu',
    ),
    words: () => ({
      found: 'These lines are not a list: they run together into one paragraph.',
      expected: 'items that start with `1.` or `-`, with an empty line before the list',
      fix: 'Leave an empty line before the first, and write `1.`, `2.` and so on, or `- `. To keep letters or numbers such as 1.2, leave an empty line between the items.',
    }),
  },
  {
    pattern: line('\\[[ xX]\\][ \\t]+\\S'),
    once: true,
    words: () => ({
      found: 'This is not an item of a list of tasks.',
      expected: '`- [ ]` or `- [x]` at the start of each item',
      fix: 'Write `- ` before the brackets.',
    }),
  },
  {
    pattern: line(':{3,}[ \\t]*[{\\p{L}].*'),
    words: ([mark = '']) => admonition(mark.trim()),
  },
  {
    pattern: line('(?:!!!|\\?\\?\\?\\+?)[ \\t]+\\p{L}.*'),
    words: ([mark = '']) => admonition(mark.trim()),
  },
  {
    pattern: line('\\[!(\\w+)\\][+-]?(.*)'),
    words: ([, kind = '', rest = ''], block) =>
      /^\[!/.test(block.replace(/^[ \t>]*/, ''))
        ? {
            found: rest.trim()
              ? `\`[!${kind}]\` is not alone on its line, so it is shown as typed.`
              : `\`[!${kind}]\` is shown as typed: there is no such kind of callout.`,
            expected:
              '`> [!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` on a line of its own, at the start of a quotation',
            fix: 'Write one of these, and a title in bold on the next line.',
          }
        : undefined,
  },
];
