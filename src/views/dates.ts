import { daysBetween } from '../handbook/dates.ts';
import type { Handbook } from '../handbook/types.ts';

const formats = new Map<string, Intl.RelativeTimeFormat>();

/** Formats are kept: making one takes longer than rendering the page that needs it. */
function formatOf(language: string): Intl.RelativeTimeFormat {
  const format =
    formats.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  formats.set(language, format);
  return format;
}

/**
 * How far a day is from the as-of date, in words of the handbook's language: "today", "in 12 days",
 * "30 months ago". Years are counted when they are complete, and from three on, where a part of one
 * matters less.
 */
export function relativeDay(
  { asOf, config }: Pick<Handbook, 'asOf' | 'config'>,
  date: string,
): string {
  const days = daysBetween(asOf, date);
  const format = formatOf(config.language);
  const size = Math.abs(days);
  if (size < 60) return format.format(days, 'day');
  if (size < 1095) return format.format(Math.round(days / 30.44), 'month');
  // A day more, so that three years without a leap day in them are three.
  return format.format(Math.trunc((days + Math.sign(days)) / 365.25), 'year');
}

const longFormats = new Map<string, Intl.DateTimeFormat>();

/** A day as prose names it: "16 February 2027", "16. Februar 2027". */
export function dayInWords({ config }: Pick<Handbook, 'config'>, date: string): string {
  // Without a region, English would put the month first, as only some readers do.
  const locale = config.language === 'en' ? 'en-GB' : config.language;
  const format =
    longFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  longFormats.set(locale, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}
