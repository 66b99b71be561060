import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leftIn, ownMark } from '../handbook/writing/left-behind.ts';

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

/** Removes a folder, and those above it up to the first that was made, as long as they are empty. */
export function removeEmpty(folder: string, made: string | undefined) {
  if (made === undefined || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  if (folder !== made) removeEmpty(dirname(folder), made);
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
  return ['', formerEnd].flatMap((end) => leftIn(dirname(out), beginning(out), end, now));
}
