import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, ownMark, removeLeft } from '../handbook/writing/left-behind.ts';
import { naming } from '../handbook/writing/naming.ts';
import { temporaryFolder } from '../handbook/writing/temporary-folder.ts';
import { removeOwn } from './leftovers.ts';

/**
 * Takes a folder to build in, for this process alone. Builds that run one after another get the same
 * one, since Node keeps compiled code by the path of a file: with new paths it would keep more and
 * more, and find none. What builds that were ended have left is removed.
 *
 * @param parent - where such folders stand: an absolute path
 * @returns absolute path of the folder, which holds nothing but the number of the process
 */
export function takeWorkFolder(parent = join(temporaryFolder(), 'work')): string {
  mkdirSync(parent, { recursive: true });
  removeLeft(parent, beginning);
  for (const name of readdirSync(parent).filter((each) => /^\d+$/.test(each)))
    if (isLeftBehind(join(parent, name))) leaveWorkFolder(join(parent, name));
  // It gets its number once it says whose it is: there is no moment at which it says nothing.
  const own = join(parent, beginning + ownMark());
  try {
    mkdirSync(own);
    naming(parent, () => writeFileSync(processFile(own), String(process.pid)));
    for (let number = 1; ; number++) {
      const folder = join(parent, String(number));
      if (isRenamed(own, folder)) return folder;
    }
  } catch (error) {
    removeOwn(own);
    throw error;
  }
}

/** Removes a folder that was taken. It loses its number first, so that it is whole as long as it has one. */
export function leaveWorkFolder(folder: string) {
  const away = join(folder, '..', beginning + ownMark());
  try {
    renameSync(folder, away);
    removeOwn(away);
  } catch {
    // Some systems do not rename what is open; or somebody else was faster.
    removeOwn(folder);
  }
}

const beginning = '.aims-work-';

/** Renames a folder; where there is one of the new name that is not empty, it stays. */
function isRenamed(folder: string, to: string): boolean {
  try {
    renameSync(folder, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['ENOTEMPTY', 'EEXIST'].includes(code)) return false;
    // Windows says so of a folder that is there; of any other fault, too.
    if (code === 'EPERM' && isThere(to)) return false;
    throw error;
  }
}

function isThere(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Whether the process that took a folder was ended before it could remove it. */
function isLeftBehind(folder: string): boolean {
  try {
    return !isRunning(Number(readFileSync(processFile(folder), 'utf8')));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

const processFile = (folder: string) => join(folder, 'process');
