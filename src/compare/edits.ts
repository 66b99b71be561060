import { diffLines, diffWordsWithSpace } from 'diff';
import type { Edit } from './comparison.ts';

/** Texts that differ in more words than these are compared by lines: there is little left that is the same. */
const maxEdits = 2_000;

/** The words of a text that changed, between those that did not. */
export function editsOf(before: string, after: string): Edit[] {
  const parts =
    diffWordsWithSpace(before, after, { maxEditLength: maxEdits }) ?? diffLines(before, after);
  return joined(
    parts.map(({ value, added, removed }) => ({
      text: value,
      ...(added && { change: 'added' as const }),
      ...(removed && { change: 'removed' as const }),
    })),
  );
}

/** Changes with nothing but blanks between them are one: what went, and what came in its place. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  let went = '';
  let came = '';
  const close = () => {
    if (went !== '') result.push({ text: went, change: 'removed' });
    if (came !== '') result.push({ text: came, change: 'added' });
    went = came = '';
  };
  edits.forEach(({ text, change }, index) => {
    const between = /^\s+$/.test(text) && index < edits.length - 1 && went + came !== '';
    if (change !== undefined || between) {
      if (change !== 'added') went += text;
      if (change !== 'removed') came += text;
    } else {
      close();
      result.push({ text });
    }
  });
  close();
  return result;
}
