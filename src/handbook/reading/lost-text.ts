import { isAlias, isMap, isScalar, isSeq, visit, type Document, type Scalar } from 'yaml';
import { z } from 'zod';
import { referenceTargets, schemaAt, unwrap } from '../../../schemas/walk.ts';
import { sayLost } from './says/lost.ts';
import type { ReadProblem } from '../types.ts';
import type { Path, Point } from '../../issues/place.ts';

/** What YAML takes away from a value that is written without quotes. */
interface Cut {
  path: Path;
  /** Offset of what is lost. */
  offset: number;
  /** What is lost, with the sign that takes it away: `#1 on AI`, `&AI`. */
  lost: string;
  /** The whole value as it was meant. */
  whole: string;
}

/** Without one of these signs after a blank, YAML takes nothing away. */
const signs = /\s[#&]/;

/** Every value of a document from which YAML takes something away. */
function cutsOf(document: Document, yaml: string): Cut[] {
  if (!signs.test(yaml)) return [];
  const aliases = new Set<string>();
  visit(document, { Alias: (_, { source }) => void aliases.add(source) });
  const cuts: Cut[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node))
      for (const { key, value } of node.items)
        if (isScalar(key)) walk(value, [...path, String(key.value)]);
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    if (!isScalar(node) || isAlias(node)) return;
    const cut = commentAfter(node, yaml) ?? nameBefore(node, yaml, aliases);
    if (cut) cuts.push({ path, ...cut });
  };
  walk(document.contents, []);
  return cuts;
}

/** What follows ` #` on the line on which a value ends. */
function commentAfter(node: Scalar, yaml: string): Omit<Cut, 'path'> | undefined {
  if (node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, end] = node.range;
  const [, blanks = '', comment] = /^([ \t]*)(#[^\r\n]*)/.exec(yaml.slice(end)) ?? [];
  if (comment === undefined) return undefined;
  const lost = comment.trimEnd();
  const whole = `${yaml.slice(start, end)}${blanks}${lost}`.replace(/\s+/g, ' ').trim();
  return { offset: end + blanks.length, lost, whole };
}

/** A word that starts with `&` before a value: a name by which nothing calls it. */
function nameBefore(
  { anchor, type, range }: Scalar,
  yaml: string,
  aliases: ReadonlySet<string>,
): Omit<Cut, 'path'> | undefined {
  if (anchor === undefined || type !== 'PLAIN' || !range || aliases.has(anchor)) return undefined;
  const lost = `&${anchor}`;
  const offset = yaml.lastIndexOf(lost, range[0]);
  return { offset, lost, whole: yaml.slice(offset, range[1]).replace(/\s+/g, ' ') };
}

/**
 * Text that an editor wrote as part of a field, and that YAML takes for a comment. Comments on lines of
 * their own are meant, and so are those after what is no text: an id, a date, a number, one of some
 * words, or a value in quotes.
 *
 * @param pointAt - turns an offset into a point of the file
 */
export function lostText(
  document: Document,
  yaml: string,
  schema: z.ZodType,
  file: string,
  pointAt: (offset: number) => Point,
): ReadProblem[] {
  return cutsOf(document, yaml)
    .filter(({ path }) => isText(schemaAt(schema, path)) && !isEmpty(document, path))
    .map(({ path, offset, lost, whole }) => ({
      rule: 'content/lost',
      at: { file, point: pointAt(offset) },
      ...sayLost(lost.startsWith('#') ? 'comment' : 'anchor', path, lost, quoted(whole)),
    }));
}

/** Pairs of typographic quotes, as word processors set them in five languages. */
const typographic = /^(?:“[^“”]*”|„[^“”„]*[“”]|«[^«»]*»|»[^«»]*«|‘[^‘’]*’|‚[^‘’‚]*[‘’])$/;

/**
 * Texts that are in typographic quotes as a whole: they were meant as the quotes of YAML, and are shown.
 *
 * @param pointAt - turns an offset into a point of the file
 */
export function quotedText(
  document: Document,
  schema: z.ZodType,
  file: string,
  pointAt: (offset: number) => Point,
): ReadProblem[] {
  const found: ReadProblem[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node))
      for (const { key, value } of node.items)
        if (isScalar(key)) walk(value, [...path, String(key.value)]);
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
    const text = node.value.trim();
    if (!typographic.test(text) || !isText(schemaAt(schema, path))) return;
    found.push({
      rule: 'content/lost',
      at: { file, point: pointAt(node.range?.[0] ?? 0) },
      ...sayLost('typographicQuotes', path, quoted(text.slice(1, -1).trim())),
    });
  };
  walk(document.contents, []);
  return found;
}

/** The comment that stands in the place of a value: `#1d5c63`. */
export function commentFor(document: Document, yaml: string, path: Path): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) && node.value === null ? commentAfter(node, yaml)?.lost : undefined;
}

/** A text as YAML takes it whole. */
const quoted = (text: string): string =>
  text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`;

/** Whether a field holds text of the editor's own, rather than an id, a day or one of some words. */
function isText(schema: z.core.$ZodType | undefined): boolean {
  if (!schema) return false;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.some(isText);
  return inner instanceof z.ZodString && referenceTargets(schema) === undefined;
}

/** What has no value is reported as such. */
const isEmpty = (document: Document, path: Path): boolean => document.getIn(path) === null;
