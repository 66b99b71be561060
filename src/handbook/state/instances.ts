import type { Rhythm } from '../../../schemas/commitments.ts';
import { addDays, daysBetween, shifted } from '../dates.ts';

/** One time for which something is promised: a day, a week, a month, a quarter or a year. */
export interface Period {
  /** What evidence calls it: `2026-10`, `2026-Q4`, `2026-W41`. */
  instance: string;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
}

/** A Monday. */
const someMonday = '2024-01-01';

const yearOf = (date: string) => date.slice(0, 4);
const monthOf = (date: string) => date.slice(0, 7);

/** The first day of as many months as a period has, in which a day lies. */
function monthsAround(date: string, months: number): { from: string; to: string } {
  const month = Number(date.slice(5, 7));
  const first = month - ((month - 1) % months);
  const from = `${yearOf(date)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(shifted(from, { months }), -1) };
}

/** In which period of a rhythm a day lies; weeks are those of ISO 8601, which begin on Monday. */
export function periodOf(rhythm: Rhythm, date: string): Period {
  switch (rhythm) {
    case 'day':
      return { instance: date, from: date, to: date };
    case 'week': {
      const weekday = ((daysBetween(someMonday, date) % 7) + 7) % 7;
      const from = addDays(date, -weekday);
      // A week belongs to the year of its Thursday.
      const thursday = addDays(from, 3);
      const number = Math.floor(daysBetween(`${yearOf(thursday)}-01-01`, thursday) / 7) + 1;
      const instance = `${yearOf(thursday)}-W${String(number).padStart(2, '0')}`;
      return { instance, from, to: addDays(from, 6) };
    }
    case 'month':
      return { instance: monthOf(date), ...monthsAround(date, 1) };
    case 'quarter': {
      const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
      return { instance: `${yearOf(date)}-Q${quarter}`, ...monthsAround(date, 3) };
    }
    case 'year':
      return { instance: yearOf(date), ...monthsAround(date, 12) };
  }
}

/** Kept, since every system has the periods of a promise: some fifty for each rhythm. */
const following = new Map<string, Period>();

/** The period after another. */
export function nextPeriod(rhythm: Rhythm, { to }: Period): Period {
  const key = `${rhythm} ${to}`;
  let next = following.get(key);
  if (!next) following.set(key, (next = periodOf(rhythm, addDays(to, 1))));
  return next;
}
