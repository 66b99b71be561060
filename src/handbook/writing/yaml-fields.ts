import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../../issues/place.ts';
import { yamlOptions } from '../reading/yaml-options.ts';
import { sameData } from './same-data.ts';
import {
  blockText,
  endOf,
  endOfItem,
  inlineText,
  lineEnd,
  lineStart,
  startOf,
} from './yaml-text.ts';

/** A field to write: where, what, and below which other field it goes if it is new. */
export interface FieldToWrite {
  path: Path;
  /** Undefined removes the field. */
  value: unknown;
  /** Names of fields beside it; a new field follows the first of them that is there, else the last field. */
  after?: readonly string[];
}

/** The YAML cannot be written to, because it cannot be read. */
export class UnwritableYaml extends Error {
  override name = 'UnwritableYaml';
}

/**
 * Writes fields into YAML, and leaves every other character of it as it is: comments, order, quotes and
 * line ends. Where the text alone does not show how, the library writes the whole anew, with its
 * comments in their order.
 *
 * @throws UnwritableYaml where it is not a map that can be read
 */
export const withFields = (yaml: string, fields: readonly FieldToWrite[]): string =>
  fields.reduce(withField, yaml);

function withField(yaml: string, field: FieldToWrite): string {
  const { path, value } = field;
  const document = parsed(yaml);
  const wanted = parsed(yaml);
  if (value === undefined && !document.hasIn(path)) return yaml;
  if (value === undefined) wanted.deleteIn(path);
  else if (isBlocked(document, path))
    throw new UnwritableYaml(`\`${path.join('.')}\` has no place: what is there is no group.`);
  else wanted.setIn(path, wanted.createNode(value));
  // Where the place of a field is not on lines of its own, the field around it is written.
  for (let depth = path.length; depth > 0; depth--) {
    const around = path.slice(0, depth);
    const isAround = depth < path.length;
    const whole = isAround ? valueAt(wanted, around) : value;
    const written = edited(yaml, document, { ...field, path: around, value: whole });
    if (written === undefined || (isAround && comments(written) < comments(yaml))) continue;
    const result = parseDocument(written, yamlOptions);
    if (result.errors.length === 0 && sameData(plain(result), plain(wanted))) return written;
  }
  const text = wanted.toString({ lineWidth: 0 });
  const whole = yaml.endsWith('\n') ? text : text.trimEnd();
  return yaml.includes('\r\n') ? whole.replaceAll('\n', '\r\n') : whole;
}

/** What may be comments: no fewer may be left. */
const comments = (yaml: string) => yaml.match(/(?:^|\s)#/gm)?.length ?? 0;

function valueAt(document: Document, path: Path): unknown {
  const node = document.getIn(path, true);
  return isScalar(node) || isCollection(node) ? node.toJS(document) : node;
}

/** Whether a value is in the way, so that a group would have to take its place. */
const isBlocked = (document: Document.Parsed, path: Path): boolean =>
  path.slice(0, -1).some((_, index) => {
    const node = document.getIn(path.slice(0, index + 1), true);
    return isScalar(node);
  });

function parsed(yaml: string): Document.Parsed {
  const document = parseDocument(yaml, yamlOptions);
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new UnwritableYaml('The fields cannot be read.');
  return document;
}

const plain = (document: Document): unknown => document.toJS({ maxAliasCount: 100 });

/** The text with one field written into it; undefined where that takes more than a place in the text. */
function edited(
  yaml: string,
  document: Document.Parsed,
  { path, value: whole, after = [] }: FieldToWrite,
): string | undefined {
  const place = placeOf(document, path, whole);
  if (!place || place.holder.items.length === 0) return undefined;
  const { holder, name, value } = place;
  const existing = pairOf(holder.items, name);
  if (value === undefined)
    return !existing ? yaml : holder.flow ? undefined : without(yaml, existing);
  if (existing)
    return (
      inPlace(yaml, existing, value, holder.flow === true) ?? onLines(yaml, holder, existing, value)
    );
  const [last] = holder.items.slice(-1);
  if (!last) return undefined;
  if (holder.flow) {
    const end = endOf(last);
    const text = `, ${name}: ${inlineText(value, { inFlow: true })}`;
    return yaml.slice(0, end) + text + yaml.slice(end);
  }
  const anchor = after.map((each) => pairOf(holder.items, each)).find((pair) => pair) ?? last;
  const eol = eolOf(yaml);
  const at = lineEnd(yaml, endOf(anchor));
  const before = yaml.slice(0, at);
  const gap = before === '' || before.endsWith('\n') ? '' : eol;
  const lines = blockText(name, value, { indent: indentOf(yaml, anchor), eol });
  const rest = yaml.slice(at);
  return before + gap + (rest === '' && gap !== '' ? lines.slice(0, -eol.length) : lines) + rest;
}

/** The map into which a field goes: its own, or the nearest above it that is there, with the groups between. */
function placeOf(document: Document.Parsed, path: Path, value: unknown) {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const holder = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    const name = path[depth];
    if (!isMap(holder) || typeof name !== 'string') continue;
    const inner = path.slice(depth + 1);
    const nested =
      value === undefined
        ? undefined
        : inner.reduceRight<unknown>((group, step) => ({ [step]: group }), value);
    return { holder: holder as YAMLMap, name, value: nested };
  }
  return undefined;
}

