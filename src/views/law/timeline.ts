import { earliestFirst } from '../../handbook/dates.ts';
/** A mark to be drawn: the day, and the lane in which it stands. */
export interface Mark {
  date: string;
  lane: number;
}

/** Where a mark is drawn. Lengths are units of the drawing. */
interface DrawnMark<T extends Mark> {
  mark: T;
  /** Of the day itself. */
  x: number;
  /** Of its number, which moves aside where days lie close together. */
  labelX: number;
  /** The day lies before or after the years that are drawn; it stands at the edge. */
  beyond: boolean;
}

export interface Timeline<T extends Mark> {
  width: number;
  years: { year: number; x: number; width: number }[];
  asOfX: number;
  lanes: DrawnMark<T>[][];
}

/** Years that are drawn at most before and after the as-of date; what lies beyond stands at the edge. */
const yearsBefore = 4;
const yearsAfter = 8;
/** Room for a number. */
const labelWidth = 22;
const edge = 14;

/**
 * Lays marks out on a line of years, in lanes. Whole years are drawn, from that of the first mark to
 * that of the last.
 *
 * @param asOf - `YYYY-MM-DD`
 * @param width - of the drawing without its edges
 */
export function timelineOf<T extends Mark>(
  marks: readonly T[],
  asOf: string,
  width: number,
): Timeline<T> {
  const now = yearOf(asOf);
  const all = [now, ...marks.map(({ date }) => yearOf(date))];
  const first = Math.max(Math.min(...all), now - yearsBefore);
  const last = Math.min(Math.max(...all), now + yearsAfter);
  const from = Date.UTC(first);
  const span = Date.UTC(last + 1) - from;
  const at = (time: number) => round(edge + ((time - from) / span) * width);
  const xOf = (date: string) =>
    Math.min(Math.max(at(Date.parse(`${date}T00:00:00Z`)), edge), edge + width);
  const laneCount = Math.max(0, ...marks.map(({ lane }) => lane + 1));
  return {
    width: width + 2 * edge,
    years: Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      return {
        year,
        x: at(Date.UTC(year)),
        width: round(at(Date.UTC(year + 1)) - at(Date.UTC(year))),
      };
    }),
    asOfX: xOf(asOf),
    lanes: Array.from({ length: laneCount }, (_, lane) =>
      spread(
        marks
          .filter((mark) => mark.lane === lane)
          .toSorted(earliestFirst(({ date }) => date))
          .map((mark) => {
            const year = yearOf(mark.date);
            const x = xOf(mark.date);
            return { mark, x, labelX: x, beyond: year < first || year > last };
          }),
        edge + width,
      ),
    ),
  };
}

/** Moves numbers apart: to the right of their neighbours, then back from the right edge. */
function spread<T extends Mark>(marks: DrawnMark<T>[], right: number): DrawnMark<T>[] {
  let limit = -Infinity;
  const moved = marks.map((drawn) => {
    const labelX = Math.max(drawn.x, limit);
    limit = labelX + labelWidth;
    return { ...drawn, labelX };
  });
  let bound = right;
  return moved
    .toReversed()
    .map((drawn) => {
      const labelX = round(Math.min(drawn.labelX, bound));
      bound = labelX - labelWidth;
      return { ...drawn, labelX };
    })
    .toReversed();
}

const yearOf = (date: string) => Number(date.slice(0, 4));
const round = (value: number) => Math.round(value * 10) / 10;
