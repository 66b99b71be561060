import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UsageError } from './exit.ts';

/**
 * A file or folder as issues name it. It is looked for in the current folder, and in that of the handbook.
 *
 * @returns a path in the content folder; empty for the folder itself
 * @throws UsageError where it is in neither
 */
export function placeIn(content: string, path: string): string {
  const found = [resolve(path), resolve(content, path)].find((each) => existsSync(each));
  if (found === undefined) throw new UsageError(`${path} does not exist.`);
  const place = relative(content, found).replaceAll('\\', '/');
  if (place.startsWith('..')) throw new UsageError(`${path} is not in the handbook ${content}.`);
  return place;
}

/** Whether a file is one of the places, or in one of them. */
export const isIn = (file: string, places: readonly string[]): boolean =>
  places.some((place) => place === '' || file === place || file.startsWith(`${place}/`));
