import type { Nodes, Root } from 'mdast';
import type { Words } from '../../issues/issue.ts';
import { isCode, isElement } from '../body-model.ts';
import { childrenOf, nodesOf } from '../nodes.ts';
import type { Fault } from './body-tags.ts';
import { line, margin, other, somewhere, unseen, type Mark } from './mark.ts';
import { marksOfOtherTools, wordsOfWord } from './other-tools.ts';
import { marksOfFormats } from './marks-of-formats.ts';
import { beginningsInWikis, marksOfWikis } from './marks-of-wikis.ts';
import { shortened } from './shortened.ts';
import { signName } from './sign-name.ts';

const marks: readonly Mark[] = [
  ...marksOfOtherTools,
  ...marksOfWikis,
  ...marksOfFormats,
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
      `(?:${margin}(?:\\([a-z\\d]{1,3}\\)|(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)])[ \\t].*(?:\\n|$)){2,}`,
      'gmu',
    ),
    words: () => ({
      found: 'These lines are not a list: they run together into one paragraph.',
      expected: 'items that start with `1.` or `-`, with an empty line before the list',
      fix: 'Leave an empty line before the first, and write `1.`, `2.` and so on, or `- `. To keep letters, leave an empty line between the items.',
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
  {
    pattern: /!?\[\[([^[\]\n]+)\]\]/g,
    words: ([mark = '', inner = '']) =>
      /^_?toc_?$/i.test(inner.trim())
        ? contents(mark)
        : {
            found: `\`${shortened(mark)}\` is not a link: double brackets are shown as typed.`,
            expected: 'an id, which becomes a link by itself, or `[text](address)`',
            fix: `Write ${wikiMeant(inner)}.`,
          },
  },
  {
    pattern: line('(@?\\[toc\\]|\\[TOC\\])[ \\t]*$', 'gm'),
    words: ([, mark = '']) => contents(mark),
  },
  {
    pattern: new RegExp(
      `(!?)\\[([^[\\]\\n]*)\\]\\(([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*)\\)`,
      'g',
    ),
    // Code in an address is told of as such.
    words: ([mark = '', image = '', text = '', to = ''], _, found) =>
      found.slice(found.lastIndexOf('](')).includes(other)
        ? undefined
        : linkWords(mark, image, text, to),
  },
  {
    pattern: new RegExp(`\\[([^[\\]\\n]+)\\]([ ${unseen}]+)\\((${somewhere}[^()\\n]*)\\)`, 'g'),
    words: ([mark = '', text = '', , to = '']) => ({
      found: `\`${shortened(mark)}\` is not a link: there is a space between the brackets.`,
      expected: '`[text](address)`',
      fix: `Write \`[${text}](${to})\`.`,
    }),
  },
  {
    pattern: new RegExp(`\\(([^()\\n]+)\\)\\[(${somewhere}[^\\]\\n]*)\\]`, 'g'),
    words: ([mark = '', text = '', to = '']) => ({
      found: `\`${shortened(mark)}\` is not a link: its brackets are the wrong way round.`,
      expected: '`[text](address)`',
      fix: `Write \`[${text}](${to})\`.`,
    }),
  },
  {
    pattern: new RegExp(
      `\\[([^[\\]\\n]+)\\]\\((${somewhere}[^()\\s]*)(?=\\s|$)(?![^\\n]*\\))`,
      'g',
    ),
    words: ([mark = '', text = '', to = '']) => ({
      found: `\`${shortened(mark)}\` is not a link: the parenthesis is not closed.`,
      expected: '`[text](address)`',
      fix: `Write \`[${text}](${to})\`.`,
    }),
  },
  {
    pattern: /!?\[(?!\^)([^[\]\n]+)\]\[(?!\^)([^[\]\n]*)\](?!\()/g,
    words: ([mark = '', text = '', name = '']) => ({
      found: `\`${shortened(mark)}\` is not a link: nothing says where \`${name || text}\` leads.`,
      expected: `a line \`[${name || text}]: address\` in this text`,
      fix: 'Add this line, or write `[text](address)`.',
    }),
  },
  {
    pattern: /\[\^([^\]\s]+)\](:?)/g,
    words: ([, name = '', colon]) =>
      colon
        ? {
            found: `The note \`[^${name}]\` is not read: it is part of a paragraph.`,
            expected: 'an empty line before the first note',
            fix: 'Leave an empty line before it.',
          }
        : {
            found: `\`[^${name}]\` is shown as typed: there is no such note.`,
            expected: `a line \`[^${name}]: …\` with the note`,
            fix: 'Add the note, or remove the reference.',
          },
  },
  {
    pattern: /\^\[[^[\]\n]+\]/g,
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` is not a note: it is shown as typed.`,
      expected: '`[^1]` in the text and `[^1]: …` on a line of its own',
      fix: 'Write the note below the paragraph.',
    }),
  },
  {
    pattern: /\[(?:see |cf\. )?-?@[\w:.-]*(?:\d[\w:.-]*|[\w:.-](?=[,;]))[^[\]\n]*\]/g,
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` is a citation of Pandoc, which is shown as typed.`,
      expected: 'a footnote, or a link',
      fix: 'Write what is cited.',
    }),
  },
  {
    pattern: /(?<![\\*])\*\*(?!\*)(?=\S)|(?<=[^\s*])\*\*(?!\*)/g,
    once: true,
    words: () => ({
      found: '`**` is shown as typed: bold text needs it on both sides, without a space inside.',
      expected: '`**bold**`',
      fix: 'Write the missing `**`, or remove the spaces inside. If you mean the stars as text, write `\\*\\*`.',
    }),
  },
  {
    pattern: /(?<![\p{L}\d_])__(?=[\p{L}\d])(?!\w*__\w)|(?<=[\p{L}\d.,!?])__(?![\p{L}\d_])/gu,
    once: true,
    words: () => ({
      found: '`__` is shown as typed: bold text needs it on both sides.',
      expected: '`**bold**`',
      fix: 'Write `**` before and after the bold text, or put what is a name in `backticks`.',
    }),
  },
  {
    pattern: /~~(?=\S)|(?<=\S)~~/g,
    once: true,
    words: () => ({
      found: '`~~` is shown as typed: struck text needs it on both sides.',
      expected: '`~~struck~~`',
      fix: 'Write the missing `~~`, or remove it.',
    }),
  },
  {
    pattern: /==(?=[^\s=])(?=[^=\n]*[\p{L}\d])([^=\n]*[^\s=])==/gu,
    words: ([mark = '', text = '']) => ({
      found: `\`${shortened(mark)}\` is shown as typed.`,
      expected: '`<mark>text</mark>` for marked text',
      fix: `Write \`<mark>${shortened(text)}</mark>\`.`,
    }),
  },
  {
    pattern: /(?<=[\p{L}\d)])\^([^\s^]{1,10})\^/gu,
    words: ([mark = '', text = '']) => ({
      found: `\`${mark}\` is shown as typed.`,
      expected: '`<sup>…</sup>` for superscript',
      fix: `Write \`<sup>${text}</sup>\`.`,
    }),
  },
  {
    pattern: /`+/g,
    once: true,
    words: () => ({
      found: 'A backtick is shown as typed: there is no second one in this paragraph.',
      expected: 'a backtick before and after what is code',
      fix: 'Write the missing backtick, or an apostrophe if you mean one.',
    }),
  },
  {
    pattern: /%%[^%]+%%/g,
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` is a comment of Obsidian, and is shown here.`,
      expected: '`<!-- comment -->`',
      fix: 'Write it so, or remove it.',
    }),
  },
  {
    pattern: /(?<![\p{L}\d:/])(:[a-z][a-z\d_+-]*:)(?![\p{L}\d:/])/gu,
    words: ([, code = '']) => ({
      found: `\`${code}\` is shown as typed: short codes of emoji are not read.`,
      expected: 'the sign itself, or a word',
      fix: 'Write the sign itself, or remove it.',
    }),
  },
  {
    pattern: line(
      '\\\\(newpage|pagebreak|clearpage|tableofcontents|begin|end|section|vspace|toc)\\b.*',
    ),
    words: ([, command = '']) => ({
      found: `\`\\${command}\` is a command of LaTeX, which is shown as typed.`,
      expected: 'Markdown',
      fix: 'Remove it.',
    }),
  },
  {
    pattern: new RegExp(
      `\\$\\$|(?<![\\w$])\\$[^\\s$${other}][^$\\n${other}]*[\\\\^_][^$\\n${other}]*\\$`,
      'g',
    ),
    once: true,
    words: () => ({
      found: 'This looks like a formula in LaTeX, which is shown as typed.',
      expected: 'text, or an image of the formula',
      fix: 'Write the formula in words or as an image, or put it in `backticks`.',
    }),
  },
  {
    pattern: /(?<=\S[ \t]*\n)[ \t>]*:[ \t]+\S/g,
    once: true,
    words: () => ({
      found: 'This is not a list of definitions: the lines run together.',
      expected: 'a list or a table',
      fix: 'Write `- **Term**: what it means` for each.',
    }),
  },
  {
    pattern: line('\\*\\[[^\\]\\n]+\\]:'),
    once: true,
    words: () => ({
      found: 'This is an abbreviation as other tools write it, which is shown as typed.',
      expected: '`<abbr title="what it means">…</abbr>` where it is used',
      fix: 'Write it so, or remove the line.',
    }),
  },
];

