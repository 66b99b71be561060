import { parseDocument, type YAMLError } from 'yaml';
import { describedFields } from '../../../schemas/field-paths.ts';
import type { SaidWords } from '../../issues/issue.ts';
import { sayYaml, type Meant, type MendKind } from './says/yaml.ts';
import { explainFault, type Fault } from './yaml-faults.ts';
import { yamlOptions } from './yaml-options.ts';

/**
 * What an editor meant by YAML that does not parse. The parser knows only where it stopped; what is
 * wrong may be above or below, and one slip stops it at several places. So what editors usually do is
 * undone on trial, and the first correction after which the parser gets further names the cause.
 */

/** One correction: lines in the place of others, as many as there were. */
interface Mend {
  /** Index of the first line. */
  at: number;
  lines: readonly string[];
  /** Index of the line that is wrong, if that is not the first, and the column in it from 0. */
  wrong?: number;
  column: number;
  words: SaidWords;
}

/** Fields beyond these are no slip of an editor, and trying takes time. */
const maxLines = 600;
const maxFaults = 20;

/**
 * The faults of YAML that does not parse, or says something twice: one per cause.
 *
 * @returns at least one, if the parser has an error; and the YAML that was meant, where that is known
 */
export function yamlFaults(yaml: string): { faults: Fault[]; meant: string | undefined } {
  let lines = yaml.split('\n');
  const starts = offsetsOf(lines);
  const faults: Fault[] = [];
  let isMended = true;
  let error = firstError(lines.join('\n'));
  while (error && faults.length < maxFaults) {
    const line = lineAt(lines, error.pos[0]);
    const mend = lines.length > maxLines ? undefined : mendFor(lines, line, error);
    if (mend) {
      faults.push({ offset: (starts[mend.wrong ?? mend.at] ?? 0) + mend.column, ...mend.words });
      lines = lines.with(0, lines[0] ?? '').toSpliced(mend.at, mend.lines.length, ...mend.lines);
    } else {
      isMended = false;
      const { offset, ...words } = explainFault(error, lines.join('\n'));
      const at = lineAt(lines, offset);
      faults.push({ offset: (starts[at] ?? 0) + columnAt(lines, offset), ...words });
      // What follows in the same field comes from it. The next field is looked at on its own.
      const rest = withoutField(lines, line);
      if (!rest) break;
      lines = rest;
    }
    error = firstError(lines.join('\n'));
  }
  if (!error) {
    const mended = lines.join('\n');
    for (const twice of errorsOf(mended)) {
      isMended = false;
      const { offset, ...words } = explainFault(twice, mended);
      faults.push({
        offset: (starts[lineAt(lines, offset)] ?? 0) + columnAt(lines, offset),
        ...words,
      });
    }
  }
  return {
    faults: faults.toSorted((a, b) => a.offset - b.offset),
    meant: isMended && !error ? lines.join('\n') : undefined,
  };
}

