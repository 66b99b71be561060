import type { SaidWords } from '../../issues/issue.ts';
import { sayYaml } from './says/yaml.ts';
import type { Point } from '../../issues/place.ts';

/** A file cut in two. Lines count from 1. */
export interface Parts {
  yaml: string;
  /** Line on which the YAML starts. */
  yamlLine: number;
  /** The body, with an empty line for each line before it, so that positions in it are positions in the file. */
  body: string;
  /** What is wrong with the lines around the fields. What was meant is plain, so all else can be read. */
  faults: readonly PartsFault[];
}

type PartsFault = SaidWords & { point: Point };

/** Cuts a file into front matter and body; undefined where it has no fields that can be told from text. */
export function splitFrontMatter(text: string): Parts | undefined {
  const lines = text.split('\n');
  const opening = openingOf(lines);
  if (!opening) return undefined;
  const closing = closingOf(lines, opening.first);
  if (closing.end === opening.first && opening.faults.length > 0) return undefined;
  const cut =
    closing.faults.length > 0 ? undefined : furtherFields(lines, opening.first, closing.end);
  if (cut !== undefined)
    return {
      // The line of hyphens becomes an empty one, so that all others stay where they are.
      yaml: lines
        .slice(opening.first, cut)
        .with(closing.end - opening.first, '')
        .join('\n'),
      yamlLine: opening.first + 1,
      body: '\n'.repeat(cut + 1) + lines.slice(cut + 1).join('\n'),
      faults: [
        ...opening.faults,
        {
          point: point(closing.end),
          ...sayYaml('cutFields'),
        },
      ],
    };
  const after = lines.slice(closing.bodyFrom).join('\n');
  return {
    yaml: lines.slice(opening.first, closing.end).join('\n').replace(/\r$/, ''),
    yamlLine: opening.first + 1,
    body: '\n'.repeat(closing.bodyFrom) + after,
    faults: [...opening.faults, ...closing.faults, ...secondFrontMatter(lines, closing.bodyFrom)],
  };
}

const hyphens = /^---[ \t]*\r?$/;

/** A line that was meant to be three hyphens: what Word makes of them, and other numbers of hyphens. */
const nearHyphens = /^[ \t]*(?:[—–―‒‐‑−]+|-{2}|-{4,}|-[ -]*-|\.\.\.)[ \t]*\r?$/;

const fieldLine = /^[A-Za-z][\w-]*[ \t]*:(?:\s|$)/;

const point = (line: number): Point => ({ line: line + 1, column: 1 });

/** Index of the first line of fields, and what is wrong above it. */
function openingOf(lines: readonly string[]): { first: number; faults: PartsFault[] } | undefined {
  const [top = ''] = lines;
  if (hyphens.test(top)) return { first: 1, faults: [] };
  const found = (words: SaidWords, at: number): PartsFault => ({ point: point(at), ...words });
  const start = lines.findIndex((line) => line.trim() !== '');
  const first = lines[start] ?? '';
  if (hyphens.test(first.trimStart()))
    return {
      first: start + 1,
      faults: [
        start === 0
          ? found(sayYaml('spacesBefore'), 0)
          : found(start === 1 ? sayYaml('emptyLine') : sayYaml('emptyLines', start), 0),
      ],
    };
  if (nearHyphens.test(first) && fieldLine.test(lines[start + 1] ?? ''))
    return {
      first: start + 1,
      faults: [
        found(sayYaml(/[^\s.-]/.test(first) ? 'dashFirst' : 'otherFirst', first.trim()), start),
      ],
    };
  if (fieldLine.test(first) && lines.some((line) => hyphens.test(line)))
    return {
      first: start,
      faults: [found(sayYaml('noOpening'), start)],
    };
  // A comment, or a heading, above the fields.
  const opens = lines.findIndex((line) => hyphens.test(line));
  const closes = lines.findIndex((line, at) => at > opens && hyphens.test(line));
  if (opens > 0 && closes > opens && fieldLine.test(lines[opens + 1] ?? '') && opens - start <= 20)
    return {
      first: opens + 1,
      faults: [found(sayYaml('textAbove'), start)],
    };
  return undefined;
}