function linkWords(mark: string, image: string, text: string, to: string): Words {
  const address = to.trim().replace(/^<|>$/g, '');
  const [, sized, size] = /^(\S+)\s+(=\d*%?x?\d*%?)$/.exec(address) ?? [];
  const [, file, title] =
    /^(\S+\.[a-z\d]{2,5}|https?:\/\/\S+)\s+["']?([^"'./]+)["']?$/i.exec(address) ?? [];
  const what = image ? 'an image' : 'a link';
  if (text.includes(']('))
    return {
      found: `\`${shortened(mark)}\` is not a link: there is another link inside it.`,
      expected: 'one link: `[text](address)`',
      fix: `Write \`[${text.replace(/\s*!?\[[^\]]*\]\([^)]*\)\s*/g, ' ').trim()}](${address})\`. If it is part of a list of contents, remove it: the page makes its own.`,
    };
  if (sized !== undefined && image)
    return {
      found: `\`${shortened(mark)}\` is not an image: it has a size, \`${size}\`.`,
      expected: 'an image without a size: the page gives it one',
      fix: `Write \`![${text}](${sized})\`.`,
    };
  if (file !== undefined)
    return {
      found: `\`${shortened(mark)}\` is not ${what}: its address contains a space.`,
      expected: 'an address without spaces, and after it perhaps a title in quotes',
      fix: `Write \`${image}[${text}](${file} "${title}")\`, or \`%20\` for each space if all of it is the address.`,
    };
  return {
    found: `\`${shortened(mark)}\` is not ${what}${/\s/.test(address) ? ': its address contains a space' : ''}.`,
    expected: 'an address without spaces, or one in `<…>`',
    fix: `Write \`${image}[${text}](${address.replace(/\s/g, '%20')})\`.`,
  };
}

