import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { sayFile } from './says/files.ts';
import { dirname, isAbsolute, join, posix, relative, sep } from 'node:path';
import { hiddenInName } from '../../../schemas/signs.ts';
import { isNever } from './beside.ts';
import type { FileProblem, ReportFile } from './file-problem.ts';
import { refusalOf } from './read-text.ts';

/** A file or folder that can be read, by its path in the content folder. */
export interface Found {
  file: string;
  name: string;
  folder: boolean;
}

/** Files below a folder, however deep, by name. */
export function* walk(root: string, folder: string, report: ReportFile): Generator<Found> {
  for (const found of list(root, folder, report)) {
    if (!found.folder) yield found;
    else yield* walk(root, found.file, report);
  }
}

/**
 * What a folder holds, by name; links that leave the content folder or lead nowhere are reported and
 * left out.
 *
 * @param concerns - which names are reported: all, if nothing is said
 */
export function list(
  root: string,
  folder: string,
  report: ReportFile,
  concerns: (name: string) => boolean = () => true,
): Found[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch (error) {
    report({
      file: folder,
      ...sayFile('unreadableFolder', refusalOf(error)),
    });
    return [];
  }
  return entries
    .filter(({ name }) => !isNever(name))
    .flatMap((entry) => {
      const { name } = entry;
      const file = folder ? `${folder}/${name}` : name;
      const looked = lookAt(root, file, entry);
      if ('folder' in looked) return [looked];
      if (concerns(posix.basename(file))) report({ file, ...looked });
      return [];
    });
}

/** What an entry of a folder is, or why it is not read. */
function lookAt(root: string, file: string, entry: Dirent): Found | Omit<FileProblem, 'file'> {
  const { name } = entry;
  const hidden = hiddenInName(name);
  if (hidden) return sayFile('hiddenName', name, hidden);
  const absolute = join(root, file);
  try {
    const link = entry.isSymbolicLink();
    if (link && leaves(realpathSync(root), realpathSync(absolute))) return sayFile('linkOut', name);
    const target = link ? statSync(absolute) : entry;
    if (link && target.isDirectory()) return sayFile('linkToFolder', name);
    if (!target.isFile() && !target.isDirectory()) return sayFile('noFile', name);
    return { file, name, folder: target.isDirectory() };
  } catch (error) {
    return sayFile('unreadableLink', name, refusalOf(error));
  }
}

/** Whether a path lies outside a folder, or in a part of it that is hidden, such as `.git`. */
const leaves = (root: string, path: string) => {
  const way = relative(root, path);
  return isAbsolute(way) || way.split(sep).some((step) => step.startsWith('.'));
};

/** Whether the folder of a path, or the nearest above it that is there, is a link that leads out of the content. */
export function isLedOut(root: string, path: string): boolean {
  let folder = dirname(path);
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  const [from, to] = [realpathSync(root), realpathSync(folder)];
  // Without a link on the way, a hidden folder is one that the tool names itself.
  return to !== join(from, relative(root, folder)) && leaves(from, to);
}
