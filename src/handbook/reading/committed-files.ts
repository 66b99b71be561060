import { constants, copyFileSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isNever } from './beside.ts';
import { GitError, gitBytes } from './git.ts';
import type { Repository } from './repository.ts';
import { isSame, submodule, trackedFiles, type Tracked } from './uncommitted.ts';

/** So many bytes are taken out of the repository at once. */
const maxBatch = 64 * 1024 * 1024;

/** What git calls a link. */
const symbolicLink = '120000';

/**
 * Writes the files of a content folder as a commit has them. Objects are read, and nothing else: no
 * filter, no hook and no attribute of the repository counts.
 *
 * @param repository - with the commit as its `head`
 * @param root - absolute path of the content folder: what is the same there is taken from there, so that
 *   files that the repository only points to (Git LFS) are files
 * @param folder - absolute path of an empty folder
 * @throws GitError where the commit cannot be read
 */
export function writeCommitted(repository: Repository, root: string, folder: string): void {
  const tracked = [...trackedFiles(repository)].filter(
    ([file, { mode }]) => mode !== submodule && isSafe(file),
  );
  const links = tracked.filter(([, { mode }]) => mode === symbolicLink);
  const files = tracked.filter(([, { mode }]) => mode !== symbolicLink);
  for (const [file] of tracked) mkdirSync(dirname(join(folder, file)), { recursive: true });
  const missing = files.filter(([file, known]) => !takeOver(root, folder, file, known));
  for (const batch of batchesOf(repository, missing)) {
    const contents = contentsOf(repository, batch);
    batch.forEach(([file], index) => {
      writeFileSync(join(folder, file), contents[index] ?? Buffer.of(), { flag: 'wx' });
    });
  }
  // They come last, so that nothing is written through them. Where they lead is looked at when they are read.
  const targets = contentsOf(repository, links);
  links.forEach(([file], index) => {
    symlinkSync(String(targets[index]), join(folder, file));
  });
}

/** A tree of a repository of unknown origin can hold any name, such as one that leads out of the folder. */
const isSafe = (file: string) =>
  file
    .split(process.platform === 'win32' ? /[\\/]/ : '/')
    .every((step) => step !== '' && step !== '..' && step !== '.' && !isNever(step)) &&
  !/^[A-Za-z]:/.test(file);

/** Puts a file there that is still as it was. */
function takeOver(root: string, folder: string, file: string, known: Tracked): boolean {
  const from = join(root, file);
  const to = join(folder, file);
  if (!file.startsWith('files/') || !isSame(from, known)) return false;
  try {
    linkSync(from, to);
  } catch {
    // It is on another disk, or the disk knows no second names.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
  return true;
}

/** Files in groups, each of which fits into memory. */
function batchesOf(repository: Repository, files: [string, Tracked][]): [string, Tracked][][] {
  const sizes = sizesOf(repository, files);
  const batches: [string, Tracked][][] = [];
  let room = 0;
  files.forEach((file, index) => {
    const size = sizes[index] ?? 0;
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = maxBatch;
    }
    batches.at(-1)?.push(file);
    room -= size;
  });
  return batches;
}

const named = (files: readonly [string, Tracked][]) =>
  files.map(([, { hash }]) => `${hash}\n`).join('');

const sizesOf = (repository: Repository, files: readonly [string, Tracked][]): number[] =>
  files.length === 0
    ? []
    : gitBytes(repository, ['cat-file', '--batch-check=%(objectsize)'], named(files))
        .toString('utf8')
        .split('\n')
        .map((size) => Number(size) || 0);

/** The contents of files, in their order. */
function contentsOf(repository: Repository, files: readonly [string, Tracked][]): Buffer[] {
  if (files.length === 0) return [];
  const answer = gitBytes(repository, ['cat-file', '--batch'], named(files));
  let at = 0;
  return files.map(([file]) => {
    const end = answer.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    if (size === undefined) throw new GitError('unreadable', `the repository lacks ${file}`);
    const start = end + 1;
    at = start + Number(size) + 1;
    return answer.subarray(start, at - 1);
  });
}