/** The text with another value where the old one is, on its line; undefined where it has lines of its own. */
function inPlace(
  yaml: string,
  { key, value: node }: Pair,
  value: unknown,
  inFlow: boolean,
): string | undefined {
  const isPlain = typeof value !== 'object' && !String(value).includes('\n');
  if (isSeq(node) && node.flow !== true && isListOfScalars(value))
    return withItems(yaml, node, value);
  if (!isScalar(node) && !(isCollection(node) && node.flow === true)) return undefined;
  const [start, end] = node.range ?? [0, 0];
  if (yaml.slice(start, end).includes('\n')) return undefined;
  const isSame = isScalar(node) ? isPlain : isListOfScalars(value);
  if (!isSame && !inFlow) return undefined;
  if (end > start)
    return (
      yaml.slice(0, start) +
      inlineText(value, { inFlow, ...(isScalar(node) && { like: node as Scalar }) }) +
      yaml.slice(end)
    );
  const colon = yaml.indexOf(':', isScalar(key) ? (key.range?.[1] ?? start) : start) + 1;
  return `${yaml.slice(0, colon)} ${inlineText(value, { inFlow })}${yaml.slice(colon)}`;
}

const isListOfScalars = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item !== 'object');

/** The text with other items in a list that has a line for each: lines of items that stay are kept whole. */
function withItems(yaml: string, list: YAMLSeq, values: readonly unknown[]): string | undefined {
  const [first] = list.items;
  if (!isScalar(first) || !list.items.every((item) => isScalar(item))) return undefined;
  const start = lineStart(yaml, list.range?.[0] ?? 0);
  let from = start;
  const chunks = list.items.map((item) => {
    const end = lineEnd(yaml, endOfItem(item));
    const chunk = { value: (item as Scalar).value, text: yaml.slice(from, end) };
    from = end;
    return chunk;
  });
  const [, dash = '- '] = /^([ \t]*-[ \t]+)/.exec(yaml.slice(start)) ?? [];
  const eol = eolOf(yaml);
  const lines = values.map((value) => {
    const at = chunks.findIndex((chunk) => chunk.value === value);
    if (at < 0) return `${dash}${inlineText(value, { inFlow: false })}${eol}`;
    const [kept] = chunks.splice(at, 1);
    return kept && (kept.text.endsWith('\n') ? kept.text : kept.text + eol);
  });
  const text = lines.join('');
  const rest = yaml.slice(from);
  return (
    yaml.slice(0, start) +
    (rest === '' && !yaml.endsWith('\n') ? text.slice(0, -eol.length) : text) +
    rest
  );
}

/** The text with a field written anew on lines of its own; undefined inside a map on one line. */
function onLines(yaml: string, holder: YAMLMap, pair: Pair, value: unknown): string | undefined {
  const { key, value: like } = pair;
  if (holder.flow === true || !isScalar(key)) return undefined;
  const eol = eolOf(yaml);
  const start = lineStart(yaml, startOf(pair));
  const rest = yaml.slice(lineEnd(yaml, endOf(pair)));
  const lines = blockText(String(key.value), value, { indent: indentOf(yaml, pair), eol, like });
  const isLast = rest === '' && !yaml.endsWith('\n');
  return yaml.slice(0, start) + (isLast ? lines.slice(0, -eol.length) : lines) + rest;
}

/** The text without the lines of a field. */
function without(yaml: string, pair: Pair): string {
  const start = lineStart(yaml, startOf(pair));
  const rest = yaml.slice(lineEnd(yaml, endOf(pair)));
  const before = yaml.slice(0, start);
  return rest === '' && !yaml.endsWith('\n') ? before.replace(/\r?\n$/, '') : before + rest;
}

const eolOf = (yaml: string) => (yaml.includes('\r\n') ? '\r\n' : '\n');

const pairOf = (items: readonly Pair[], name: string): Pair | undefined =>
  items.find(({ key }) => isScalar(key) && key.value === name);

const indentOf = (yaml: string, pair: Pair) => startOf(pair) - lineStart(yaml, startOf(pair));
