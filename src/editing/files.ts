import { randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isLedOut } from '../handbook/reading/folder.ts';

/** Writes a file that appears whole, or stays as it was. Its folder is made where it is missing. */
export function replaceFile(path: string, content: string | Uint8Array) {
  withTemporary(path, content, (temporary) => renameSync(temporary, path));
}

/**
 * Writes a new file, whole or not at all.
 *
 * @returns whether it was written: a file that exists is never overwritten
 */
export function createFile(path: string, content: string): boolean {
  if (existsSync(path)) return false;
  return withTemporary(path, content, (temporary) => {
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
  content: string | Uint8Array,
  put: (temporary: string) => Result,
): Result {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = beside(path);
  try {
    writeNew(temporary, content);
    return put(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A name that nobody can have put a link at before. */
const beside = (path: string) => `${path}.${randomBytes(6).toString('hex')}.tmp`;

const writeNew = (path: string, content: string | Uint8Array) =>
  writeFileSync(path, content, { flag: 'wx' });

/** A file of a content folder as it is to be. */
export interface FileToWrite {
  /** Path in the content folder, with `/`. */
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
 * Writes files, all of them or none: everything is written beside its place first, and what was put in its
 * place is put back if a later step fails. Folders are made if they are missing.
 *
 * @param root - absolute path of the content folder
 * @throws LedOutError where a link would lead one of them out of it
 */
export function applyChanges(root: string, changes: readonly FileToWrite[]) {
  const undo: (() => void)[] = [];
  const steps = changes.map(({ file, to = file, after }) => ({
    path: join(root, file),
    target: join(root, to),
    temporary: beside(join(root, to)),
    ...{ to, after },
  }));
  for (const { to, target } of steps)
    if (isLedOut(root, target))
      throw new LedOutError(
        `The folder of ${to} is a link that leads out of the content. Replace it by a folder.`,
      );
  try {
    for (const { target, temporary, after } of steps) {
      const made = makeFolders(dirname(target));
      undo.push(() => made.forEach((folder) => rmdirSync(folder)));
      writeNew(temporary, after);
      undo.push(() => rmSync(temporary, { force: true }));
    }
    for (const { path, target, temporary } of steps) {
      const [former, replaced] = [contentOf(path), contentOf(target)];
      renameSync(temporary, target);
      undo.push(() => putBack(target, replaced));
      if (target !== path && former !== undefined && !isSame(target, path)) {
        undo.push(() => putBack(path, former));
        rmSync(path);
      }
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}

const contentOf = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);

function putBack(path: string, content: Uint8Array | undefined) {
  if (content === undefined) rmSync(path, { force: true });
  else writeFileSync(path, content);
}

/** Makes a folder and those above it. @returns those that were not there, the innermost first */
function makeFolders(folder: string): string[] {
  if (existsSync(folder)) return [];
  const above = makeFolders(dirname(folder));
  mkdirSync(folder);
  return [folder, ...above];
}

/** Whether two names lead to one file, as where only the case differs and the file system ignores it. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return one !== undefined && other !== undefined && one.ino === other.ino;
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
