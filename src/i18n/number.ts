const formats = new Map<string, Intl.NumberFormat>();

/** Number in the manner of a language: 1,530 in English, 1.530 in German. */
export function formatNumber(language: string, value: number): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}
