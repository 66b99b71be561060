const millisecondsPerDay = 86_400_000;

/**
 * The day that lies a number of days after another, before it where the number is negative.
 *
 * @param date - `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 * @throws RangeError where the date is none
 */
export const addDays = (date: string, days: number): string =>
  new Date(midnight(date) + days * millisecondsPerDay).toISOString().slice(0, 10);

/**
 * The same day some years or months later; the last day of the month where it has no such day.
 *
 * @param date - `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 * @throws RangeError where the date is none
 */
export function shifted(
  date: string,
  { years = 0, months = 0 }: { years?: number; months?: number },
): string {
  const day = new Date(midnight(date));
  const month = day.getUTCMonth() + months + 12 * years;
  const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), last)))
    .toISOString()
    .slice(0, 10);
}

/**
 * How many days it is from one day to another: 0 on the same day, negative where `to` comes first.
 *
 * @param from - `YYYY-MM-DD`
 * @param to - `YYYY-MM-DD`
 * @throws RangeError where one of them is no date
 */
export const daysBetween = (from: string, to: string): number =>
  (midnight(to) - midnight(from)) / millisecondsPerDay;

/** Sorts things by a day, `YYYY-MM-DD`, the earliest first; what has the same day stays in its order. */
export const earliestFirst =
  <Item>(dayOf: (item: Item) => string) =>
  (a: Item, b: Item): number => {
    const [one, other] = [dayOf(a), dayOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };

/** The same, the latest first. */
export const latestFirst =
  <Item>(dayOf: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    earliestFirst(dayOf)(b, a);

/** Kept, since a handbook speaks of few days, but of each on many pages. */
const midnights = new Map<string, number>();

/** Start of a day in UTC, where every day has 24 hours, in milliseconds. */
function midnight(date: string): number {
  const known = midnights.get(date);
  if (known !== undefined) return known;
  const time = Date.parse(`${date}T00:00:00Z`);
  // `Date` lets 30 February run on into March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new RangeError(`"${date}" is no day of the calendar; YYYY-MM-DD is expected.`);
  midnights.set(date, time);
  return time;
}
