import { daysBetween } from '../../handbook/dates.ts';
import type { Handbook } from '../../handbook/types.ts';
import type { Gap } from './gaps.ts';

/** A day that orders the plan: today, or a stage of certification. */
export interface PlanMark {
  kind: 'as-of' | 'stage1' | 'stage2';
  date: string;
  x: number;
  /** Of its name: each has a line of its own, so that days that lie close together stay legible. */
  labelY: number;
}

/** A target date, drawn as a bar from the as-of date to that day. Lengths are units of the drawing. */
export interface PlanBar {
  gap: Gap & { targetDate: string };
  /** Of the target date. */
  x: number;
  y: number;
  /** How many days the target lies before stage 1, or after it where negative; undefined without stage 1. */
  daysToStage1: number | undefined;
}

/** The target dates of all gaps against the days of certification. */
export interface GapPlan {
  width: number;
  height: number;
  /** Where the bars begin: the as-of date. */
  nowX: number;
  marks: PlanMark[];
  months: { month: string; x: number }[];
  bars: PlanBar[];
  /** Target dates that are not drawn any more. */
  more: number;
}

/** What a reader can still take in. */
export const shownBars = 40;

/** Room for the ids before the bars, and for the names of months and stages above them. */
const labelWidth = 84;
export const planTop = 66;
const planRow = 24;
const plotWidth = 590;
const edge = 60;

/**
 * Lays the plan out. Drawn is the time from the first day that matters to the last, whole months.
 *
 * @param dated - gaps that have a target date, the earliest first
 * @returns undefined where nothing has a target date
 */
export function gapPlan(
  { asOf, config }: Pick<Handbook, 'asOf' | 'config'>,
  dated: readonly Gap[],
): GapPlan | undefined {
  const gaps = dated.filter((gap): gap is PlanBar['gap'] => gap.targetDate !== undefined);
  if (gaps.length === 0) return undefined;
  const shown = gaps.slice(0, shownBars);
  const { stage1, stage2 } = config.certification ?? {};
  const stages = Object.entries({ stage1, stage2 }).flatMap(([kind, date]) =>
    date === undefined ? [] : [{ kind: kind as 'stage1' | 'stage2', date }],
  );
  const marks = [{ kind: 'as-of' as const, date: asOf }, ...stages];
  const days = [...marks, ...shown.map(({ targetDate }) => ({ date: targetDate }))]
    .map(({ date }) => date)
    .toSorted();
  const first = `${days[0]?.slice(0, 7)}-01`;
  const last = monthAfter(days.at(-1)?.slice(0, 7) ?? '');
  const span = daysBetween(first, last);
  const xOf = (date: string) => round(labelWidth + (daysBetween(first, date) / span) * plotWidth);
  return {
    width: labelWidth + plotWidth + edge,
    height: planTop + shown.length * planRow + 6,
    nowX: xOf(asOf),
    marks: marks.map((mark, index) => ({ ...mark, x: xOf(mark.date), labelY: 12 + index * 16 })),
    months: monthsBetween(first, last).map((month) => ({ month, x: xOf(`${month}-01`) })),
    bars: shown.map((gap, index) => ({
      gap,
      x: xOf(gap.targetDate),
      y: planTop + index * planRow + planRow / 2,
      daysToStage1: stage1 === undefined ? undefined : daysBetween(gap.targetDate, stage1),
    })),
    more: gaps.length - shown.length,
  };
}

/** First day of the month after a month, `YYYY-MM`. */
function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}

/** Months to be named, `YYYY-MM`: every one, or every third or twelfth where there are many. */
function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let day = first; day < last; day = monthAfter(day.slice(0, 7))) months.push(day.slice(0, 7));
  const step = months.length > 48 ? 12 : months.length > 12 ? 3 : 1;
  return months.filter((month) => (Number(month.slice(5)) - 1) % step === 0);
}

const round = (value: number) => Math.round(value * 10) / 10;
