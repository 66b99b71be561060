import type { Path } from './place.ts';

/** A field in the words of a message, counting from 1: `` `severity` in item 3 of `impacts` ``. */
export function fieldName(path: Path): string {
  const last = path.findLastIndex((step) => typeof step === 'number');
  if (last < 0) return `\`${path.join('.')}\``;
  const item = `item ${Number(path[last]) + 1} of ${fieldName(path.slice(0, last))}`;
  const field = path.slice(last + 1);
  return field.length > 0 ? `\`${field.join('.')}\` in ${item}` : `I${item.slice(1)}`;
}
