import type { Path } from '../../issues/place.ts';

/**
 * Names a field in the sentences of a language, as `src/issues/field-name.ts` does in English.
 *
 * @param within - a field of an item of a list: "`severity` in item 3 of `impacts`"
 * @param item - the item itself
 */
export const fieldNameIn = (
  within: (field: string, place: number, list: string) => string,
  item: (place: number, list: string) => string,
) => {
  const name = (path: Path): string => {
    const last = path.findLastIndex((step) => typeof step === 'number');
    if (last < 0) return `\`${path.join('.')}\``;
    const place = Number(path[last]) + 1;
    const list = name(path.slice(0, last));
    const field = path.slice(last + 1);
    return field.length > 0 ? within(`\`${field.join('.')}\``, place, list) : item(place, list);
  };
  return (path: Path): string => {
    const text = name(path);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
};
