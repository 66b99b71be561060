/**
 * The items of a list in a cell: JSON, a list of Python, lines with bullets, or parts between semicolons,
 * and commas if the field takes short items.
 *
 * @param commas - whether a comma separates items, as between ids
 */
export function listOf(text: string, commas: boolean): string[] {
  const read = writtenList(text);
  if (read) return read.map(itemText).filter((item) => item !== '');
  const parts = text.includes('\n')
    ? text.split('\n')
    : text.includes(';')
      ? text.split(';')
      : commas
        ? text.split(/[,|]/)
        : [text];
  return parts
    .map((part) => part.replace(/^\s*(?:[-–—•·*▪◦]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);
}

const itemText = (item: unknown): string =>
  typeof item === 'string'
    ? item.trim()
    : item === null || item === undefined
      ? ''
      : typeof item === 'object'
        ? JSON.stringify(item)
        : String(item);

/** A list that a program wrote: `["a", "b"]`, `['a', 'b']`; undefined for any other text. */
function writtenList(text: string): unknown[] | undefined {
  const trimmed = text.trim();
  if (!/^\[[\s\S]*\]$/.test(trimmed)) return undefined;
  const asJson = json(trimmed) ?? json(fromPython(trimmed));
  return Array.isArray(asJson) ? asJson : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Texts between single quotation marks, and the words of Python, as JSON writes them. */
const fromPython = (text: string): string =>
  text.replace(
    /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|\b(None|True|False|nan)\b/g,
    (_, single: string | undefined, double: string | undefined, word: string | undefined) =>
      word !== undefined
        ? ({ True: 'true', False: 'false' }[word] ?? 'null')
        : JSON.stringify((single ?? double ?? '').replace(/\\(['"])/g, '$1')),
  );