/** The marks, with patterns that say where each of their groups is. */
const marksWithPlaces = marks.map(({ pattern, ...rest }) => ({
  ...rest,
  pattern: new RegExp(pattern, `${pattern.flags}d`),
}));

const admonition = (mark: string): Words => ({
  found: `\`${shortened(mark)}\` is a callout of another tool, which is shown as typed.`,
  expected: '`<Callout type="note">`, or `> [!NOTE]` at the start of a quotation',
  fix: 'Write `> [!NOTE]` (or TIP, IMPORTANT, WARNING, CAUTION) on a line, and the text in the lines below, each after `> `.',
});

/** Languages in which diagrams are written. */
const diagrams =
  /^(?:mermaid|plantuml|puml|dot|graphviz|d2|ditaa|nomnoml|bpmn|vega(?:-lite)?|blockdiag|seqdiag|wavedrom|flow|sequence)$/i;

/** What is to be done about a block of code that other tools show as something else. */
function codeWords(language: string): Words | undefined {
  if (language.startsWith('{='))
    return {
      found: `\`${language}\` keeps this block for another format, and here it is shown as its source.`,
      expected: 'Markdown',
      fix: 'Write its text as Markdown, or remove the block.',
    };
  if (/^(?:\{|ad-)/.test(language)) return admonition(language);
  if (/^(?:dataview(?:js)?|tasks|query|base|button|kanban)$/.test(language))
    return {
      found: `This block is shown as its source: \`${language}\` is read by Obsidian only.`,
      expected: 'text, or a table',
      fix: 'Write what it shows there, or remove it. To show the source, remove the language after the backticks.',
    };
  // No library draws all that Mermaid has without a browser: mermaid-js/mermaid#3650.
  if (diagrams.test(language))
    return {
      found: `This diagram is shown as its source: \`${language}\` is not drawn here.`,
      expected: 'an image of the diagram under `files/`, as PNG or WebP',
      fix: 'Save the diagram as an image, and write `<Figure src="files/…" alt="what it shows" />`. To show the source, remove the language after the backticks.',
    };
  if (/^(?:math|latex|tex|katex)$/i.test(language))
    return {
      found: 'This formula is shown as its source: LaTeX is not read.',
      expected: 'text, or an image of the formula',
      fix: 'Write the formula in words or as an image. To show the source, remove the language after the backticks.',
    };
  return undefined;
}

const contents = (mark: string): Words => ({
  found: `\`${mark}\` is shown as typed.`,
  expected: 'no list of contents: the page makes its own',
  fix: 'Remove it.',
});

/** How a link in double brackets is written here. */
function wikiMeant(inner: string): string {
  const [target = '', text = target] = inner.split('|').map((part) => part.trim());
  return /^[A-Za-z][\w.-]*\d$/.test(target) && text === target
    ? `\`${target}\` without brackets`
    : /\.(?:png|jpe?g|webp|avif)$/i.test(target)
      ? `\`![what it shows](files/${target.replace(/\s/g, '%20')})\``
      : `\`[${text}](address)\`, with the address of the entry, such as \`../policies/POL-01.mdx\``;
}

/**
 * Finds what was meant as a mark of Markdown and did not become one.
 *
 * @param source - the body without its comments and tags, at the positions of the tree
 */
export function unmeantIn(body: string, source: string, tree: Root): Fault[] {
  const faults: Fault[] = [];
  const text = leftText(source, tree);
  const unsure = surplusRows(tree);
  for (const node of nodesOf(tree)) {
    const [start, end] = rangeOf(node);
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      (node.type === 'tableCell' && !unsure.has(node))
    ) {
      const block = text.slice(start, end);
      const table = node.type === 'paragraph' ? tableWords(source.slice(start, end)) : undefined;
      if (table) faults.push({ offset: start, words: table });
      else
        for (const fault of marksIn(block, body.slice(start, end)))
          faults.push({ ...fault, offset: start + fault.offset });
    } else if (node.type === 'delete' && source[start + 1] !== '~')
      faults.push({ offset: start, words: struckWords(source.slice(start, end)) });
    else if (node.type === 'code') {
      const words = codeWords(node.lang ?? '');
      if (words) faults.push({ offset: start, words });
    } else if (node.type === 'thematicBreak' && /-{3,}[ \t]+-{3,}/.test(source.slice(start, end))) {
      faults.push({ offset: start, words: simpleTableWords });
    } else if (node.type === 'link' && node.children.length === 0)
      faults.push({
        offset: start,
        words: {
          found: 'This link has no text, so that nothing of it is shown.',
          expected: '`[text](address)`',
          fix: 'Write its text between the square brackets, or remove it.',
        },
      });
  }
  // Tags of HTML are indented, and told of as such.
  const hasHtml = nodesOf(tree).some(({ type }) => type === 'html');
  return hasHtml ? faults : [...faults, ...indentedIn(source, tree)];
}

