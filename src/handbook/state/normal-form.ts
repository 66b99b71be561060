import { createHash } from 'node:crypto';

/**
 * A body in the form in which two texts are compared: line ends, blanks at the end of a line and empty
 * lines around the text make no difference.
 */
export const normalText = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');

/**
 * Data of YAML in the form in which they are compared: the order of keys, blanks around a text and keys
 * without a value make no difference. The order of a list does.
 *
 * @param omitted - paths that do not count; the positions of lists are left out of them: `rows.status`
 */
export function normalData(
  value: unknown,
  omitted: ReadonlySet<string> = none,
  path = '',
): unknown {
  if (typeof value === 'string') return normalText(value).trim();
  if (Array.isArray(value)) return value.map((item) => normalData(item, omitted, path));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, path === '' ? key : `${path}.${key}`, inner] as const)
    .filter(([, way]) => !omitted.has(way))
    .map(([key, way, inner]) => [key, normalData(inner, omitted, way)] as const)
    .filter(([, inner]) => !isEmpty(inner))
    // By code units, as no language sorts them: the same on every machine.
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

const none: ReadonlySet<string> = new Set();

const isEmpty = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/**
 * The SHA-256 of data in normal form, as 64 hexadecimal digits.
 *
 * @param data - what `normalData` and `normalText` return, or made of it
 */
export const digestOf = (data: unknown): string =>
  createHash('sha256').update(canonical(data)).digest('hex');

/** As JSON with sorted keys: keys that look like numbers come first in an object, whatever their order. */
const canonical = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ['{', ...Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))]
      : value,
  );