const errorsOf = (yaml: string): YAMLError[] => {
  const { errors, warnings } = parseDocument(yaml, yamlOptions);
  return [...errors, ...warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
};

/** The first error that keeps YAML from being read; a field that is there twice does not. */
const firstError = (yaml: string): YAMLError | undefined =>
  errorsOf(yaml).find(({ code }) => code !== 'DUPLICATE_KEY');

/** The correction after which the parser gets furthest beyond the line where it stopped. */
function mendFor(lines: readonly string[], line: number, error: YAMLError): Mend | undefined {
  let best: { mend: Mend; reached: number } | undefined;
  for (const mend of candidates(lines, line, error)) {
    const mended = lines.toSpliced(mend.at, mend.lines.length, ...mend.lines);
    const next = firstError(mended.join('\n'));
    if (!next) return mend;
    const reached = lineAt(mended, next.pos[0]);
    if (reached > Math.max(best?.reached ?? line, mend.wrong ?? mend.at)) best = { mend, reached };
  }
  return best?.mend;
}

function* candidates(lines: readonly string[], line: number, error: YAMLError): Generator<Mend> {
  yield* indentedByOther(lines);
  yield* indentedTop(lines);
  const near = [line, line - 1, line + 1].filter((each) => lines[each]?.trim());
  for (const at of near) yield* comments(lines, at);
  for (const at of near) yield* listMarks(lines, at);
  for (const at of near) yield* hyphenBeforeField(lines, at);
  for (const at of near) yield* colons(lines, at);
  // A quotation mark or bracket that is not closed is noticed at the end of what it swallows.
  const above =
    error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT' ? openAbove(lines, line) : [];
  for (const at of new Set([line, ...above, ...near])) {
    yield* brackets(lines, at);
    yield* quotes(lines, at);
  }
  yield* leftEdge(lines, line);
  for (const at of near) yield* indentation(lines, at);
}

/** Lines above, and the one itself, whose value opens something that the same line does not close. */
const openAbove = (lines: readonly string[], line: number): number[] =>
  lines
    .slice(0, line + 1)
    .flatMap((text, at) => {
      const { value } = partsOf(text);
      const opens = /^["'[{]/.exec(value)?.[0];
      if (opens === undefined) return [];
      const closes = { '[': ']', '{': '}' }[opens] ?? opens;
      return value.length > 1 && value.trimEnd().endsWith(closes) ? [] : [at];
    })
    .toReversed();

/** A line in its parts: what is before the value of a field or the text of an item, and that text. */
function partsOf(line: string): { before: string; value: string; end: string } {
  const [, before = '', rest = ''] =
    /^(\s*(?:-[ \t]+)*(?:[A-Za-z][\w-]*:[ \t]+)?)(.*)$/s.exec(line) ?? [];
  const value = rest.trimEnd();
  return { before, value, end: rest.slice(value.length) };
}

const spaces = (line: string) => /^\s*/.exec(line)?.[0] ?? '';

/** Blanks that look like spaces, and are none to YAML. */
const otherBlank = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** Lines that are indented with tabs or other blanks: all of them at once. */
function* indentedByOther(lines: readonly string[]): Generator<Mend> {
  const wrong = lines.flatMap((line, at) =>
    otherBlank.test(spaces(line)) && line.trim() ? [at] : [],
  );
  const [first] = wrong;
  if (first === undefined) return;
  const isTab = spaces(lines[first] ?? '').includes('\t');
  const words = sayYaml('blanks', isTab, wrong.length - 1);
  for (const width of [2, 1, 4])
    yield {
      at: 0,
      wrong: first,
      column: 0,
      lines: lines.map((line) => {
        const blanks = spaces(line);
        return (
          [...blanks].map((sign) => (sign === '\t' ? ' '.repeat(width) : ' ')).join('') +
          line.slice(blanks.length)
        );
      }),
      words,
    };
}

/** A hyphen without a space after it; another sign in its place. */
function* listMarks(lines: readonly string[], at: number): Generator<Mend> {
  const isItem = (line = '') => /^\s*-[^\s-]/.test(line) && !/^\s*-\d/.test(line);
  const isBullet = (line = '') => /^\s*[*•·‣▪–—+]\s+\S/.test(line);
  const run = (test: (line?: string) => boolean) => {
    let end = at;
    while (test(lines[end])) end++;
    return lines.slice(at, end);
  };
  if (isItem(lines[at])) {
    const mended = run(isItem).map((line) => line.replace(/^(\s*)-/, '$1- '));
    yield {
      at,
      column: spaces(lines[at] ?? '').length,
      lines: mended,
      words: sayYaml('gluedHyphen', meantLine(mended[0]), mended.length - 1),
    };
  }
  const isDoubled = (line = '') => /^\s*-{2,}\s*[^\s-]/.test(line);
  if (isDoubled(lines[at])) {
    const mended = run(isDoubled).map((line) => line.replace(/^(\s*)-+\s*/, '$1- '));
    yield {
      at,
      column: spaces(lines[at] ?? '').length,
      lines: mended,
      words: sayYaml('doubledHyphen', meantLine(mended[0]), mended.length - 1),
    };
  }
  if (isBullet(lines[at])) {
    const mended = run(isBullet).map((line) => line.replace(/^(\s*)\S\s+/, '$1- '));
    yield {
      at,
      column: spaces(lines[at] ?? '').length,
      lines: mended,
      words: sayYaml(
        'otherBullet',
        lines[at]?.trim().charAt(0) ?? '',
        meantLine(mended[0]),
        mended.length - 1,
      ),
    };
  }
}

/** Comments as HTML and programs have them. */
function* comments(lines: readonly string[], at: number): Generator<Mend> {
  const [, indent = '', text] =
    /^(\s*)(?:<!--\s*(.*?)\s*-->|\/\/\s*(.*))$/.exec(lines[at] ?? '') ?? [];
  const written = text ?? /^\s*\/\/\s*(.*)$/.exec(lines[at] ?? '')?.[1];
  if (written === undefined) return;
  const mended = `${indent}# ${written}`;
  yield {
    at,
    column: indent.length,
    lines: [mended],
    words: sayYaml('mend', 'otherComment', meantLine(mended)),
  };
}

/** The first fields of a file, indented although others are not. */
function* indentedTop(lines: readonly string[]): Generator<Mend> {
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const width = spaces(lines[first] ?? '').length;
  const end = lines.findIndex((line, at) => at > first && /^[A-Za-z]/.test(line));
  if (first < 0 || width === 0 || end < 0 || !/^\s+[A-Za-z][\w-]*:/.test(lines[first] ?? ''))
    return;
  const count = end - first;
  yield {
    at: first,
    column: 0,
    lines: lines.slice(first, end).map((line) => line.slice(Math.min(width, spaces(line).length))),
    words: sayYaml('indentedTop', count, width),
  };
}

/** A field at the top that looks like an item of a list. */
function* hyphenBeforeField(lines: readonly string[], at: number): Generator<Mend> {
  const [, name = '', rest = ''] = /^-\s+([A-Za-z][\w-]*)(:(?:\s.*)?)$/.exec(lines[at] ?? '') ?? [];
  if (!fieldNames.has(name)) return;
  const mended = name + rest;
  yield {
    at,
    column: 0,
    lines: [mended],
    words: sayYaml('hyphenBeforeField', name, meantLine(mended)),
  };
}

const fieldNames = new Set([...describedFields.keys()].map((path) => path.split('.').at(-1)));

/** A colon without a space after it, or none where there should be one. */
function* colons(lines: readonly string[], at: number): Generator<Mend> {
  const line = lines[at] ?? '';
  const [, indent = '', name = '', sign = '', rest = ''] =
    /^(\s*(?:-[ \t]+)?)([A-Za-z][\w-]*)([ \t]*(?:[:=：]|[-=]>|[→⇒])[ \t]*|[ \t]+)(\S.*)$/s.exec(
      line,
    ) ?? [];
  const isField = fieldNames.has(name);
  if (name === '' || /^:[ \t]/.test(sign) || (!isField && !sign.includes(':'))) return;
  if (/[：→⇒>]/.test(sign))
    yield {
      at,
      column: indent.length,
      lines: [`${indent}${name}: ${rest}`],
      words: sayYaml('otherColon', sign.trim(), name, meantLine(`${indent}${name}: ${rest}`)),
    };
  // An address is no field: https://…
  if (sign.trim() === ':' && rest.startsWith('//')) return;
  const mended = `${indent}${name}: ${rest}`;
  yield {
    at,
    column: indent.length,
    lines: [mended],
    words: sayYaml(sign.trim() === ':' ? 'gluedColon' : 'missingColon', name, meantLine(mended)),
  };
}

/** A list in brackets that is not opened, not closed, or lacks a comma. */
function* brackets(lines: readonly string[], at: number): Generator<Mend> {
  const { before, value, end } = partsOf(lines[at] ?? '');
  if (value === '') return;
  const propose = (list: string, kind: MendKind): Mend => ({
    at,
    column: before.length,
    lines: [before + list + end],
    words: sayYaml('mend', kind, meantLine(list)),
  });
  if (value.startsWith('[') && !value.includes(']'))
    yield propose(`${value.replace(/,\s*$/, '')}]`, 'unclosedBracket');
  if (value.endsWith(']') && !value.includes('[')) yield propose(`[${value}`, 'unopenedBracket');
  if (/^\[.*\]$/s.test(value)) {
    // Between two items of which at least one is in quotes the parser misses the comma.
    const parted = value.replace(
      /(["'])[ \t]+(?=[^\s,\]])|([^\s,[])[ \t]+(?=["'])/g,
      (_, quote, sign) => `${quote ?? sign}, `,
    );
    if (parted !== value) yield propose(parted, 'missingComma');
    const single = value.replace(/,(?:\s*,)+/g, ',').replace(/^\[\s*,\s*/, '[');
    if (single !== value) yield propose(single, 'surplusComma');
    const plain = value.replace(/;/g, ',');
    if (plain !== value) yield propose(plain, 'semicolons');
  }
}

/** Text that needs quotes, or other quotes than it has. */
function* quotes(lines: readonly string[], at: number): Generator<Mend> {
  const line = lines[at] ?? '';
  const { before, value, end } = partsOf(line);
  if (value === '' || /^[|>][+-]?\d?$/.test(value)) return;
  const [sign = ''] = value;
  const isQuoted = sign === '"' || sign === "'";
  // In `"AI" and "ML"` the first word is in quotes, and not all of it.
  const second = value.indexOf(sign, 1);
  const isFirstWord =
    second < value.length - 1 && /^\S["'](?:\s|[-,;:.])/.test(value.slice(second - 1));
  const closes = isQuoted && value.length > 1 && value.endsWith(sign) && !isFirstWord;
  const inner = closes ? value.slice(1, -1) : value;
  const outside = (text: string, kind: MendKind, column = before.length): Mend => ({
    at,
    column,
    lines: [before + text + end],
    words: sayYaml('mend', kind, meantLine(text)),
  });
  if (isQuoted && !closes && !value.slice(1).includes(sign))
    yield outside(value + sign, 'unclosedQuote');
  if (isQuoted)
    yield outside(
      inQuotes(inner),
      sign === "'" && /\p{L}'\p{L}/u.test(inner) ? 'apostrophe' : 'innerQuote',
    );
  else if (/^(?:\[(?!\[)[^\]]*\]|\{[^}]*\})\s*[^\s,\]}#]/.test(value)) {
    yield {
      at,
      column: before.length,
      lines: [before + inQuotes(value) + end],
      words: sayYaml('groupFirst', sign, meantLine(inQuotes(value))),
    };
  } else if (/^\*+[^\s*][^*]*\*+/.test(value)) {
    const plain = value.replace(/\*+([^*]+)\*+/g, '$1');
    yield {
      at,
      column: before.length,
      lines: [before + plain + end],
      words: sayYaml('mend', 'starFirst', meantLine(plain)),
    };
  } else if (/: |:$/.test(value) || startsWithSign.test(value))
    yield {
      at,
      column: before.length,
      lines: [before + inQuotes(value) + end],
      words: startWords(value, sign),
    };
}

/** Signs that mean something to YAML at the beginning of a text. */
const startsWithSign = /^(?:[?:,#&*!|>%@`]|-(?!\s))/;

/** A text in quotes that it does not contain. */
export const inQuotes = (text: string): string =>
  !text.includes('"') && !text.includes('\\')
    ? `"${text}"`
    : text.includes("'")
      ? `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
      : `'${text}'`;

/** Lines of a text at the left edge, below the field that they belong to. */
function* leftEdge(lines: readonly string[], line: number): Generator<Mend> {
  const isText = (text = '') => /^[^\s#-]/.test(text) && !/^[A-Za-z][\w-]*:(?:\s|$)/.test(text);
  if (!isText(lines[line])) return;
  let first = line;
  while (first > 0 && isText(lines[first - 1])) first--;
  let end = line + 1;
  while (end < lines.length && (isText(lines[end]) || !lines[end]?.trim())) end++;
  const owner = /^([A-Za-z][\w-]*):/.exec(lines[first - 1] ?? '')?.[1];
  if (owner === undefined) return;
  const count = lines.slice(first, end).filter((text) => text.trim()).length;
  yield {
    at: first,
    column: 0,
    lines: lines.slice(first, end).map((text) => (text.trim() ? `  ${text}` : text)),
    words: sayYaml('leftEdge', count, owner),
  };
}

/** A line, and those below it that are indented alike, that stands further left or right than its neighbours. */
function* indentation(lines: readonly string[], at: number): Generator<Mend> {
  const line = lines[at] ?? '';
  const own = spaces(line).length;
  const before = lines.slice(0, at).findLast((each) => each.trim());
  const after = lines.slice(at + 1).find((each) => each.trim());
  // A line can belong only to what is above it.
  const deepest =
    before === undefined ? 0 : spaces(before).length + (/:\s*$|^\s*-\s/.test(before) ? 2 : 0);
  const isItem = /^\s*-\s/.test(line);
  const siblings = isItem
    ? (lines.slice(0, at).findLast((each) => /^\s*-\s/.test(each)) ??
      lines.slice(at + 1).find((each) => /^\s*-\s/.test(each)))
    : undefined;
  const widths = [
    ...[siblings, before, after].flatMap((each) =>
      each === undefined ? [] : [spaces(each).length],
    ),
    ...(before?.trimEnd().endsWith(':') ? [spaces(before).length + 2] : []),
    ...(before && /^\s*-\s/.test(before) ? [spaces(before).length + 2] : []),
    own - 1,
    own + 1,
  ].filter((width) => width >= 0 && width !== own && (width < own || width <= deepest));
  for (const width of new Set(widths)) {
    const parent = parentOf(lines, at, width);
    yield {
      at,
      column: own,
      lines: [' '.repeat(width) + line.trimStart()],
      words: sayYaml('uneven', width > own ? 'left' : 'right', width, parent),
    };
  }
}

/** The field that a line of this width belongs to: the nearest above that stands further left. */
function parentOf(lines: readonly string[], at: number, width: number): string | undefined {
  const above = lines
    .slice(0, at)
    .findLast((each) => each.trim() && spaces(each).length < width && /:\s*$/.test(each));
  return above && /([A-Za-z][\w-]*):\s*$/.exec(above)?.[1];
}

/** The lines without the field at the top that a line is part of; undefined where nothing would be left out. */
function withoutField(lines: readonly string[], line: number): string[] | undefined {
  const isTop = (text = '') => /^[A-Za-z][\w-]*:(?:\s|$)/.test(text);
  let first = line;
  while (first > 0 && !isTop(lines[first])) first--;
  let end = Math.max(first, line) + 1;
  while (end < lines.length && !isTop(lines[end])) end++;
  if (lines.slice(first, end).every((text) => !text.trim())) return undefined;
  return lines.map((text, at) => (at >= first && at < end ? '' : text));
}

/** What to write, if that fits a line of a terminal. */
const meantLine = (line = ''): Meant => (line.trim().length > 100 ? undefined : line.trim());

/** What is said of a text that needs quotes. */
function startWords(value: string, sign: string): SaidWords {
  const meant = meantLine(inQuotes(value));
  if (/: |:$/.test(value)) return sayYaml('mend', 'colonInText', meant);
  return sign === '`' ? sayYaml('mend', 'backtickFirst', meant) : sayYaml('signFirst', sign, meant);
}

/** The offset at which each line starts. */
function offsetsOf(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

function lineAt(lines: readonly string[], offset: number): number {
  const starts = offsetsOf(lines);
  return Math.max(
    starts.findLastIndex((start) => start <= offset),
    0,
  );
}

const columnAt = (lines: readonly string[], offset: number): number =>
  offset - (offsetsOf(lines)[lineAt(lines, offset)] ?? 0);
