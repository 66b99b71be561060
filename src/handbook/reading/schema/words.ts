import type { Path } from '../../../issues/place.ts';

/** A value in the words of a message: `the number 12`, `"maybe"`, `empty`. */
export function naming(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return value.trim() === '' ? 'blank' : `"${shorten(value)}"`;
  return `the ${typeof value === 'boolean' ? 'value' : 'number'} ${String(value)}`;
}

export const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** The field at the end of a path, whatever the item. */
export const fieldOf = (path: Path) =>
  path.findLast((step) => typeof step === 'string') ?? path.at(-1);
