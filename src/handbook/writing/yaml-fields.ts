import { Document, isCollection, isMap, isScalar, parseDocument, visit, type Pair } from 'yaml';
import type { Path } from '../../issues/place.ts';
import { yamlOptions } from '../reading/yaml-options.ts';
import { sameData } from './same-data.ts';

/** A field to write: where, what, and below which other field it goes if it is new. */
export interface FieldToWrite {
  path: Path;
  /** undefined takes the field away. */
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
  if (value === undefined) wanted.deleteIn(path);
  else wanted.setIn(path, wanted.createNode(value));
  // Where the place of a field is not on lines of its own, the field around it is written.
  for (let depth = path.length; depth > 0; depth--) {
    const around = path.slice(0, depth);
    const whole = depth < path.length ? valueAt(wanted, around) : value;
    const written = edited(yaml, document, { ...field, path: around, value: whole });
    const isAround = depth < path.length;
    if (written === undefined || (isAround && comments(written) < comments(yaml))) continue;
    const result = parseDocument(written, yamlOptions);
    if (result.errors.length === 0 && sameData(plain(result), plain(wanted))) return written;
  }
  return wanted.toString({ lineWidth: 0 });
}

/** What may be comments: no fewer may be left. */
const comments = (yaml: string) => yaml.match(/(?:^|\s)#/gm)?.length ?? 0;

function valueAt(document: Document, path: Path): unknown {
  const node = document.getIn(path, true);
  return isScalar(node) || isCollection(node) ? node.toJS(document) : node;
}

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
  { path, value, after = [] }: FieldToWrite,
): string | undefined {
  const name = path.at(-1);
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (typeof name !== 'string' || !isMap(holder) || holder.flow || holder.items.length === 0)
    return undefined;
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const existing = pairOf(holder.items, name);
  if (existing) {
    const { value: node } = existing;
    // A value that is one word on its line is exchanged; any other gives way to lines of its own.
    const isWord = value !== undefined && typeof value !== 'object';
    if (isScalar(node) && node.range && node.source !== '' && isWord) {
      const [start, end] = node.range;
      if (end > start && !yaml.slice(start, end).includes('\n'))
        return yaml.slice(0, start) + scalarText(value) + yaml.slice(end);
    }
    const start = lineStart(yaml, startOf(existing));
    const rest = yaml.slice(lineEnd(yaml, endOf(existing)));
    // A list or a group of which nothing is left is another matter.
    if (value === undefined)
      return holder.items.length === 1 ? undefined : yaml.slice(0, start) + rest;
    const lines = block(name, value, indentOf(yaml, existing), eol);
    const isLast = rest === '' && !yaml.endsWith('\n');
    return yaml.slice(0, start) + (isLast ? lines.slice(0, -eol.length) : lines) + rest;
  }
  if (value === undefined) return yaml;
  const [last] = holder.items.slice(-1);
  const anchor = after.map((each) => pairOf(holder.items, each)).find((pair) => pair) ?? last;
  if (!anchor) return undefined;
  const at = lineEnd(yaml, endOf(anchor));
  const before = yaml.slice(0, at);
  const gap = before === '' || before.endsWith('\n') ? '' : eol;
  const lines = block(name, value, indentOf(yaml, anchor), eol);
  const rest = yaml.slice(at);
  return before + gap + (rest === '' && gap !== '' ? lines.slice(0, -eol.length) : lines) + rest;
}

const pairOf = (items: readonly Pair[], name: string): Pair | undefined =>
  items.find(({ key }) => isScalar(key) && key.value === name);

const startOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

/** Where the value of a field ends, without the comments and empty lines that follow it. */
function endOf({ key, value }: Pair): number {
  const node = isScalar(value) || isCollection(value) ? value : key;
  const keyEnd = isScalar(key) ? (key.range?.[1] ?? 0) : 0;
  if (!isCollection(node) || node.flow)
    return Math.max(keyEnd, (isScalar(node) || isCollection(node) ? node.range?.[1] : 0) ?? 0);
  // The end of a block takes the space below it in.
  const last: unknown = node.items.at(-1);
  if (isPairLike(last)) return endOf(last);
  return isScalar(last) || isCollection(last) ? endOf({ key: last, value: last } as Pair) : keyEnd;
}

const isPairLike = (item: unknown): item is Pair =>
  typeof item === 'object' && item !== null && 'key' in item && 'value' in item;

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** Where the next line begins. */
function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

const indentOf = (yaml: string, pair: Pair) => startOf(pair) - lineStart(yaml, startOf(pair));

const scalarText = (value: unknown) => new Document(value).toString({ lineWidth: 0 }).trimEnd();

/** A field on lines of its own. Maps inside it that hold plain values only are written in one line. */
function block(name: string, value: unknown, indent: number, eol: string): string {
  const document = new Document({ [name]: value });
  visit(document, {
    Map(_, node, path) {
      const isDeep = path.length > 3;
      if (isDeep && node.items.every(({ value: inner }) => isScalar(inner))) node.flow = true;
    },
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .trimEnd()
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}${eol}`)
    .join('');
}
