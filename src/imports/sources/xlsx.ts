import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from '@cj-tech-master/excelts';
import { ImportError } from '../import-error.ts';
import { maxBytes, maxColumns, maxRows } from './bounds.ts';
import {
  columnLetters,
  columnNumber,
  type Merge,
  type Source,
  type SourceCell,
  type SourceRow,
  type SourceSheet,
} from './source.ts';

/** What a table is made of. Charts, pictures, comments and macros say nothing of it. */
const neededPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Reads the sheets of a workbook: values, also those of formulas, as the workbook keeps them.
 *
 * @throws ImportError where the file is no workbook, is locked, or is too large
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Source> {
  const { parts, merges } = partsOf(bytes, file);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(zipSync(parts, { level: 0 }), { maxRows, maxCols: maxColumns });
  } catch (error) {
    throw new ImportError(
      `${file} cannot be read as a workbook: ${error instanceof Error ? error.message : String(error)}. Open it in a spreadsheet program, and save it as XLSX again, or as CSV.`,
    );
  }
  const from1904 = workbook.properties.date1904 === true;
  return {
    file,
    format: 'XLSX',
    sheets: workbook.worksheets.map((page): SourceSheet => {
      const rows: SourceRow[] = [];
      page.eachRow((row, number) => {
        const cells = new Map<number, SourceCell>();
        row.eachCell((cell, column) => {
          const at = `${columnLetters(column - 1)}${number}`;
          const value = cellOf(cell.value, at, from1904);
          if (value) cells.set(column - 1, value);
        });
        rows.push({ number, cells });
      });
      return {
        name: page.name,
        hidden: page.state !== 'visible',
        rows,
        merges: merges.get(page.name) ?? [],
        from1904,
      };
    }),
  };
}

/**
 * The parts of the archive that a table is made of. What is about ranges is taken out: a sheet in which
 * the whole of a column is one cell would become a million cells.
 */
function partsOf(bytes: Uint8Array, file: string) {
  let unpacked = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!neededPart.test(name)) return false;
        unpacked += originalSize;
        return unpacked <= maxBytes;
      },
    });
  } catch {
    throw new ImportError(
      `${file} is not an XLSX workbook, or it is locked with a password. Save it as XLSX without a password, or as CSV.`,
    );
  }
  if (unpacked > maxBytes)
    throw new ImportError(
      `${file} unpacks to more than ${maxBytes / 1_000_000} MB. Import the sheet that you need as CSV.`,
    );
  for (const [part, content] of Object.entries(entries))
    if (isCrooked(strFromU8(content)))
      throw new ImportError(
        `${file} cannot be read as a workbook: ${part} is not written as spreadsheet programs write it. Open it in one, and save it as XLSX again, or as CSV.`,
      );
  const book = textOf(entries, 'xl/workbook.xml');
  if (book === undefined)
    throw new ImportError(`${file} is not an XLSX workbook. Save it as XLSX, or as CSV.`);
  const targets = new Map(
    [
      ...(textOf(entries, 'xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b[^<>]*>/g),
    ].map(([tag]) => [
      attribute(tag, 'Id') ?? '',
      (attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const merges = new Map<string, Merge[]>();
  for (const [tag] of book.matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g)) {
    const path = targets.get(attribute(tag, 'r:id') ?? '') ?? '';
    const xml = textOf(entries, path);
    if (xml === undefined) continue;
    merges.set(unescaped(attribute(tag, 'name') ?? ''), mergesIn(xml));
    entries[path] = strToU8(withoutRanges(xml));
  }
  return { parts: entries, merges };
}

/** Elements inside one another: a workbook has about ten. */
const maxDepth = 64;

/**
 * Whether XML has tags without end, or elements too deep inside one another: the parser takes time by
 * the square of them.
 */
function isCrooked(xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0;) {
    const end = xml.indexOf('>', at);
    if (end < 0) return true;
    const next = xml.indexOf('<', at + 1);
    const sign = xml[at + 1] ?? '';
    if (next >= 0 && next < end && sign !== '!') return true;
    if (sign === '/') depth--;
    else if (!'!?'.includes(sign) && xml[end - 1] !== '/') depth++;
    if (depth > maxDepth) return true;
    at = next;
  }
  return false;
}

/** What is about ranges: elements with what is in them, and elements that are empty. */
const aboutRanges =
  /<(?:(mergeCells|dataValidations|conditionalFormatting|hyperlinks|extLst|tableParts|ignoredErrors|protectedRanges|phoneticPr|rowBreaks|colBreaks|controls|oleObjects)\b[^<>]*>|(?:drawing|legacyDrawing|legacyDrawingHF|picture|autoFilter|pageSetup)\b[^<>]*\/>)/g;

/** A sheet without what is about ranges. Whatever the sheet is, each sign is looked at a few times at most. */
function withoutRanges(xml: string): string {
  let kept = '';
  let from = 0;
  const unclosed = new Set<string>();
  for (const { 0: tag, 1: name, index } of xml.matchAll(aboutRanges)) {
    if (index < from || (name !== undefined && unclosed.has(name))) continue;
    let end = index + tag.length;
    if (name !== undefined && !tag.endsWith('/>')) {
      const closing = xml.indexOf(`</${name}>`, end);
      if (closing < 0) {
        unclosed.add(name);
        continue;
      }
      end = closing + name.length + 3;
    }
    kept += xml.slice(from, index);
    from = end;
  }
  return kept + xml.slice(from);
}

const textOf = (entries: Record<string, Uint8Array>, path: string): string | undefined =>
  entries[path] && strFromU8(entries[path]);

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const unescaped = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      characterOf(parseInt(code, hex ? 16 : 10)),
    )
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
    );

const characterOf = (code: number): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';

const mergesIn = (xml: string): Merge[] =>
  [...xml.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top = '', right = '', bottom = '']) => ({
      top: Number(top),
      bottom: Number(bottom),
      left: columnNumber(left),
      right: columnNumber(right),
    }),
  );

/** What a cell says, however the workbook keeps it; undefined where it is empty. */
function cellOf(value: unknown, at: string, from1904: boolean): SourceCell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') {
    const text = value
      .replace(/\r\n?/g, '\n')
      .replace(/_x000D_/g, '')
      .trim();
    return text === '' ? undefined : { at, text };
  }
  if (typeof value === 'number') {
    // A sum such as 0.1 + 0.2 shows in a spreadsheet with fifteen digits.
    const number = Number(value.toPrecision(15));
    return { at, text: String(number), number };
  }
  if (typeof value === 'boolean') return { at, text: String(value), truth: value };
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
    return day === undefined ? undefined : { at, text: day, day };
  }
  if (typeof value !== 'object') return undefined;
  if ('error' in value) return { at, text: String(value.error), failed: String(value.error) };
  if ('richText' in value && Array.isArray(value.richText))
    return cellOf(
      (value.richText as { text: string }[]).map(({ text }) => text).join(''),
      at,
      from1904,
    );
  if ('formula' in value || 'sharedFormula' in value) {
    const result = 'result' in value ? value.result : undefined;
    return result === undefined
      ? { at, text: '', failed: 'a formula that was never worked out' }
      : cellOf(result, at, from1904);
  }
  if ('text' in value) {
    const link = 'hyperlink' in value ? String(value.hyperlink) : undefined;
    const shown = cellOf(value.text, at, from1904);
    return shown ?? (link === undefined ? undefined : { at, text: link });
  }
  return undefined;
}
