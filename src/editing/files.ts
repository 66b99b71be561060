import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isLedOut } from '../handbook/reading/folder.ts';
import { ownMark, removeLeft } from '../handbook/writing/left-behind.ts';
import { naming } from '../handbook/writing/naming.ts';
import { makeFolders, putTogether } from '../handbook/writing/together.ts';

/** Writes a file that appears whole, or stays as it was. Its folder is made where it is missing. */
export function replaceFile(path: string, content: string | Uint8Array) {
  withTemporary(path, writing(content), (temporary) => renameSync(temporary, path));
}

/** Puts a copy of a file where it appears whole, or what was there stays. */
export function replaceByCopy(path: string, from: string) {
  const copy = (temporary: string) => copyFileSync(from, temporary, constants.COPYFILE_EXCL);
  withTemporary(path, copy, (temporary) => renameSync(temporary, path));
}

/**
 * Writes a new file, whole or not at all.
 *
 * @returns whether it was written: a file that exists is never overwritten
 */
export function createFile(path: string, content: string): boolean {
  if (existsSync(path)) return false;
  return withTemporary(path, writing(content), (temporary) => {
    try {
      linkSync(temporary, path);
    } catch (error) {
      // Somebody was faster.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      // Some file systems have no links.
      renameSync(temporary, path);
    }
    return true;
  });
}

function withTemporary<Result>(
  path: string,
  write: (temporary: string) => void,
  put: (temporary: string) => Result,
): Result {
  const folder = dirname(path);
  const beginning = `.${basename(path)}.aims-`;
  const made = makeFolders(folder);
  removeLeft(folder, beginning);
  const temporary = join(folder, beginning + ownMark());
  try {
    return naming(path, () => {
      write(temporary);
      return put(temporary);
    });
  } finally {
    rmSync(temporary, { force: true });
    if (made.length > 0 && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

const writing = (content: string | Uint8Array) => (path: string) => writeNew(path, content);

const writeNew = (path: string, content: string | Uint8Array) =>
  writeFileSync(path, content, { flag: 'wx' });

/** A file as it is to be. */
export interface FileToWrite {
  /** Path in the folder that is written to, with `/`. */
  file: string;
  /** Its new path, where it gets one. */
  to?: string | undefined;
  after: string | Uint8Array;
}

/** A file of a content folder before and after a change of its text. */
export interface FileChange extends FileToWrite {
  before: string;
  after: string;
}

/** A file would be written outside the content folder. */
export class LedOutError extends Error {
  override name = 'LedOutError';
}

/**
 * Writes files of a content folder, all of them or none.
 *
 * @param root - absolute path of the content folder
 * @throws LedOutError where a link would lead one of them out of it
 */
export function applyChanges(root: string, changes: readonly FileToWrite[]) {
  for (const { file, to = file } of changes)
    if (isLedOut(root, join(root, to)))
      throw new LedOutError(
        `The folder of ${to} is a link that leads out of the content. Replace it by a folder.`,
      );
  writeTogether(root, changes);
}

/**
 * Writes files, all of them or none. Folders within are made if they are missing.
 *
 * @param root - absolute path of a folder that exists
 */
export function writeTogether(root: string, files: readonly FileToWrite[]) {
  if (files.length === 0) return;
  putTogether(root, (staged) =>
    files.map(({ file, to = file, after }, index) => {
      naming(join(root, to), () => writeNew(join(staged, String(index)), after));
      return { from: String(index), to, ...(to !== file && { instead: file }) };
    }),
  );
}

/** The text of a file of the content folder; undefined where it cannot be read. */
export function textIfRead(
  { textOf }: { textOf: (file: string) => string },
  file: string,
): string | undefined {
  try {
    return textOf(file);
  } catch {
    return undefined;
  }
}
