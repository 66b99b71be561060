import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isLeftBehind, ownMark } from '../handbook/writing/left-behind.ts';

/** At the end of the name of a former site that has been moved away. */
const formerEnd = '-former';

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

const beginning = (out: string) => `.aims-build-${short(basename(out))}-`;

/**
 * Names for a build's folders beside its output: where the site comes together, and where the former
 * one waits until it is replaced. They tell whose they are, so that the next build can tidy up.
 */
export function foldersBeside(out: string) {
  const temporary = join(dirname(out), beginning(out) + ownMark());
  return { temporary, former: temporary + formerEnd };
}

/** Removes a folder of this build, or leaves it to the next one: what went wrong before is what counts. */
export function removeOwn(folder: string) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Some disks, and too many open files, do not let go at once.
  }
}

/**
 * Tidies up after builds that were ended before they could: puts back the site that one of them had
 * moved away, and removes what they left beside the output.
 *
 * @param out - absolute path of the output folder
 * @param now - milliseconds since 1970
 */
export function tidyBeside(out: string, now = Date.now()) {
  for (const path of leftBeside(out, now).sort().reverse()) {
    try {
      if (path.endsWith(formerEnd) && !existsSync(out)) renameSync(path, out);
      else rmSync(path, { recursive: true, force: true });
    } catch {
      // It is somebody else's, or another build has just tidied up. It is in nobody's way.
    }
  }
}

function leftBeside(out: string, now: number): string[] {
  const parent = dirname(out);
  if (!existsSync(parent)) return [];
  try {
    return readdirSync(parent)
      .filter((name) => name.startsWith(beginning(out)))
      .map((name) => join(parent, name))
      .filter((path) => isLeftBehind(path, markOf(path, parent, out), now));
  } catch {
    return [];
  }
}

const markOf = (path: string, parent: string, out: string) =>
  path.slice(join(parent, beginning(out)).length).replace(/-former$/, '');
