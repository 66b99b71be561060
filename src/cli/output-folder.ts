import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { toolRoot } from './content.ts';
import { UsageError } from './exit.ts';

/**
 * The folder that a build replaces: what `--out` names, links followed.
 *
 * @param named - what `--out` names
 * @param content - absolute path of the content folder
 * @returns an absolute path without links; whether there is something is left open
 * @throws UsageError where a build would remove, or write into, what is not its own
 */
export function outputFolder(named: string, content: string): string {
  const out = followLinks(resolve(named));
  const kept = [
    ['the current folder', process.cwd()],
    ['the content folder', content],
    ['the folder of this tool', toolRoot],
  ] as const;
  for (const [what, folder] of kept) {
    const way = relative(out, realpathSync(folder));
    if (!leaves(way))
      throw new UsageError(
        `--out names ${way === '' ? what : `a folder that ${what} is in`}: ${out}. A build replaces everything in it. ${remedy}`,
      );
  }
  if (!leaves(relative(realpathSync(content), out)) && !isTopOfProject(content))
    throw new UsageError(
      `--out names a folder inside the content folder: ${out}. The next check would read the site as content. ${remedy}`,
    );
  return out;
}

/** Folders beside the collections are passed over where a handbook is at the top of a repository. */
const isTopOfProject = (content: string) =>
  ['.git', 'package.json'].some((name) => existsSync(join(content, name)));

const remedy = 'Name another folder with --out DIR.';

const leaves = (way: string) => isAbsolute(way) || way === '..' || /^\.\.[/\\]/.test(way);

/** Follows the links in a path, of which the last folders may be missing. */
function followLinks(path: string): string {
  const missing: string[] = [];
  let known = path;
  for (; !isThere(known); known = dirname(known)) missing.unshift(basename(known));
  try {
    return join(realpathSync(known), ...missing);
  } catch {
    throw new UsageError(
      `--out leads through ${known}, which is a link to something that does not exist. Create the folder that it links to, or name another with --out DIR.`,
    );
  }
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
