import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Path, Point, ReadProblem } from '../types.ts';
import { abuses, explainFault, maxAliasCount, rangeStart } from './yaml-faults.ts';

/** A file cut in two. Lines count from 1. */
export interface Parts {
  yaml: string;
  /** Line on which the YAML starts. */
  yamlLine: number;
  /** The body, with an empty line for each line before it, so that positions in it are positions in the file. */
  body: string;
}

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Cuts a file into front matter and body; undefined where it does not start with a closed front matter. */
export function splitFrontMatter(text: string): Parts | undefined {
  const match = fence.exec(text);
  if (!match) return undefined;
  const lines = match[0].split('\n').length - 1;
  return {
    yaml: match[1] ?? '',
    yamlLine: 2,
    body: '\n'.repeat(lines) + text.slice(match[0].length),
  };
}

const options = { prettyErrors: false, strict: true, uniqueKeys: true } as const;

/**
 * Parses YAML into plain data: a tree without cycles.
 *
 * @param firstLine - line of the file on which the YAML starts
 * @returns the data, or undefined with at least one problem; and how a value of it is written
 */
export function parseYaml(
  yaml: string,
  file: string,
  firstLine: number,
): { data: unknown; problems: ReadProblem[]; written: (path: Path) => string | undefined } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { ...options, lineCounter });
  const pointAt = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  // A fault draws others after it on its line; only the first says what is wrong.
  const faults = Map.groupBy(
    [...document.errors, ...document.warnings],
    ({ pos }) => pointAt(pos[0]).line,
  );
  const found = [...faults.values()].flatMap(([fault]) =>
    fault ? [explainFault(fault, yaml)] : [],
  );
  const problems = (found.length > 0 ? found : abuses(document, yaml)).map(
    ({ offset, ...words }): ReadProblem => ({
      rule: 'content/yaml',
      at: { file, point: pointAt(offset) },
      ...words,
    }),
  );
  const written = (path: Path) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  return {
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount }),
    problems,
    written,
  };
}

/** Finds where values stand, in YAML that is known to parse. */
export function yamlPositions(yaml: string, firstLine: number) {
  const lineCounter = new LineCounter();
  let document: Document | undefined;
  return (path: Path, key: boolean): Point | undefined => {
    const top = path.length === 1 ? topPosition(yaml, String(path[0]), key) : undefined;
    if (top) return { line: top.line + firstLine - 1, column: top.column };
    document ??= parseDocument(yaml, { ...options, lineCounter });
    const offset = offsetOf(document, path, key);
    if (offset === undefined) return undefined;
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}

/**
 * Position of a field at the top, or of a value on its line, where the text alone shows it: at the
 * start of a line nothing but such a field can stand. Most findings point there, and a rule that
 * trips on every entry would have every file parsed again.
 */
function topPosition(yaml: string, name: string, key: boolean): Point | undefined {
  if (!/^[A-Za-z]\w*$/.test(name)) return undefined;
  const [found, ...more] = yaml.matchAll(
    new RegExp(`^${name}:(?:[ \\t]+(?=[\\w"'[{])|(?=\\s|$))`, 'gm'),
  );
  if (!found || more.length > 0) return undefined;
  const value = /[ \t]$/.test(found[0]);
  if (!key && !value) return undefined;
  return {
    line: yaml.slice(0, found.index).split('\n').length,
    column: key ? 1 : found[0].length + 1,
  };
}

/** Offset of the value at a path, of its key, or of the nearest part of the path that exists. */
function offsetOf(document: Document, path: Path, key: boolean): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const way = path.slice(0, length);
    const holder = length === 1 ? document.contents : document.getIn(way.slice(0, -1), true);
    if (isMap(holder)) {
      const pair = holder.items.find(
        (item) => isScalar(item.key) && String(item.key.value ?? '') === String(way.at(-1)),
      );
      if (!pair) continue;
      const node = key || length < path.length || !pair.value ? pair.key : pair.value;
      return rangeStart(node) ?? rangeStart(pair.key);
    }
    const node = document.getIn(way, true);
    if (node !== undefined) return rangeStart(node);
  }
  return undefined;
}
