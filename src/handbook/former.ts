import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadHandbook } from './load.ts';
import { NoHandbookError } from './no-handbook.ts';
import { commitNamed, commitOn, mergeBase, type NamedCommit } from './reading/commit-named.ts';
import { writeCommitted } from './reading/committed-files.ts';
import { GitError } from './reading/git.ts';
import { findRepository, type Repository } from './reading/repository.ts';
import type { Handbook } from './types.ts';

/** Why a former state of a handbook cannot be read. */
export type NoStateReason = 'unversioned' | 'unknown' | 'no-handbook' | 'unreadable';

/** A former state of a handbook cannot be read. */
export class NoStateError extends Error {
  override name = 'NoStateError';
  why: NoStateReason;
  /** What to do about it. A sentence in the imperative. */
  fix: string;
  constructor(why: NoStateReason, message: string, fix: string) {
    super(message);
    this.why = why;
    this.fix = fix;
  }
}

interface Former {
  /** Absolute path of the content folder of today. */
  root: string;
  /** The day at which the former handbook is judged. */
  asOf: string;
}

/**
 * Reads the handbook as a commit has it, and does something with it. Its files are there only until
 * that is done.
 *
 * @param commit - the name of a tag or a branch, or a hash
 * @returns what the work returns
 * @throws NoStateError where there is no git, no such commit, or no handbook in it
 */
export function withHandbookAt<T>(
  { root, asOf, commit }: Former & { commit: string },
  use: (former: Handbook, at: NamedCommit) => T,
): T {
  return withGit(root, (repository) => {
    const at = commitNamed(repository, commit);
    if (!at)
      throw new NoStateError(
        'unknown',
        `There is no commit, tag or branch \`${commit}\` in the repository of this handbook.`,
        'Correct the name. If the clone is shallow, fetch the whole history: `git fetch --unshallow --tags`.',
      );
    return withCommit({ root, asOf }, repository, at, use);
  });
}

/**
 * The same for the commit at which the work that is checked out began: where it left the branch that
 * is published, else the commit that is checked out.
 *
 * @throws NoStateError where there is no git, or no handbook in the commit
 */
export const withHandbookBefore = <T>(
  former: Former,
  use: (former: Handbook, at: NamedCommit) => T,
): T =>
  withGit(former.root, (repository) => {
    const at = mergeBase(repository) ?? commitNamed(repository, 'HEAD');
    if (!at)
      throw new NoStateError(
        'unknown',
        'The repository of this handbook has no commit yet.',
        'Commit the handbook once, then compare with that commit.',
      );
    return withCommit(former, repository, at, use);
  });

/**
 * The same for the state that was checked in at the end of a day, judged at that day.
 *
 * @param day - `YYYY-MM-DD`
 * @throws NoStateError where there is no git, no commit of that time, or no handbook in it
 */
export const withHandbookOn = <T>(
  { root, day }: { root: string; day: string },
  use: (former: Handbook, at: NamedCommit) => T,
): T =>
  withGit(root, (repository) => {
    const at = commitOn(repository, day);
    if (!at)
      throw new NoStateError(
        'unknown',
        `The repository of this handbook has no commit of ${day} or before.`,
        'If the clone is shallow, fetch the whole history: `git fetch --unshallow`.',
      );
    return withCommit({ root, asOf: day }, repository, at, use);
  });

/** What git says of the repository, in the words of this module where it says nothing. */
function withGit<T>(root: string, use: (repository: Repository) => T): T {
  const repository = findRepository(root);
  if (!repository || repository.reftable)
    throw new NoStateError(
      'unversioned',
      repository
        ? 'The references of this repository are stored as `reftable`, which is not read here.'
        : `${root} is in no git repository, so it has no former state.`,
      repository
        ? 'Run `git refs migrate --ref-format=files`.'
        : 'Keep the handbook in git, and commit it.',
    );
  try {
    return use(repository);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new NoStateError(
      'unreadable',
      `The former state cannot be read: ${error.message}.`,
      error.fault === 'notStarted'
        ? 'Install git, or add its folder to PATH.'
        : 'Check the repository with `git fsck`. If the clone leaves out the contents of files, fetch them: `git fetch --refetch --no-filter`.',
    );
  }
}

function withCommit<T>(
  { root, asOf }: Former,
  repository: Repository,
  at: NamedCommit,
  use: (former: Handbook, at: NamedCommit) => T,
): T {
  const there = { ...repository, head: at.hash };
  const folder = mkdtempSync(join(tmpdir(), 'aims-former-'));
  try {
    const content = join(folder, 'content');
    mkdirSync(content);
    writeCommitted(there, root, content);
    return use(load(content, asOf, there, at), at);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function load(root: string, asOf: string, repository: Repository, at: NamedCommit): Handbook {
  try {
    return loadHandbook({ root, asOf, repository });
  } catch (error) {
    if (!(error instanceof NoHandbookError)) throw error;
    throw new NoStateError(
      'no-handbook',
      `There is no handbook in \`${at.name}\` (${at.hash.slice(0, 10)}) at the place where it is today.`,
      'Name a later commit.',
    );
  }
}
