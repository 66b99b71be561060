import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isMap, isScalar, parseDocument, type Node, type Pair } from 'yaml';
import { splitFrontMatter } from '../../handbook/reading/parts.ts';
import { yamlOptions } from '../../handbook/reading/yaml-options.ts';
import { quoteDoubtful } from '../draft.ts';

/**
 * The text of an entry in which some fields have other values. Only the lines of these fields change:
 * what an editor wrote elsewhere stays, letter by letter.
 *
 * @param fields - values by the names of fields, `aiAct.risk` inside a group; undefined removes a field
 */
export function withFields(text: string, fields: ReadonlyMap<string, unknown>): string {
  const parts = splitFrontMatter(text);
  if (!parts) return text;
  const lines = text.split('\n');
  const start = parts.yamlLine - 1;
  const end = start + parts.yaml.split('\n').length;
  let yaml = parts.yaml;
  for (const [name, value] of fields) yaml = withField(yaml, name.split('.'), value);
  return [...lines.slice(0, start), ...yaml.split('\n'), ...lines.slice(end)].join('\n');
}

function withField(yaml: string, path: readonly string[], value: unknown): string {
  const document = parseDocument(yaml, yamlOptions);
  const wanted = document.toJS() as unknown;
  const intended = set(wanted, path, value);
  const edited = spliced(yaml, document, path, value);
  if (edited !== undefined) {
    const read = parseDocument(edited, yamlOptions);
    if (read.errors.length === 0 && isDeepStrictEqual(read.toJS(), intended)) return edited;
  }
  // However it is written, the value comes first.
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** A copy of data with another value at a path. */
function set(data: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(data ?? {}) as Record<string, unknown>;
  let group = copy;
  for (const step of path.slice(0, -1)) group = (group[step] ??= {}) as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete group[last];
  else group[last] = value;
  return copy;
}

/** The YAML with a value written over another one, or on a line of its own; undefined where that is not simple. */
function spliced(
  yaml: string,
  document: Document.Parsed,
  path: readonly string[],
  value: unknown,
): string | undefined {
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(holder) || holder.flow) return undefined;
  const pairs = holder.items as Pair<Node, Node | null>[];
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  const indent = '  '.repeat(path.length - 1);
  if (!pair) {
    if (value === undefined) return yaml;
    if (path.length > 1) return undefined;
    return `${yaml.replace(/\n+$/, '')}\n${indent}${path.at(-1)}: ${written(value)}`;
  }
  const node = pair.value;
  const [keyStart = 0] = pair.key.range ?? [];
  const [from, to] = node?.range ?? [];
  if (from === undefined || to === undefined) return undefined;
  if (value === undefined) {
    const lineStart = yaml.lastIndexOf('\n', keyStart) + 1;
    const lineEnd = yaml.indexOf('\n', Math.max(keyStart, to - 1));
    return lineEnd < 0
      ? yaml.slice(0, lineStart).trimEnd()
      : yaml.slice(0, lineStart) + yaml.slice(lineEnd + 1);
  }
  const isOnLines = isCollection(node)
    ? node.flow !== true
    : isScalar(node) && /^BLOCK/.test(node.type ?? '');
  const quotes =
    isScalar(node) && typeof value === 'string' && node.type === 'QUOTE_DOUBLE'
      ? JSON.stringify(value)
      : undefined;
  if (!isOnLines) return yaml.slice(0, from) + (quotes ?? written(value)) + yaml.slice(to);
  const colon = yaml.indexOf(':', pair.key.range?.[1] ?? keyStart);
  const tail = yaml.slice(from, to).endsWith('\n') ? '\n' : '';
  return `${yaml.slice(0, colon + 1)} ${written(value)}${tail}${yaml.slice(to)}`;
}

/** A value on one line. */
function written(value: unknown): string {
  const document = new Document([value]);
  if (isCollection(document.contents)) document.contents.flow = true;
  quoteDoubtful(document);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
  return text.slice(1, -1).trim().replace(/,$/, '');
}
