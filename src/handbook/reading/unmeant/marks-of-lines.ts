import { shortened } from '../shortened.ts';
import { sayUnmeant } from '../says/unmeant.ts';

import { admonition } from './callouts.ts';
import { line, margin, unseen, type Mark } from './mark.ts';

/** Marks that say what a line is: a heading, an item of a list, a row of a table, a callout. */
export const marksOfLines: readonly Mark[] = [
  {
    pattern: line(`([${unseen}]+)[ \\t]*(?=(?:#{1,6}|[-+*]|\\d{1,3}[.)])\\s|>|\\|)`),
    once: true,
    words: ([, signs = '']) => sayUnmeant('signBeforeMark', signs),
  },
  {
    pattern: line('[–—_=]{2,}[ \\t]*$', 'gmu'),
    once: true,
    words: () => sayUnmeant('noRule'),
  },
  {
    pattern: line("(['´‘’“])\\1{2}"),
    once: true,
    words: ([mark = '']) => sayUnmeant('noFence', mark.trim()),
  },
  {
    pattern: line('(={1,6})[ \\t]+(\\S[^\\n]*?)[ \\t]+\\1[ \\t]*$'),
    words: ([mark = '', , text = '']) =>
      sayUnmeant('otherHeading', shortened(mark), `## ${shortened(text)}`),
  },
  {
    pattern: line('={2,6}[ \\t]+(\\S[^\\n=]*)$'),
    words: ([mark = '', text = '']) =>
      sayUnmeant('otherHeading', shortened(mark), `## ${shortened(text)}`),
  },
  {
    pattern: line('\\+(?:[-=:]{3,}\\+)+[ \\t]*$'),
    once: true,
    words: () => sayUnmeant('gridTable'),
  },
  {
    pattern: new RegExp(`(?:${margin}[^\\n\\t]*\\S\\t+\\S[^\\n]*(?:\\n|$)){2,}`, 'gm'),
    words: () => sayUnmeant('tabs'),
  },
  {
    pattern: /\[((?:https?:\/\/|www\.)[^\s[\]|]+)[ \t]+([^[\]\n]+)\](?!\()/g,
    words: ([mark = '', to = '', text = '']) =>
      sayUnmeant('wikiLink', shortened(mark), `[${text.trim()}](${to})`),
  },
  {
    pattern: /\[([^[\]|\n]+)\|((?:https?:\/\/|www\.)[^\s[\]]+)\](?!\()/g,
    words: ([mark = '', text = '', to = '']) =>
      sayUnmeant('wikiLink', shortened(mark), `[${text.trim()}](${to})`),
  },
  {
    pattern: /\*\*(?=\S)([^*\n]*[\p{P}\p{S}])\*\*(?=[\p{L}\d])/gu,
    words: ([mark = '']) => sayUnmeant('letterAfterBold', shortened(mark)),
  },
  {
    pattern: line('\\[(?:|[ \\t]{2,}|[-/<>!?*]|[ \\t]+[xX][ \\t]*|[xX][ \\t]+)\\][ \\t]+\\S'),
    once: true,
    words: () => sayUnmeant('taskBrackets'),
  },
  {
    pattern: /&(?:nbsp|amp|lt|gt|quot|apos|euro|ndash|mdash|hellip|copy)(?![;\w])/g,
    words: ([mark = '']) => sayUnmeant('halfEntity', mark),
  },
  {
    pattern: line(`(#{1,6})([${unseen}]+)(?=\\S)`),
    words: ([, hashes = '', signs = '']) => sayUnmeant('signAfterHashes', signs, hashes),
  },
  {
    pattern: line('(#{2,6})([^\\s#].*)'),
    words: ([, hashes = '', text = '']) =>
      sayUnmeant(
        'gluedHeading',
        `${hashes}${shortened(text)}`,
        hashes,
        `${hashes} ${shortened(text)}`,
      ),
  },
  {
    pattern: /^#(\p{Lu}\p{Ll}+[^\n#]*)$/gu,
    words: ([, text = '']) =>
      sayUnmeant('gluedTitle', `#${shortened(text)}`, `## ${shortened(text)}`),
  },
  {
    pattern: line('#{7,}(?=\\s)'),
    words: () => sayUnmeant('deepHeading'),
  },
  {
    pattern: line(`([-+*]|\\d{1,3}[.)])([${unseen}]+)(?=\\S)`),
    once: true,
    words: ([, bullet = '', signs = '']) => sayUnmeant('signAfterBullet', signs, bullet),
  },
  {
    pattern: line('([•◦▪▫‣●○■□➢➤►▶⁃∙])\\s*\\S'),
    once: true,
    words: ([, bullet = '']) => sayUnmeant('bullet', bullet),
  },
  {
    pattern: new RegExp(
      `(?:${margin}(?:[-+*][\\p{L}\\d]|\\d{1,2}[.)]\\p{L}).*(?:\\n|$)){2,}`,
      'gmu',
    ),
    words: () => sayUnmeant('gluedItems'),
  },
  {
    pattern: new RegExp(`(?:${margin}[–—·][ \\t].*(?:\\n|$)){2,}`, 'gmu'),
    words: () => sayUnmeant('dashItems'),
  },
  {
    pattern: new RegExp(
      `(?:${margin}(?:\\([a-z\\d]{1,3}\\)|(?:[a-z]|[ivx]{1,4}|\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3})[ \\t].*(?:\\n|$)){2,}`,
      'gmu',
    ),
    words: () => sayUnmeant('letteredItems'),
  },
  {
    pattern: line('\\[[ xX]\\][ \\t]+\\S'),
    once: true,
    words: () => sayUnmeant('task'),
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
        ? sayUnmeant(rest.trim() ? 'calloutNotAlone' : 'unknownCallout', kind)
        : undefined,
  },
];
