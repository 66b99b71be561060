import { randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

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

/** A file of a content folder before and after a change, and its new name where it gets one. */
export interface FileChange {
  /** Path in the content folder, with `/`. */
  file: string;
  to?: string | undefined;
  before: string;
  after: string;
}

/**
 * Makes changes, all of them or none: everything is written beside the files first, and what was put in
 * its place is put back where a later step fails.
 *
 * @param root - absolute path of the content folder
 */
export function applyChanges(root: string, changes: readonly FileChange[]) {
  const steps = changes.map(({ file, to = file, before, after }) => ({
    path: join(root, file),
    target: join(root, to),
    temporary: beside(join(root, to)),
    ...{ before, after },
  }));
  const done: typeof steps = [];
  try {
    for (const { temporary, after } of steps) writeNew(temporary, after);
    for (const step of steps) {
      renameSync(step.temporary, step.target);
      done.push(step);
      if (step.target !== step.path && !isSame(step.target, step.path)) rmSync(step.path);
    }
  } catch (error) {
    for (const { path, target, before } of done) {
      if (target !== path) rmSync(target, { force: true });
      writeFileSync(path, before);
    }
    throw error;
  } finally {
    for (const { temporary } of steps) rmSync(temporary, { force: true });
  }
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
