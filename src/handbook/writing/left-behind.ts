/** Names of temporary files and folders, by which what was left behind is told from what is in use. */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The end of a name that nobody can guess, and so cannot have put a link at: it says which process it is of. */
export const ownMark = (): string =>
  [short(hostname()), process.pid, randomBytes(6).toString('hex')].join('-');

const day = 24 * 60 * 60 * 1000;

/**
 * Whether the process that a name is of has ended. No work takes a day; of a shorter time it is known on this
 * computer alone whether a process still runs.
 *
 * @param mark - the end of the name
 * @param now - milliseconds since 1970
 */
export function isLeftBehind(path: string, mark: string, now = Date.now()): boolean {
  const [, host, process] = /^([0-9a-f]{8})-(\d+)-[0-9a-f]{8,12}$/.exec(mark) ?? [];
  if (host === undefined || process === undefined) return false;
  if (host === short(hostname()) && !isRunning(Number(process))) return true;
  return now - statSync(path).ctimeMs > day;
}

/**
 * What processes that ended have left in a folder, under names of a beginning: absolute paths.
 *
 * @param end - what the names have after the mark
 * @param now - milliseconds since 1970
 */
export function leftIn(folder: string, beginning: string, end = '', now = Date.now()): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(beginning) && name.endsWith(end))
      .filter((name) =>
        isLeftBehind(
          join(folder, name),
          name.slice(beginning.length, name.length - end.length),
          now,
        ),
      )
      .map((name) => join(folder, name));
  } catch {
    // There is no such folder, or somebody else has just tidied up.
    return [];
  }
}

/** Removes what is left behind; what cannot be removed is in nobody's way. */
export function removeLeft(folder: string, beginning: string, end?: string) {
  for (const path of leftIn(folder, beginning, end))
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // It is somebody else's.
    }
}

/** Whether there is a process of a number, whoever's it is. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
