/**
 * Days as people write them, in the order and the words of five languages. They are not taken for
 * days, since what is stored has one form; but what to write can be said.
 */

/** Names of months, and their first letters, by their numbers from 1. */
const months = new Map<string, number>();
for (const language of ['en', 'de', 'fr', 'es', 'it'])
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    for (let index = 0; index < 12; index++)
      months.set(bare(format.format(Date.UTC(2026, index, 15))), index + 1);
  }
months.set('sept', 9);
months.set('jänner', 1);

function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/**
 * The days that somebody may have meant who wrote something else than `YYYY-MM-DD`.
 *
 * @returns days as `YYYY-MM-DD`: none if there is no telling, two if day and month may be confused
 */
export function daysMeant(written: string): string[] {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/^[“”„«»"'‘’]+|[“”„«»"'‘’]+$/g, '')
    .replace(/[\u00a0\u2000-\u200b\u202f]/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    // A time of the day says nothing about the day.
    .replace(/(?:t|\s|,)+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|[ap]m|[+-]\d{2}:?\d{2})?$/, '')
    // Nor does its name.
    .replace(/^\p{L}{2,10}\.?,\s+(?=\d)/u, '');
  // The days of a spreadsheet count from the end of 1899; those between 2000 and 2100 are meant.
  if (/^(?:3[7-9]|[4-6]\d|7[0-2])\d{3}$/.test(text))
    return [new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10)];
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const yearFirst = compact ?? /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\.?$/.exec(text);
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    const days = existing([[year, month, day]]);
    // Nobody writes the day before the month on purpose.
    return days.length > 0 || Number(month) <= 12 ? days : existing([[year, day, month]]);
  }
  const numbers = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*[-./]\s*(\d{4}|\d{2})$/.exec(text);
  if (numbers) {
    const [, first, sign, second, year] = numbers;
    // Only with slashes do some countries put the month first, and only with hyphens the year.
    const others =
      sign === '/' ? [[year, first, second]] : sign === '-' ? [[first, second, year]] : [];
    return existing([[year, second, first], ...others.filter(([each]) => each?.length !== 1)]);
  }
  const words =
    /^(\d{1,2})(?:\.|er|º|st|nd|rd|th)?\s*(?:de\s+|of\s+|-)?(\p{L}+)\.?,?\s*(?:de\s+|del\s+|-)?(\d{4}|\d{2})$/u.exec(
      text,
    );
  if (words) return existing([[words[3], monthOf(words[2]), words[1]]]);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (monthFirst) return existing([[monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]]]);
  return [];
}

const monthOf = (name = ''): string => String(months.get(bare(name)) ?? '');

/** The days of a calendar among triples of year, month and day, each once. */
function existing(triples: readonly (readonly (string | undefined)[])[]): string[] {
  const days = triples.flatMap(([year = '', month = '', day = '']) => {
    const whole = [
      year.length === 2 ? `20${year}` : year,
      month.padStart(2, '0'),
      day.padStart(2, '0'),
    ].join('-');
    const time = Date.parse(`${whole}T00:00:00Z`);
    const isDay = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === whole;
    return isDay ? [whole] : [];
  });
  return [...new Set(days)];
}
