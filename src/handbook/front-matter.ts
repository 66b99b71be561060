import { LineCounter, isMap, isScalar, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Path, Point, ReadProblem } from './types.ts';

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
  return { yaml: match[1] ?? '', yamlLine: 2, body: '\n'.repeat(lines) + text.slice(match[0].length) };
}

const options = { prettyErrors: false, strict: true, uniqueKeys: true } as const;

/**
 * Parses YAML into plain data.
 *
 * @param firstLine - line of the file on which the YAML starts
 * @returns the data, or undefined with at least one problem
 */
export function parseYaml(
  yaml: string,
  file: string,
  firstLine: number,
): { data: unknown; problems: ReadProblem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { ...options, lineCounter });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return { data: undefined, problems: faults.map((fault) => yamlProblem(fault, file, firstLine, lineCounter)) };
  try {
    return { data: document.toJS({ maxAliasCount: 20 }), problems: [] };
  } catch {
    return {
      data: undefined,
      problems: [
        {
          rule: 'content/yaml',
          at: { file, point: { line: firstLine, column: 1 } },
          found: 'The YAML repeats itself through aliases (`*name`) more often than a document needs.',
          expected: 'values written out',
          fix: 'Write the values where they belong, without `&` and `*`.',
        },
      ],
    };
  }
}

function yamlProblem(fault: YAMLError, file: string, firstLine: number, lines: LineCounter): ReadProblem {
  const { line, col } = lines.linePos(fault.pos[0]);
  const duplicate = fault.code === 'DUPLICATE_KEY';
  return {
    rule: 'content/yaml',
    at: { file, point: { line: line + firstLine - 1, column: col } },
    found: duplicate
      ? 'A field stands twice in the front matter, so one of its values would be lost.'
      : `The front matter is not valid YAML: ${fault.message.split('\n')[0]}.`,
    expected: duplicate ? 'each field once' : '`field: value` lines',
    fix: duplicate
      ? 'Remove one of the two.'
      : 'Check the indentation, and put text that holds `: ` or ` #`, or starts with a special character, in quotes.',
  };
}

/** Finds where values stand, in YAML that is known to parse. */
export function yamlPositions(yaml: string, firstLine: number) {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { ...options, lineCounter });
  return (path: Path, key: boolean): Point | undefined => {
    const offset = offsetOf(document, path, key);
    if (offset === undefined) return undefined;
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}

/** Offset of the value at a path, of its key, or of the nearest part of the path that exists. */
function offsetOf(document: Document, path: Path, key: boolean): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const way = path.slice(0, length);
    const holder = length === 1 ? document.contents : document.getIn(way.slice(0, -1), true);
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isScalar(item.key) && String(item.key.value) === String(way.at(-1)));
      if (!pair) continue;
      const node = key || length < path.length || !pair.value ? pair.key : pair.value;
      return rangeStart(node) ?? rangeStart(pair.key);
    }
    const node = document.getIn(way, true);
    if (node !== undefined) return rangeStart(node);
  }
  return undefined;
}

const rangeStart = (node: unknown) => (node as { range?: [number, number, number] } | null)?.range?.[0];
