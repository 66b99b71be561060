import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
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

/** How often a document may say something through an alias before it is taken for an attack. */
const maxAliasCount = 20;

/**
 * Parses YAML into plain data: a tree without cycles.
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
  const pointAt = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = [...document.errors, ...document.warnings];
  // A fault draws others after it on its line; only the first says what is wrong.
  const problems = [...Map.groupBy(faults, ({ pos }) => pointAt(pos[0]).line).values()].flatMap(([fault]) =>
    fault ? [yamlProblem(fault, yaml, { file, point: pointAt(fault.pos[0]) })] : [],
  );
  if (problems.length === 0)
    problems.push(
      ...abuses(document).map(({ offset, ...words }) => ({
        rule: 'content/yaml' as const,
        at: { file, point: pointAt(offset) },
        ...words,
      })),
    );
  return { data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount }), problems };
}

function yamlProblem(fault: YAMLError, yaml: string, at: ReadProblem['at']): ReadProblem {
  if (fault.code === 'DUPLICATE_KEY') {
    const [name = ''] = /^[^:\r\n]*/.exec(yaml.slice(fault.pos[0])) ?? [];
    return {
      rule: 'content/yaml',
      at,
      found: `\`${name.trim()}\` stands here a second time, so one of its values would be lost.`,
      expected: 'each field once',
      fix: 'Remove one of the two.',
    };
  }
  const [what = ''] = fault.message.split('\n');
  return {
    rule: 'content/yaml',
    at,
    found: `This is not valid YAML: ${what.replace(/quote$/, ' quotation mark').replace(/[.;].*$/s, '')}.`,
    expected: '`field: value` lines',
    fix:
      fault.code === 'TAB_AS_INDENT'
        ? 'Indent with spaces.'
        : 'Check the indentation, and put text that holds `: ` or ` #`, or starts with a special character, in quotes.',
  };
}

type Abuse = Pick<ReadProblem, 'found' | 'expected' | 'fix'> & { offset: number };

/** What parses, and cannot be turned into plain data, or only at the price of something being lost. */
function abuses(document: Document): Abuse[] {
  const found: Abuse[] = [];
  let firstAlias: Node | undefined;
  const add = (node: Node | undefined, what: string, expected: string, fix: string) =>
    void found.push({ offset: rangeStart(node) ?? 0, found: what, expected, fix });
  visit(document, {
    Alias(_, node, path) {
      firstAlias ??= node;
      const target = node.resolve(document);
      if (!target)
        add(node, `\`*${node.source}\` repeats a value that is named nowhere above.`, 'the value', 'Write the value itself. Text that starts with `*` stands in quotes.');
      else if (path.includes(target))
        add(node, `\`*${node.source}\` repeats a value inside itself, without end.`, 'the value', 'Write the value itself.');
    },
    Pair(_, { key }) {
      if (isCollection(key) || isAlias(key))
        add(key, 'The name of a field is a list, a group of fields or an alias.', '`field: value`', 'Put the name in quotes, or remove the `?`, brackets or `*`.');
    },
  });
  if (found.length > 0) return found;
  try {
    document.toJS({ maxAliasCount });
  } catch {
    add(
      firstAlias,
      'Aliases (`*name`) repeat more here than a document needs.',
      'values written out',
      'Write the values where they belong, without `&` and `*`.',
    );
  }
  return found;
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
