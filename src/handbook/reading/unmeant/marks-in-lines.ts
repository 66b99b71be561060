import type { SaidWords } from '../../../issues/issue.ts';
import { sayUnmeant } from '../says/unmeant.ts';
import { shortened } from '../shortened.ts';
import { linkWords, wikiWords } from './links.ts';
import { line, other, somewhere, unseen, type Mark } from './mark.ts';

/** Marks within a line: links, notes, bold text, code, signs. */
export const marksInLines: readonly Mark[] = [
  {
    pattern: /!?\[\[([^[\]\n]+)\]\]/g,
    words: ([mark = '', inner = '']) =>
      /^_?toc_?$/i.test(inner.trim()) ? contents(mark) : wikiWords(mark, inner),
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
    words: ([mark = '', text = '', , to = '']) =>
      sayUnmeant('spaceInLink', shortened(mark), `[${text}](${to})`),
  },
  {
    pattern: new RegExp(`\\(([^()\\n]+)\\)\\[(${somewhere}[^\\]\\n]*)\\]`, 'g'),
    words: ([mark = '', text = '', to = '']) =>
      sayUnmeant('turnedLink', shortened(mark), `[${text}](${to})`),
  },
  {
    pattern: new RegExp(
      `\\[([^[\\]\\n]+)\\]\\((${somewhere}[^()\\s]*)(?=\\s|$)(?![^\\n]*\\))`,
      'g',
    ),
    words: ([mark = '', text = '', to = '']) =>
      sayUnmeant('unclosedLink', shortened(mark), `[${text}](${to})`),
  },
  {
    pattern: /!?\[(?!\^)([^[\]\n]+)\]\[(?!\^)([^[\]\n]*)\](?!\()/g,
    words: ([mark = '', text = '', name = '']) =>
      sayUnmeant('namedLink', shortened(mark), name || text),
  },
  {
    pattern: /\[\^([^\]\s]+)\](:?)/g,
    words: ([, name = '', colon]) =>
      colon ? sayUnmeant('gluedNote', name) : sayUnmeant('missingNote', name),
  },
  {
    pattern: /\^\[[^[\]\n]+\]/g,
    words: ([mark = '']) => sayUnmeant('inlineNote', shortened(mark)),
  },
  {
    pattern: /\[(?:see |cf\. )?-?@[\w:.-]*(?:\d[\w:.-]*|[\w:.-](?=[,;]))[^[\]\n]*\]/g,
    words: ([mark = '']) => sayUnmeant('citation', shortened(mark)),
  },
  {
    pattern: /(?<![\\*])\*\*(?!\*)(?=\S)|(?<=[^\s*])\*\*(?!\*)/g,
    once: true,
    words: () => sayUnmeant('halfBold'),
  },
  {
    pattern: /(?<![\p{L}\d_])__(?=[\p{L}\d])(?!\w*__\w)|(?<=[\p{L}\d.,!?])__(?![\p{L}\d_])/gu,
    once: true,
    words: () => sayUnmeant('halfUnderlines'),
  },
  {
    pattern:
      /(?<![\p{L}\d_\\])_(?=[\p{L}\d])[^_\n]*[^_\s][ \t]+_(?![\p{L}\d_])|(?<![\p{L}\d*\\])\*(?=[\p{L}\d])[^*\n]*[^*\s][ \t]+\*(?![\p{L}\d*])/gu,
    once: true,
    words: ([mark = '']) => sayUnmeant('spacedEmphasis', shortened(mark)),
  },
  {
    pattern: /~~(?=\S)|(?<=\S)~~/g,
    once: true,
    words: () => sayUnmeant('halfStruck'),
  },
  {
    pattern: /==(?=[^\s=])(?=[^=\n]*[\p{L}\d])([^=\n]*[^\s=])==/gu,
    words: ([mark = '', text = '']) =>
      sayUnmeant('marked', shortened(mark), `<mark>${shortened(text)}</mark>`),
  },
  {
    // C++ is a name.
    pattern: /(?<![\p{L}\d+])\+\+(?=[^\s+])(?=[^+\n]*[\p{L}\d])([^+\n]*[^\s+])\+\+(?![\p{L}\d+])/gu,
    words: ([mark = '', text = '']) =>
      sayUnmeant('inserted', shortened(mark), shortened(text), `<mark>${shortened(text)}</mark>`),
  },
  {
    pattern: /(?<=[\p{L}\d)])\^([^\s^]{1,10})\^/gu,
    words: ([mark = '', text = '']) => sayUnmeant('superscript', mark, `<sup>${text}</sup>`),
  },
  {
    pattern: /`+/g,
    once: true,
    words: () => sayUnmeant('halfCode'),
  },
  {
    pattern: /%%[^%]+%%/g,
    words: ([mark = '']) => sayUnmeant('obsidianComment', shortened(mark)),
  },
  {
    pattern: /(?<![\p{L}\d:/])(:[a-z][a-z\d_+-]*:)(?![\p{L}\d:/])/gu,
    words: ([, code = '']) => sayUnmeant('emoji', code),
  },
  {
    pattern: line(
      '\\\\(newpage|pagebreak|clearpage|tableofcontents|begin|end|section|vspace|toc)\\b.*',
    ),
    words: ([, command = '']) => sayUnmeant('latexCommand', `\\${command}`),
  },
  {
    pattern: new RegExp(
      `\\$\\$|(?<![\\w$])\\$[^\\s$${other}][^$\\n${other}]*[\\\\^_][^$\\n${other}]*\\$`,
      'g',
    ),
    once: true,
    words: () => sayUnmeant('formula'),
  },
  {
    pattern: /(?<=\S[ \t]*\n)[ \t>]*:[ \t]+\S/g,
    once: true,
    words: () => sayUnmeant('definitions'),
  },
  {
    pattern: line('\\*\\[[^\\]\\n]+\\]:'),
    once: true,
    words: () => sayUnmeant('abbreviation'),
  },
];

const contents = (mark: string): SaidWords => sayUnmeant('contents', mark);
