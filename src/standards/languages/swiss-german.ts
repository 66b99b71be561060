/**
 * German as it is written in Switzerland: ss for ß, and other quotation marks. A transformation is right, since
 * ß always becomes ss. The way back would need a dictionary, so that the German texts have the ß.
 */
export const swissText = (text: string): string =>
  text.replaceAll('ß', 'ss').replaceAll('„', '«').replaceAll('“', '»');

/** The same texts with each changed. Whatever is neither a text nor a list or object of texts stays. */
export const mapTexts = (value: unknown, change: (text: string) => string): unknown =>
  typeof value === 'string' ? change(value) : mapParts(value, (part) => mapTexts(part, change));

/** A list, plain object or module with each part changed; anything else as it is. */
export function mapParts(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null || !hasParts(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}

/** A module has no prototype, as an object of a parser. */
function hasParts(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
