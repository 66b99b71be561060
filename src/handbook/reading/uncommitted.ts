import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import type { Repository } from './repository.ts';
import { piecesOf, sha256Of } from './sha256.ts';

/** A file as a commit has it. */
export interface Tracked {
  mode: string;
  hash: string;
}

/** What git makes of a folder that is a repository of its own. */
export const submodule = '160000';

/**
 * The files of a content folder that differ from the last commit, or are in none. They are compared
 * here, since `git status` starts the filters that a repository names.
 *
 * @param root - absolute path of the content folder
 * @param files - what the handbook reads there; other files count only where they are in the commit
 * @throws GitError where the commit cannot be read
 */
export function uncommittedFiles(
  repository: Repository,
  root: string,
  files: readonly string[],
): ReadonlySet<string> {
  const tracked = trackedFiles(repository);
  const changed = [...tracked].flatMap(([file, known]) =>
    known.mode === submodule || isSame(join(root, file), known) ? [] : [file],
  );
  return new Set([...changed, ...files.filter((file) => !tracked.has(file))]);
}

/**
 * The files of a content folder in the commit that is checked out, by their paths in it.
 *
 * @throws GitError where the commit cannot be read
 */
export function trackedFiles(repository: Repository): Map<string, Tracked> {
  const { head, prefix } = repository;
  if (head === undefined) return new Map();
  const place = prefix === '' ? [] : [`:(literal)${prefix}`];
  const list = git(repository, ['ls-tree', '-r', '-z', '--full-tree', head, '--', ...place]);
  return new Map(
    list.split('\0').flatMap((line) => {
      const [, mode, hash, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return mode && hash && path ? [[path.slice(prefix.length), { mode, hash }]] : [];
    }),
  );
}

/** Above this, a file is hardly one whose lines git has changed. In bytes. */
const maxTextBytes = 16 * 1024 * 1024;

/** Whether a file of the working tree is as a commit has it, line ends and large files considered. */
export function isSame(path: string, { hash }: Tracked): boolean {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return blobHash(hash, Buffer.from(readlinkSync(path))) === hash;
    if (!stat.isFile()) return false;
    return (
      fileHash(hash, path, stat) === hash ||
      (stat.size <= maxTextBytes && blobHash(hash, withUnixLines(path)) === hash) ||
      blobHash(hash, largeFilePointer(path, stat)) === hash
    );
  } catch {
    return false;
  }
}

/** On Windows, git writes other line ends than it keeps. */
const withUnixLines = (path: string) =>
  Buffer.from(readFileSync(path, 'latin1').replaceAll('\r\n', '\n'), 'latin1');

/** What Git LFS keeps in place of a file: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const largeFilePointer = (path: string, { size }: Stats) =>
  Buffer.from(
    `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Of(path)}\nsize ${size}\n`,
  );

/** Begins the hash that git gives to a content, by the algorithm of another one. */
const beginHash = (like: string, size: number): Hash =>
  createHash(like.length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);

const blobHash = (like: string, content: Buffer) =>
  beginHash(like, content.length).update(content).digest('hex');

function fileHash(like: string, path: string, { size }: Stats): string {
  const hash = beginHash(like, size);
  for (const piece of piecesOf(path)) hash.update(piece);
  return hash.digest('hex');
}
