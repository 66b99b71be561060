import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isNever } from './beside.ts';
import { GitError, gitBytes, gitInto } from './git.ts';
import { maxBytesOf } from './read-text.ts';
import type { Repository } from './repository.ts';
import { isSame, submodule, trackedFiles, type Tracked } from './uncommitted.ts';

/** So many bytes are taken out of the repository at once. */
const maxBatch = 32 * 1024 * 1024;

/** A small repository can have one file under many names: so many files, and so many bytes, are written. */
const maxFiles = 100_000;
const maxTotal = 1024 * 1024 * 1024;

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
 * @throws GitError where the commit cannot be read, or its files cannot be written as they are named
 */
export function writeCommitted(repository: Repository, root: string, folder: string): void {
  try {
    writeFiles(repository, root, folder);
  } catch (error) {
    // Trees that nobody checks out can name a file and a folder alike, or what no disk takes for a name.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL', 'ENOENT'].includes(code))
      throw error;
    throw new GitError(
      'unreadable',
      `the commit has a file whose name cannot be written (${code})`,
    );
  }
}

function writeFiles(repository: Repository, root: string, folder: string) {
  const tracked = [...trackedFiles(repository)].filter(
    ([file, { mode }]) => mode !== submodule && isSafe(file),
  );
  const links = tracked.filter(([, { mode }]) => mode === symbolicLink);
  const files = tracked.filter(([, { mode }]) => mode !== symbolicLink);
  for (const [file] of tracked) mkdirSync(dirname(join(folder, file)), { recursive: true });
  const missing = sized(
    repository,
    files.filter(([file, known]) => !takeOver(root, folder, file, known)),
  );
  const total = missing.reduce((sum, { size }) => sum + size, 0);
  if (tracked.length > maxFiles || total > maxTotal)
    throw new GitError(
      'tooLarge',
      `the commit has more than ${maxFiles} files, or more than 1 GB that is not there today`,
    );
  const small: Sized[] = [];
  for (const file of missing)
    if (file.size <= maxBatch && !isTooLong(file)) small.push(file);
    else writeLarge(repository, folder, file);
  for (const batch of batchesOf(small)) {
    const contents = contentsOf(repository, batch);
    batch.forEach(({ file }, index) => {
      writeFileSync(join(folder, file), contents[index] ?? Buffer.of(), { flag: 'wx' });
    });
  }
  // They come last, so that nothing is written through them. Where they lead is looked at when they are read.
  const ways = sized(repository, links).filter(({ size }) => size <= maxWay);
  const targets = contentsOf(repository, ways);
  ways.forEach(({ file }, index) => {
    symlinkSync(String(targets[index]), join(folder, file));
  });
}

/** In bytes; no system follows a link that is longer. */
const maxWay = 4096;

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

/** A file of a commit with its size in bytes. */
interface Sized {
  file: string;
  hash: string;
  size: number;
}

/** Whether a text is longer than is read: nobody looks at what it says. */
const isTooLong = ({ file, size }: Sized) => !file.startsWith('files/') && size > maxBytesOf(file);

/** Writes a file that is not taken into memory: a text that is not read has its size, and nothing else. */
function writeLarge(repository: Repository, folder: string, large: Sized) {
  const { file, hash, size } = large;
  const path = join(folder, file);
  const opened = openSync(path, 'wx');
  try {
    if (!isTooLong(large)) gitInto(repository, ['cat-file', 'blob', hash], opened);
  } finally {
    closeSync(opened);
  }
  if (isTooLong(large)) truncateSync(path, size);
}

/** Files in groups, each of which fits into memory. */
function batchesOf(files: readonly Sized[]): Sized[][] {
  const batches: Sized[][] = [];
  let room = 0;
  for (const file of files) {
    if (file.size > room || batches.length === 0) {
      batches.push([]);
      room = maxBatch;
    }
    batches.at(-1)?.push(file);
    room -= file.size;
  }
  return batches;
}

const named = (hashes: readonly string[]) => hashes.map((hash) => `${hash}\n`).join('');

function sized(repository: Repository, files: readonly [string, Tracked][]): Sized[] {
  if (files.length === 0) return [];
  const hashes = files.map(([, { hash }]) => hash);
  const sizes = gitBytes(repository, ['cat-file', '--batch-check=%(objectsize)'], named(hashes))
    .toString('utf8')
    .split('\n');
  return files.map(([file, { hash }], index) => ({ file, hash, size: Number(sizes[index]) || 0 }));
}

/** The contents of files, in their order. */
function contentsOf(repository: Repository, files: readonly Sized[]): Buffer[] {
  if (files.length === 0) return [];
  const hashes = files.map(({ hash }) => hash);
  const answer = gitBytes(repository, ['cat-file', '--batch'], named(hashes));
  let at = 0;
  return files.map(({ file }) => {
    const end = answer.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    if (size === undefined) throw new GitError('unreadable', `the repository lacks ${file}`);
    const start = end + 1;
    at = start + Number(size) + 1;
    return answer.subarray(start, at - 1);
  });
}
