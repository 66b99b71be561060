import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { ImportError } from '../import-error.ts';
import { documentEndings } from './read-document.ts';

/** A document that is imported. */
export interface FoundDocument {
  /** Absolute path of the file. */
  path: string;
  /** Its path below the folder that was named, with `/`: the next import knows it by this. */
  source: string;
}

/**
 * The documents at paths, those of a folder in the order of their names.
 *
 * @throws ImportError where a path leads nowhere, or no document is found
 */
export function findDocuments(paths: readonly string[]): FoundDocument[] {
  const several = paths.filter((path) => isFolder(path)).length > 1;
  const found = new Map<string, FoundDocument>();
  for (const path of paths)
    for (const file of documentsAt(path)) {
      const below = isFolder(path) ? relative(path, file) : basename(file);
      const source = several && isFolder(path) ? join(basename(resolve(path)), below) : below;
      if (!found.has(file)) found.set(file, { path: file, source: source.split(sep).join('/') });
    }
  if (found.size === 0)
    throw new ImportError(
      `There are no documents in ${paths.join(', ')}. Name files that end in ${documentEndings.join(', ')}, or a folder with such files.`,
    );
  return [...found.values()];
}

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Folders that hold no documents of an organisation. */
const passedFolders = new Set(['node_modules', 'vendor']);

function documentsAt(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new ImportError(`There is no file or folder ${path}. Correct its name.`);
  if (!stats.isDirectory()) return [resolve(path)];
  return readdirSync(path, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$')) return [];
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return passedFolders.has(entry.name) ? [] : documentsAt(inside);
      return entry.isFile() && documentEndings.includes(extname(entry.name).toLowerCase())
        ? [resolve(inside)]
        : [];
    });
}
