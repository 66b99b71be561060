import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { unprintableIn } from './unprintable.ts';
import type { ReadProblem } from '../types.ts';
import type { Path, Place, Point } from '../../issues/place.ts';
import { conflictIn } from './conflict.ts';
import { sayYaml } from './says/yaml.ts';
import { commentFor, lostText, quotedText } from './lost-text.ts';
import { sourceLines } from './source-lines.ts';
import { beyondYamlBounds } from './yaml-bounds.ts';
import { abuses, maxAliasCount, rangeStart, type Fault } from './yaml-faults.ts';
import { yamlFaults } from './yaml-mending.ts';
import { withPlainSpaces } from './yaml-spaces.ts';
import { yamlOptions } from './yaml-options.ts';

/**
 * Parses YAML into plain data: a tree without cycles.
 *
 * @param firstLine - line of the file on which the YAML starts
 * @returns the data, and with at least one problem what was meant or undefined; how a value of it is written, or what
 *   comment stands in its place; and what of the text of its fields is lost
 */
export function parseYaml(
  text: string,
  file: string,
  firstLine: number,
): {
  data: unknown;
  problems: ReadProblem[];
  written: (path: Path) => string | undefined;
  lost: (schema: z.ZodType) => ReadProblem[];
} {
  const yaml = withPlainSpaces(text);
  const beyond = beyondYamlBounds(yaml);
  if (beyond) {
    const { offset, ...words } = beyond;
    const { line, column } = sourceLines(yaml).pointAt(offset);
    const at = { file, point: { line: line + firstLine - 1, column } };
    const problems = [{ rule: 'content/yaml' as const, at, ...words }];
    return { data: undefined, problems, written: () => undefined, lost: () => [] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { ...yamlOptions, lineCounter });
  const pointAt = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const hasErrors = document.errors.length + document.warnings.length > 0;
  const conflict = mergeConflict(yaml, (offset) => pointAt(offset).line);
  const { faults: found, meant } = conflict
    ? { faults: [conflict], meant: undefined }
    : hasErrors
      ? yamlFaults(yaml)
      : { faults: abuses(document, yaml), meant: undefined };
  const problems = found.map(({ offset, ...words }): ReadProblem => ({
    rule: 'content/yaml',
    at: { file, point: pointAt(offset) },
    ...words,
  }));
  const written = (path: Path) => {
    const node = document.getIn(path, true);
    return commentFor(document, yaml, path) ?? (isScalar(node) ? node.source : undefined);
  };
  const lost = (schema: z.ZodType) =>
    problems.length > 0
      ? []
      : [
          ...lostText(document, yaml, schema, file, pointAt),
          ...(/[“„«»‘‚]/.test(yaml) ? quotedText(document, schema, file, pointAt) : []),
        ];
  if (problems.length > 0) return { data: meant && dataMeant(meant), problems, written, lost };
  const data: unknown = document.toJS({ maxAliasCount });
  // Only what is written with a backslash can be a character that the file itself does not hold.
  if (yaml.includes('\\')) problems.push(...unprintableValues(data, file));
  return { data: problems.length > 0 ? undefined : data, problems, written, lost };
}

function mergeConflict(yaml: string, lineAt: (offset: number) => number): Fault | undefined {
  const conflict = conflictIn(yaml);
  if (!conflict) return undefined;
  const { first, last } = conflict;
  return { offset: first, ...sayYaml('conflict', lineAt(first), lineAt(last)) };
}

/** The data of YAML that was corrected: what it names counts, so that nothing else is blamed. */
function dataMeant(yaml: string): unknown {
  const document = parseDocument(yaml, yamlOptions);
  return abuses(document, yaml).length > 0 ? undefined : document.toJS({ maxAliasCount });
}

/** Names and values that hold a character which cannot be shown. */
function unprintableValues(value: unknown, file: string, path: Path = []): ReadProblem[] {
  if (typeof value === 'string') return unprintable(value, { file, path });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const way = [...path, Array.isArray(value) ? Number(name) : name];
    return [
      ...unprintable(name, { file, path: way, key: true }),
      ...unprintableValues(inner, file, way),
    ];
  });
}

function unprintable(text: string, at: Place): ReadProblem[] {
  const found = unprintableIn(text);
  if (!found) return [];
  return [
    {
      rule: 'content/yaml',
      at,
      ...sayYaml('unprintable', found.name),
    },
  ];
}

/** Finds where values stand, in YAML that is known to parse. */
export function yamlPositions(text: string, firstLine: number) {
  const yaml = withPlainSpaces(text);
  const lineCounter = new LineCounter();
  let document: Document | undefined;
  const isReadable = beyondYamlBounds(yaml) === undefined;
  return (path: Path, key: boolean): Point | undefined => {
    if (!isReadable) return undefined;
    const top = path.length === 1 ? topPosition(yaml, String(path[0]), key) : undefined;
    if (top) return { line: top.line + firstLine - 1, column: top.column };
    document ??= parseDocument(yaml, { ...yamlOptions, lineCounter });
    const offset = offsetOf(document, path, key);
    if (offset === undefined) return undefined;
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}

/**
 * Position of a field at the top, or of a value on its line, where the text alone shows it: at the
 * start of a line nothing but such a field can stand. Most issues point there, and a rule that
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
