import { scaleLinear, scaleUtc } from 'd3-scale';

/** A place in a chart: across in per cent of its width, down in per cent of its height. */
interface ChartPoint {
  x: number;
  y: number;
}

/** A line of measurements against a target, ready to be drawn at any width without a script. */
export interface TrendChart {
  points: (ChartPoint & { date: string; value: number })[];
  /** Lines from one point to the next. */
  segments: { from: ChartPoint; to: ChartPoint }[];
  /** Height of the target. */
  target: number;
  /** The day by which it is to be reached. */
  due: ChartPoint;
  /** Round values of the measure, with their heights. */
  values: { value: number; y: number }[];
  /** Round days, with their places. */
  days: { date: string; x: number }[];
}

/** Room for labels: on the left and above, in per cent. */
const left = 12;
const right = 94;
const top = 8;
const bottom = 88;

/**
 * Lays out measurements against a target.
 *
 * @param measurements - the oldest first
 * @returns undefined where nothing was measured
 */
export function trendChart(
  measurements: readonly { date: string; value: number }[],
  { target, due }: { target: number; due: string },
): TrendChart | undefined {
  const first = measurements[0];
  const last = measurements.at(-1);
  if (!first || !last) return undefined;
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const across = scaleUtc()
    .domain([day(first.date), day(due > last.date ? due : last.date)])
    .range([left, right]);
  const heights = [target, ...measurements.map(({ value }) => value)];
  const down = scaleLinear()
    .domain([Math.min(...heights), Math.max(...heights)])
    .nice(4)
    .range([bottom, top]);
  const points = measurements.map(({ date, value }) => ({
    x: rounded(across(day(date))),
    y: rounded(down(value)),
    date,
    value,
  }));
  return {
    points,
    segments: points.slice(1).map(({ x, y }, index) => {
      const { x: fromX = x, y: fromY = y } = points[index] ?? {};
      return { from: { x: fromX, y: fromY }, to: { x, y } };
    }),
    target: rounded(down(target)),
    due: { x: rounded(across(day(due))), y: rounded(down(target)) },
    values: down.ticks(4).map((value) => ({ value, y: rounded(down(value)) })),
    days: across
      .ticks(4)
      .map((date) => ({ date: date.toISOString().slice(0, 10), x: rounded(across(date)) })),
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;
