import type { SaidWords } from '../../issues/issue.ts';
import { saySyntax } from './says/syntax.ts';

/** What goes beyond a bound: where, and in which words. */
export interface Beyond {
  offset: number;
  words: SaidWords;
}

/** Characters on a line. Within a line the parser counts them from its start for every node. */
const maxLine = 10_000;

/** Lists and quotations that start on one line. */
const maxMarkers = 50;

/** Signs with a meaning between two empty lines: the parser takes time by the square of their number. */
const maxSigns = 10_000;

/** Tags in a body: the same. */
const maxTags = 5_000;

/**
 * Finds where a body goes beyond what prose ever reaches. This is checked before the parser sees it:
 * what lies within the bounds is read in about a second at the worst.
 */
export function beyondBounds(body: string): Beyond | undefined {
  const crowded = crowdedLine(body);
  if (crowded !== undefined)
    return {
      offset: crowded,
      words: saySyntax('crowdedLine', maxMarkers),
    };
  // What is shorter than a line may be cannot go beyond the other bounds, and most bodies are.
  if (body.length <= maxLine) return undefined;
  let signs = 0;
  let tags = 0;
  for (let start = 0; start < body.length;) {
    const newline = body.indexOf('\n', start);
    const end = newline < 0 ? body.length : newline;
    if (end - start > maxLine)
      return {
        offset: start,
        words: saySyntax('longLine', end - start, maxLine),
      };
    let isBlank = true;
    for (let at = start; at < end; at++) {
      const unit = body.charCodeAt(at);
      if (unit > 0x20) isBlank = false;
      if (!signUnits.has(unit)) continue;
      signs += unit === ampersand ? 10 : 1;
      if (signs > maxSigns)
        return {
          offset: at,
          words: saySyntax('manySigns', maxSigns),
        };
      if (unit === less && ++tags > maxTags)
        return {
          offset: at,
          words: saySyntax('manyTags', maxTags),
        };
    }
    if (isBlank) signs = 0;
    start = end + 1;
  }
  return undefined;
}

const less = '<'.charCodeAt(0);

/** Of entities the parser keeps the text before each, so that they take memory, too. */
const ampersand = '&'.charCodeAt(0);
const signUnits = new Set([...'*_~[<&`{'].map((sign) => sign.charCodeAt(0)));

/** Where a line starts on which more lists and quotations start than may; undefined where there is none. */
export function crowdedLine(text: string): number | undefined {
  const at = text.search(crowded);
  return at < 0 ? undefined : at;
}

const crowded = new RegExp(
  `^(?:[ \\t]*(?:>|(?:[-+*?]|\\d{1,9}[.)])(?=[ \\t]|$))){${maxMarkers + 1}}`,
  'm',
);