/** Cells of rows that have too many: a mark that is cut there has the same cause. */
const surplusRows = (tree: Root): ReadonlySet<Nodes> =>
  new Set(
    nodesOf(tree).flatMap((node): readonly Nodes[] => {
      if (node.type !== 'table') return [];
      const [columns = 0, ...cells] = childrenOf(node).map((row) => childrenOf(row).length);
      return childrenOf(node)
        .slice(1)
        .flatMap((row, index) => ((cells[index] ?? 0) > columns ? childrenOf(row) : []));
    }),
  );

/** Marks that are told of one block: more of them have one cause. */
const maxMarks = 100;

/** What one of the marks has in it; most blocks have none. */
const suspicious = new RegExp(
  `[#[\\]*_~=^\`%|$&\\\\\\t'´‘’“•◦▪▫‣●○■□➢➤►▶⁃∙!<\\ue000-\\uf8ff]|:[a-z:]|":|Errore\\.|\\.{4}|"{4}|^[ \\t>]*(?:[-+–—·(:?.@→⇒➔✓✔✗✘☐☑☒✅❌${unseen}]|${beginningsInWikis}|[a-z\\d]{1,4}[.)]|${wordsOfWord})`,
  'm',
);

function marksIn(block: string, written: string): Fault[] {
  const faults: Fault[] = [];
  if (!suspicious.test(block)) return faults;
  const taken: [number, number][] = [];
  for (const { pattern, words, once } of marksWithPlaces)
    for (const match of block.matchAll(pattern)) {
      // The margin is no part of the mark.
      const start = match.index + (/^[ \t>]*/.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      if (taken.some(([from, to]) => start < to && from < Math.max(end, start + 1))) continue;
      const asWritten = (match.indices ?? []).map((range) => range && written.slice(...range));
      const told = words(asWritten as string[], block, match[0]);
      if (!told) continue;
      taken.push([start, end]);
      if (taken.length > maxMarks) return faults;
      faults.push({ offset: start, words: told });
      if (once) break;
    }
  return faults;
}

/** A text in which only what stayed text is left, at its place. */
function leftText(source: string, tree: Root): string {
  const units = source.replace(/[^\n]/g, other).split('');
  // The parts of a text in which tags were have the place of the whole text.
  let copied = -1;
  const copy = (start: number, end: number) => {
    if (start === copied) return;
    copied = start;
    for (let at = start; at < end; at++) units[at] = source[at] ?? other;
  };
  for (const node of nodesOf(tree)) {
    const [start, end] = rangeOf(node);
    // An address that became a link by itself is text as it was written.
    if (node.type === 'text' || (node.type === 'link' && /[hwm]/i.test(source[start] ?? '')))
      copy(start, end);
  }
  for (const node of nodesOf(tree))
    if (isCode(node) || (isElement(node) && node.children.length === 0)) {
      const [start, end] = rangeOf(node);
      for (let at = start; at < end; at++) if (units[at] !== '\n') units[at] = other;
    }
  return units.join('').replace(/\\[!-/:-@[-`{-~]/g, other + other);
}

const rangeOf = ({ position }: Nodes): [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

const struckWords = (source: string): Words => ({
  found: `\`${shortened(source)}\` is struck out.`,
  expected: '`~~struck~~`, or `<sub>…</sub>` for subscript',
  fix: `Write \`<sub>${shortened(source.slice(1, -1))}</sub>\`, or \`~~${shortened(source.slice(1, -1))}~~\`. If you mean the \`~\` as text, write \`\\~\`.`,
});

const simpleTableWords: Words = {
  found: 'This is not a table: hyphens with spaces between them draw a line across the page.',
  expected: 'cells between `|`, and a second line such as `| --- | --- |`',
  fix: 'Write `|` between the cells of each line, and `| --- | --- |` as the second line. For a line across the page, write `---`.',
};

/** What is wrong with a paragraph that looks like a table. */
function tableWords(block: string): Words | undefined {
  const rows = block.split('\n').map((row) => row.replace(/^[ \t>]*/, '').trim());
  const [heading = '', rule = ''] = rows;
  const parted = partedBy(rows);
  if (parted !== undefined)
    return {
      found: `This is not a table: its columns are parted by ${parted}, and its lines run together.`,
      expected: 'cells between `|`, and a second line such as `| --- | --- |`',
      fix: 'Write `|` between the cells, and add the second line.',
    };
  const expected = 'a second line such as `| --- | --- |`, with as many cells as the first';
  if (
    heading.includes('|') &&
    /^[|:\s\-–—−]+$/.test(rule) &&
    /\|/.test(rule) &&
    /[-–—−]/.test(rule)
  ) {
    if (/[–—−]/.test(rule))
      return {
        found:
          'This is not a table: the second line has dashes and not hyphens, as Word writes them.',
        expected,
        fix: 'Write three hyphens in each cell of the second line: `---`.',
      };
    const [columns, cells] = [heading, rule].map(cellsIn) as [number, number];
    return {
      found: `This is not a table: the first line has ${columns} cells, and the second ${cells}.`,
      expected,
      fix: 'Write as many cells in the second line as in the first.',
    };
  }
  if (!rows.every((row) => /^\|.+\|$/.test(row))) return undefined;
  if (/^\|\|.*\|\|$/.test(heading))
    return {
      found: 'This is a table of a wiki, and its lines run together.',
      expected,
      fix: `Write one \`|\` in the place of each \`||\`, and below it the line \`${'| --- '.repeat(heading.split('||').length - 2)}|\`.`,
    };
  return {
    found:
      rows.length > 1
        ? 'This is not a table: the second line has no hyphens.'
        : 'This is not a table: it is one row.',
    expected,
    fix: 'Write the second line, and leave no empty line inside a table.',
  };
}

/** What parts the columns of lines that a spreadsheet or a typewriter wrote; undefined of prose. */
function partedBy(rows: readonly string[]): string | undefined {
  if (rows.length < 3) return undefined;
  const ways: [string, RegExp][] = [
    ['semicolons', /;/],
    ['commas', /,(?=\S)/],
    ['spaces', /[ \u00a0]{3,}/],
  ];
  const [name] =
    ways.find(([, sign]) => {
      const cells = rows.map((row) => row.split(sign));
      return cells.every(
        (row) =>
          row.length >= 3 &&
          row.length === cells[0]?.length &&
          row.every((cell) => cell.trim().length <= 40),
      );
    }) ?? [];
  return name;
}

const cellsIn = (row: string) => row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;

/** Paragraphs that are indented like code, which nothing is in MDX. Of some in a row, the first. */
function indentedIn(source: string, tree: Root): Fault[] {
  const faults: Fault[] = [];
  const visit = (parent: Nodes, margin: number) => {
    let before = false;
    for (const [index, child] of childrenOf(parent).entries()) {
      const { column = 1, offset = 0 } = child.position?.start ?? {};
      if (child.type === 'paragraph') {
        const isFirst = parent.type === 'listItem' && index === 0;
        const head = source.slice(offset - column + 1, offset);
        const isIndented = !isFirst && widthOf(head) - margin >= 4;
        if (isIndented && !before) faults.push({ offset, words: indentedWords });
        before = isIndented;
        continue;
      }
      before = false;
      // What is in a tag is indented by many.
      if (isElement(child)) continue;
      const first = childrenOf(child)[0]?.position?.start;
      if (child.type === 'list') childrenOf(child).forEach((item) => visit(item, contentOf(item)));
      else if (child.type === 'blockquote' && first) {
        const head = source.slice((first.offset ?? 0) - first.column + 1, first.offset ?? 0);
        visit(child, widthOf(/^.*>[ \t]?/s.exec(head)?.[0] ?? head));
      }
    }
  };
  const contentOf = (item: Nodes) => {
    const { column = 1, offset = 0 } =
      childrenOf(item)[0]?.position?.start ?? item.position?.start ?? {};
    return widthOf(source.slice(offset - column + 1, offset));
  };
  visit(tree, 0);
  return faults;
}

/** Columns that a text takes, tabs counted as far as the next of four. */
function widthOf(text: string): number {
  let width = 0;
  for (const unit of text) width += unit === '\t' ? 4 - (width % 4) : 1;
  return width;
}

const indentedWords: Words = {
  found:
    'This paragraph is indented by four spaces or more. That makes it neither code nor part of a list here.',
  expected: 'no indentation, or three backticks on the lines before and after code',
  fix: 'Remove the indentation, or put code between two lines of three backticks.',
};
