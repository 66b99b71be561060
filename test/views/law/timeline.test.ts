import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/views/law/timeline.ts';

const asOf = '2026-11-24';
const drawn = (...dates: string[]) =>
  timelineOf(
    dates.map((date) => ({ date, lane: 0 })),
    asOf,
    700,
  );

describe('a timeline', () => {
  it('draws whole years, from that of the first mark to that of the last', () => {
    const { years, width } = drawn('2025-02-02', '2028-08-02');
    expect(years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028]);
    expect(years[0]?.x).toBe(14);
    expect((years.at(-1)?.x ?? 0) + (years.at(-1)?.width ?? 0)).toBeCloseTo(width - 14, 0);
  });

  it('holds the as-of date even where every mark lies before it', () => {
    const { years, asOfX } = drawn('2024-08-01');
    expect(years.at(-1)?.year).toBe(2026);
    expect(asOfX).toBeGreaterThan(years.at(-1)?.x ?? Infinity);
  });

  it('puts a day where it lies in its year', () => {
    const { lanes, years } = drawn('2026-07-02', '2027-12-31');
    const [year] = years;
    const middle = (year?.x ?? 0) + (year?.width ?? 0) / 2;
    expect(Math.abs((lanes[0]?.[0]?.x ?? 0) - middle)).toBeLessThan(1);
  });

  it('moves the numbers of days that lie close together apart, within the drawing', () => {
    const marks =
      drawn('2025-01-01', '2028-12-20', '2028-12-24', '2028-12-28', '2028-12-31').lanes[0] ?? [];
    const labels = marks.map(({ labelX }) => labelX);
    labels
      .slice(1)
      .forEach((x, index) => expect(x - (labels[index] ?? 0)).toBeGreaterThanOrEqual(21.9));
    expect(labels.at(-1)).toBeLessThanOrEqual(714);
    expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('puts what lies far off at the edge, and says so', () => {
    const { years, lanes } = drawn('1993-07-01', '2026-01-01', '2060-01-01');
    expect([years[0]?.year, years.at(-1)?.year]).toEqual([2022, 2034]);
    expect(lanes[0]?.map(({ x, beyond }) => [x, beyond])).toMatchObject([
      [14, true],
      [expect.any(Number), false],
      [714, true],
    ]);
  });

  it('keeps the lanes apart', () => {
    const { lanes } = timelineOf(
      [
        { date: '2026-01-01', lane: 1 },
        { date: '2026-01-01', lane: 0 },
      ],
      asOf,
      700,
    );
    expect(lanes.map((marks) => marks.length)).toEqual([1, 1]);
  });
});
