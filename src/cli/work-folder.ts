import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../handbook/writing/left-behind.ts';
import { temporaryFolder } from '../handbook/writing/temporary-folder.ts';

/**
 * Takes a folder to build in, for this process alone. Builds that run one after another get the same
 * one, since Node keeps compiled code by the path of a file: with new paths it would keep more and
 * more, and find none.
 *
 * @param parent - where such folders stand: an absolute path
 * @returns absolute path of the folder, which holds nothing but the number of the process
 */
export function takeWorkFolder(parent = join(temporaryFolder(), 'work')): string {
  mkdirSync(parent, { recursive: true });
  for (let number = 1; ; number++) {
    const folder = join(parent, String(number));
    if (take(folder)) return folder;
    if (isLeftBehind(folder)) {
      rmSync(folder, { recursive: true, force: true });
      if (take(folder)) return folder;
    }
  }
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
  writeFileSync(processFile(folder), String(process.pid));
  return true;
}

/** Whether the process that took a folder was ended before it could remove it. */
function isLeftBehind(folder: string): boolean {
  let owner: number;
  try {
    owner = Number(readFileSync(processFile(folder), 'utf8'));
  } catch {
    // Somebody is just taking it, or removing it.
    return false;
  }
  return !isRunning(owner);
}

const processFile = (folder: string) => join(folder, 'process');

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;
