import { yamlPositions } from './front-matter.ts';
import { splitFrontMatter } from './parts.ts';
import type { Handbook } from '../types.ts';
import type { Place, Point } from '../../issues/place.ts';

/**
 * Turns places into points, for what is reported only. Each file is parsed for its positions at
 * most once, however many places in it are asked for.
 */
export function pointFinder(handbook: Pick<Handbook, 'textOf'>): (place: Place) => Point {
  const positions = new Map<string, ReturnType<typeof yamlPositions> | undefined>();
  return ({ file, path, key = false, point }) => {
    if (point) return point;
    if (!path) return { line: 1, column: 1 };
    if (!positions.has(file)) positions.set(file, positionsIn(file));
    return positions.get(file)?.(path, key) ?? { line: 1, column: 1 };
  };

  function positionsIn(file: string) {
    const text = handbook.textOf(file);
    if (file.endsWith('.yaml')) return yamlPositions(text, 1);
    const parts = splitFrontMatter(text);
    return parts && yamlPositions(parts.yaml, parts.yamlLine);
  }
}
