import { isScalar, parse, parseDocument, type Scalar } from 'yaml';
import { splitFrontMatter } from '../handbook/reading/parts.ts';
import { yamlOptions } from '../handbook/reading/yaml-options.ts';
import type { Path } from '../issues/place.ts';

/** The fields of a file as text: where they begin in it, and what they are. */
export interface YamlPart {
  start: number;
  yaml: string;
}

/** The YAML of a file: all of `handbook.yaml`, the front matter of an entry. Undefined where it has none. */
export function yamlOf(file: string, text: string): YamlPart | undefined {
  if (file.endsWith('.yaml')) return { start: 0, yaml: text };
  const parts = splitFrontMatter(text);
  if (!parts || parts.faults.length > 0) return undefined;
  const start =
    text
      .split('\n')
      .slice(0, parts.yamlLine - 1)
      .join('\n').length + 1;
  return { start, yaml: parts.yaml };
}

/** Another way to write a value: how it is written now, and how it shall be. */
export interface ScalarEdit {
  path: Path;
  /** @returns undefined where it stays as it is */
  write: (scalar: Scalar, source: string) => string | undefined;
}

/**
 * Rewrites values where they stand; everything around them stays as it is, comments too.
 *
 * @returns the same text where nothing changes, or where the YAML does not parse
 */
export function withScalars(yaml: string, edits: readonly ScalarEdit[]): string {
  const document = parseDocument(yaml, yamlOptions);
  if (document.errors.length > 0) return yaml;
  const changes = edits.flatMap(({ path, write }) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range) return [];
    const [start, end] = node.range;
    const written = write(node, yaml.slice(start, end));
    return written === undefined ? [] : [{ start, end, written }];
  });
  const places = new Map(changes.map((change) => [change.start, change]));
  return [...places.values()]
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, written }) => text.slice(0, start) + written + text.slice(end),
      yaml,
    );
}

/** A text as a value of YAML: in quotes where it would be a number or a truth value without. */
export const asYamlText = (text: string): string => {
  try {
    return typeof parse(text) === 'string' && parse(text) === text && !/[,[\]{}#:]/.test(text)
      ? text
      : JSON.stringify(text);
  } catch {
    return JSON.stringify(text);
  }
};
