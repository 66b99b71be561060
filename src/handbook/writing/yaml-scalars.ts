import { isScalar, parseDocument, type Scalar } from 'yaml';
import type { Path } from '../../issues/place.ts';
import { yamlOptions } from '../reading/yaml-options.ts';

/** Another way to write a value: how it is written now, and how it shall be. */
export interface ScalarEdit {
  path: Path;
  /** @returns undefined where it stays as it is */
  write: (scalar: Scalar, source: string) => string | undefined;
}

/**
 * Rewrites values in their places by how they are written, which `withFields` does not look at: an id inside a
 * text, or quotation marks. Everything around them stays as it is, comments too.
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
