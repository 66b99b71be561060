const day = 24 * 60 * 60 * 1000;

/**
 * A day as spreadsheets count it: days since 1899-12-30. A time of day, and with it a time zone, is
 * never part of it.
 *
 * @param date - `YYYY-MM-DD`
 * @returns undefined before March 1900, when Excel counts a day that there was not
 */
export function daysSince1900(date: string): number | undefined {
  const days = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / day;
  return Number.isInteger(days) && days > 60 ? days : undefined;
}
