import type { Words } from '../../../issues/issue.ts';
import { shortened } from '../shortened.ts';
import { linkWords, wikiMeant } from './links.ts';
import { line, other, somewhere, unseen, type Mark } from './mark.ts';

/** Marks within a line: links, notes, bold text, code, signs. */
export const marksInLines: readonly Mark[] = [
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
    pattern:
      /(?<![\p{L}\d_\\])_(?=[\p{L}\d])[^_\n]*[^_\s][ \t]+_(?![\p{L}\d_])|(?<![\p{L}\d*\\])\*(?=[\p{L}\d])[^*\n]*[^*\s][ \t]+\*(?![\p{L}\d*])/gu,
    once: true,
    words: ([mark = '']) => ({
      found: `\`${shortened(mark)}\` is shown as typed: there is a space before its last sign.`,
      expected: '`*emphasis*`, without a space inside',
      fix: 'Remove the space.',
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
    // C++ is a name.
    pattern: /(?<![\p{L}\d+])\+\+(?=[^\s+])(?=[^+\n]*[\p{L}\d])([^+\n]*[^\s+])\+\+(?![\p{L}\d+])/gu,
    words: ([mark = '', text = '']) => ({
      found: `\`${shortened(mark)}\` is shown as typed.`,
      expected: 'text without `++`, or `<mark>text</mark>` for marked text',
      fix: `Write \`${shortened(text)}\` or \`<mark>${shortened(text)}</mark>\`.`,
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

const contents = (mark: string): Words => ({
  found: `\`${mark}\` is shown as typed.`,
  expected: 'no list of contents: the page makes its own',
  fix: 'Remove it.',
});
