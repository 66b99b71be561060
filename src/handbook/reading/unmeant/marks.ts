import type { Fault } from '../body-tags.ts';
import { unseen } from './mark.ts';
import { marksInLines } from './marks-in-lines.ts';
import { marksOfFormats } from './marks-of-formats.ts';
import { marksOfLines } from './marks-of-lines.ts';
import { marksOfOtherTools, wordsOfWord } from './marks-of-other-tools.ts';
import { beginningsInWikis, marksOfWikis } from './marks-of-wikis.ts';

const marks = [
  ...marksOfOtherTools,
  ...marksOfWikis,
  ...marksOfFormats,
  ...marksOfLines,
  ...marksInLines,
];

/** The marks, with patterns that say where each of their groups is. */
const marksWithPlaces = marks.map(({ pattern, ...rest }) => ({
  ...rest,
  pattern: new RegExp(pattern, `${pattern.flags}d`),
}));

/** Marks that are told of one block: more of them have one cause. */
const maxMarks = 100;

/** What one of the marks has in it; most blocks have none. */
const suspicious = new RegExp(
  `[#[\\]*_~=^\`%|$&\\\\\\t'´‘’“•◦▪▫‣●○■□➢➤►▶⁃∙!<\\ue000-\\uf8ff]|:[a-z:]|\\+\\+|":|Errore\\.|\\.{4}|"{4}|^[ \\t>]*(?:[-+–—·(:?.@→⇒➔✓✔✗✘☐☑☒✅❌${unseen}]|${beginningsInWikis}|[a-z\\d]{1,4}[.)]|${wordsOfWord})`,
  'm',
);

/**
 * Finds the marks in a block.
 *
 * @param block - its text, with other signs for what became something
 * @param written - the same as it was written
 */
export function marksIn(block: string, written: string): Fault[] {
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
