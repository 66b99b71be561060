import type { Point } from '../../issues/place.ts';

/** Turns offsets of a text into points and back; both in UTF-16 code units. */
export function sourceLines(text: string) {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
    starts.push(end + 1);
  return {
    pointAt(offset: number): Point & { offset: number } {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
    },
    offsetOf: ({ line, column }: Point): number => (starts[line - 1] ?? 0) + column - 1,
  };
}
