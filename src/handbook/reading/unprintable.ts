/** Control characters other than tab and line end: nobody means them, and terminals obey them. */
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

/** A character that no page can show: where it is in a text, and how it is named. */
export function unprintableIn(text: string): { index: number; name: string } | undefined {
  const index = text.search(control);
  if (index >= 0) return { index, name: nameOf(text.charCodeAt(index)) };
  if (text.isWellFormed()) return undefined;
  const half = text.search(/\p{Surrogate}/u);
  return { index: half, name: nameOf(text.charCodeAt(half)) };
}

/** A text without what no page can show. */
export const printable = (text: string): string =>
  text.replace(new RegExp(control, 'g'), '').toWellFormed();

const nameOf = (unit: number) => `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
