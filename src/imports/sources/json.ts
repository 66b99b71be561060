import { ImportError } from '../import-error.ts';
import type { Source, SourceCell, SourceRow, SourceSheet } from './source.ts';
import { maxColumns, maxDepth, tooManyColumns } from './bounds.ts';
import { decodedText } from './text.ts';

type Item = Record<string, unknown>;

/**
 * Reads lists of objects: a list alone, or those under the names of an object, each of which is a sheet.
 *
 * @throws ImportError where the file is no JSON, or has no list of objects
 */
export function readJson(bytes: Uint8Array, file: string): Source {
  const { text } = decodedText(bytes);
  if (depthOf(text) > maxDepth)
    throw new ImportError(
      `${file} has objects and lists more than ${maxDepth} deep inside one another. Export it as a plain list of objects.`,
    );
  const found = listsIn(parsed(text, file));
  if (found.length === 0)
    throw new ImportError(
      `${file} has no list of objects. Give a JSON file such as \`[{"id": "1", "title": "…"}]\`.`,
    );
  return {
    file,
    format: 'JSON',
    sheets: found.map(({ path, items }) => sheetOf(path, items, file)),
  };
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A line each, as many programs write what they export.
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length > 1 && lines.every((line) => line.trimStart().startsWith('{')))
      try {
        return lines.map((line) => JSON.parse(line) as unknown);
      } catch {
        // Told below, of the file as a whole.
      }
    throw new ImportError(
      `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}. Correct it, or export it again.`,
    );
  }
}

/** How deep objects and lists are inside one another. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth--;
  }
  return deepest;
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lists of objects in data, at the top or a few steps inside. */
function listsIn(data: unknown, path = '', depth = 0): { path: string; items: Item[] }[] {
  if (Array.isArray(data)) {
    const items = data.filter(isItem);
    return items.length > 0 && items.length === data.length ? [{ path, items }] : [];
  }
  if (!isItem(data) || depth > 3) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    listsIn(value, `${path}/${name}`, depth + 1),
  );
}

function sheetOf(path: string, items: readonly Item[], file: string): SourceSheet {
  const flat = items.map((item) => flattened(item));
  const titles = [...new Set(flat.flatMap((item) => [...item.keys()]))];
  if (titles.length > maxColumns)
    throw new ImportError(`${file} has ${tooManyColumns(titles.length)}`);
  const heading: SourceRow = {
    number: 0,
    cells: new Map(
      titles.map((title, column) => [column, { at: `${path}/0/${title}`, text: title }]),
    ),
  };
  return {
    name: path.slice(1) || file,
    hidden: false,
    merges: [],
    from1904: false,
    rows: [
      heading,
      ...flat.map((item, index): SourceRow => ({
        number: index + 1,
        cells: new Map(
          titles.flatMap((title, column) => {
            const cell = cellOf(item.get(title), `${path}/${index}/${title.replaceAll('.', '/')}`);
            return cell ? [[column, cell] as const] : [];
          }),
        ),
      })),
    ],
  };
}

/** The values of an object, those of objects inside it under names such as `owner.name`. */
function flattened(
  item: Item,
  above = '',
  into = new Map<string, unknown>(),
): Map<string, unknown> {
  for (const [name, value] of Object.entries(item)) {
    const title = above + name;
    if (isItem(value)) flattened(value, `${title}.`, into);
    else into.set(title, value);
  }
  return into;
}

function cellOf(value: unknown, at: string): SourceCell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return { at, text: String(value), number: value };
  if (typeof value === 'boolean') return { at, text: String(value), truth: value };
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    const isPlain = value.every((part) => typeof part !== 'object');
    return { at, text: isPlain ? value.join('\n') : JSON.stringify(value), data: value };
  }
  const text = String(value).trim();
  return text === '' ? undefined : { at, text };
}
