import type { Value } from '../says/schema-data.ts';
import type { Path } from '../../../issues/place.ts';

/** A value as it is told: `the number 12`, `"maybe"`, `empty`. */
export function naming(value: unknown): Value {
  if (value === null || value === undefined || value === '') return { kind: 'empty' };
  if (Array.isArray(value)) return { kind: value.length === 0 ? 'emptyList' : 'list' };
  if (typeof value === 'object') return { kind: 'group' };
  if (typeof value === 'string')
    return value.trim() === '' ? { kind: 'blank' } : { kind: 'text', text: shorten(value) };
  return { kind: typeof value === 'boolean' ? 'value' : 'number', text: String(value) };
}

export const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** The field at the end of a path, whatever the item. */
export const fieldOf = (path: Path) =>
  path.findLast((step) => typeof step === 'string') ?? path.at(-1);
