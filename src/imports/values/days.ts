import { daysMeant } from '../../handbook/reading/written-date.ts';
import type { SourceCell } from '../sources/source.ts';

/** Whether dates with slashes have the day or the month first. */
export type SlashOrder = 'day-first' | 'month-first';

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/**
 * A day that a spreadsheet counts: from 1899-12-30, or from 1904-01-01 in workbooks of old Macs.
 *
 * @returns `YYYY-MM-DD`; undefined for numbers that are no day of this century or the last
 */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 1 && serial < 110_000)) return undefined;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(start + Math.floor(serial) * millisecondsOfDay).toISOString().slice(0, 10);
  return day >= '1970-01-01' && day < '2100-01-01' ? day : undefined;
}

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/;

/**
 * Which of day and month a column of dates has first, as far as its values prove it: no month has the
 * number 13.
 *
 * @returns undefined where nothing proves it, or one value proves this and another that
 */
export function slashOrderOf(texts: Iterable<string>): SlashOrder | undefined {
  let day = false;
  let month = false;
  for (const text of texts) {
    const [, first = '', second = ''] = slashed.exec(text.trim()) ?? [];
    if (Number(first) > 12) day = true;
    if (Number(second) > 12) month = true;
  }
  if (day === month) return undefined;
  return day ? 'day-first' : 'month-first';
}

/**
 * The days that a cell may mean, as `YYYY-MM-DD`: none if it is no date, two if day and month may be
 * confused.
 */
export function daysOf(
  { text, number, day }: SourceCell,
  from1904: boolean,
  order: SlashOrder | undefined,
): string[] {
  if (day !== undefined) return [day];
  const serial = number ?? (/^\d{5}(?:\.0+)?$/.test(text) ? Number(text) : undefined);
  if (serial !== undefined) {
    const counted = dayOfSerial(serial, from1904);
    if (counted !== undefined) return [counted];
  }
  const ordered = order === undefined ? undefined : inOrder(text, order);
  return ordered ?? daysMeant(text);
}

/** A date with slashes whose order is known. */
function inOrder(text: string, order: SlashOrder): string[] | undefined {
  const found = slashed.exec(text.trim());
  if (!found) return undefined;
  const [, first = '', second = '', year = ''] = found;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return daysMeant(`${day}.${month}.${year}`);
}