/** Index of the line after the fields, of the first line of the body, and what is wrong between them. */
function closingOf(
  lines: readonly string[],
  first: number,
): { end: number; bodyFrom: number; faults: PartsFault[] } {
  const end = lines.findIndex((line, at) => at >= first && hyphens.test(line));
  const near = meantClosing(lines, first, end < 0 ? lines.length : end);
  if (near !== undefined) {
    const line = (lines[near] ?? '').trim();
    const [, rest = ''] = /^-{3}\s*([^\s-].*)$/.exec(line) ?? [];
    return {
      end: near,
      // What follows on the same line is text.
      bodyFrom: near + 1,
      faults: [
        {
          point: point(near),
          ...(rest ? sayYaml('textBeside', shorten(rest)) : sayYaml('otherEnd', line)),
        },
      ],
    };
  }
  if (end >= 0) return { end, bodyFrom: end + 1, faults: [] };
  const text = firstText(lines, first);
  const isEnd = text >= lines.length;
  return {
    end: text,
    bodyFrom: text,
    faults: [
      {
        point: point(Math.min(text, lines.length - 1)),
        ...sayYaml(isEnd ? 'openEnd' : 'open'),
      },
    ],
  };
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Index of a line that was meant to close the fields, and after which no field follows. */
function meantClosing(lines: readonly string[], first: number, end: number): number | undefined {
  for (let at = first; at < end; at++) {
    const line = lines[at] ?? '';
    const isMeant =
      (nearHyphens.test(line) && !line.startsWith(' ')) || /^---[ \t]*[^\s-]/.test(line);
    if (!isMeant) continue;
    const next = lines.slice(at + 1, end).find((each) => each.trim() !== '');
    if (next === undefined || !/^(?:[A-Za-z][\w-]*:(?:\s|$)|\s+\S|- )/.test(next)) return at;
  }
  return undefined;
}

/** Index of the first line that is no field, nor part of one. */
function firstText(lines: readonly string[], first: number): number {
  let at = first;
  for (let line = lines[at]; line !== undefined; line = lines[++at]) {
    const isBlank = line.trim() === '';
    if (isBlank) {
      // A field may follow an empty line; text may, too.
      const next = lines.slice(at).find((each) => each.trim() !== '');
      if (next !== undefined && fieldLine.test(next)) continue;
      return at + (next === undefined ? 0 : lines.slice(at).indexOf(next));
    }
    if (!fieldLine.test(line) && !/^(?:\s|#[^#]|- )/.test(line)) return at;
  }
  return at;
}

/**
 * Index of the three hyphens that end the fields, where others cut them in two. Fields that are there
 * already are a second front matter.
 */
function furtherFields(lines: readonly string[], first: number, end: number): number | undefined {
  const close = lines.findIndex((line, at) => at > end && hyphens.test(line));
  const between = lines.slice(end + 1, Math.max(close, 0));
  if (!fieldLine.test(between[0] ?? '') || !between.every(isOfFields)) return undefined;
  const namesOf = (some: readonly string[]) =>
    some.flatMap((line) => (fieldLine.test(line) ? [line.slice(0, line.indexOf(':')).trim()] : []));
  const above = new Set(namesOf(lines.slice(first, end)));
  return namesOf(between).some((name) => above.has(name)) ? undefined : close;
}

/** A line that may be part of fields. */
const isOfFields = (line: string) =>
  line.trim() === '' || /^(?:[A-Za-z][\w-]*:(?:\s|$)|\s|- |#)/.test(line);

/** Fields that were pasted into the body, between lines of three hyphens as above. */
function secondFrontMatter(lines: readonly string[], from: number): PartsFault[] {
  const start = lines.findIndex((line, at) => at >= from && line.trim() !== '');
  const fields = start < 0 ? -1 : hyphens.test(lines[start] ?? '') ? start + 1 : start;
  const end = lines.findIndex((line, at) => at > fields && hyphens.test(line));
  const isAtTop =
    fields >= 0 &&
    end >= 0 &&
    fieldLine.test(lines[fields] ?? '') &&
    lines.slice(fields, end).every(isOfFields);
  const at = isAtTop ? start : start < 0 ? undefined : fieldsFurtherDown(lines, start);
  if (at === undefined) return [];
  return [
    {
      point: point(at),
      ...sayYaml('secondFields'),
    },
  ];
}

/**
 * Index of the three hyphens above fields that were pasted somewhere into a text. A line drawn across the
 * page may have a paragraph such as `Note: …` below it, so that two fields or more make them known.
 */
function fieldsFurtherDown(lines: readonly string[], from: number): number | undefined {
  let fence: string | undefined;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    if (fence !== undefined || !hyphens.test(line) || lines[at - 1]?.trim()) continue;
    const end = lines.findIndex((each, index) => index > at && hyphens.test(each));
    const between = lines.slice(at + 1, Math.max(end, 0));
    const names = between.filter((each) => fieldLine.test(each));
    const isBlock = between.every((each) => each.trim() !== '' && isOfFields(each));
    if (isBlock && names.length > 1 && fieldLine.test(between[0] ?? '')) return at;
  }
  return undefined;
}
