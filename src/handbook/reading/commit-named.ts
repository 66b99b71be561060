import { dayOf } from './history.ts';
import { git, GitError } from './git.ts';
import { hashOf, isHash, type Repository } from './repository.ts';

/** A commit that somebody named. */
export interface NamedCommit {
  /** As it was written: `audit-2026`, `HEAD~1`. */
  name: string;
  hash: string;
  /** Commit date, `YYYY-MM-DD`. */
  date: string;
}

/**
 * Finds the commit that a name stands for, as git does: a tag, a branch, a hash or the beginning of
 * one, each followed by steps back (`~2`, `^`). Nothing else of git's ways to name a commit is taken,
 * since others are written for a shell of one's own.
 *
 * @returns undefined where there is no such commit
 * @throws GitError where git does not answer
 */
export function commitNamed(repository: Repository, name: string): NamedCommit | undefined {
  const [, base = '', steps = ''] = /^(.*?)((?:[~^]\d*)*)$/s.exec(name) ?? [];
  for (const hash of candidates(repository, base)) {
    const commit = verified(repository, `${hash}${steps}`);
    if (commit !== undefined) return { name, hash: commit, date: dateOf(repository, commit) };
  }
  return undefined;
}

/**
 * The commit at which the checked-out branch left the one that is published.
 *
 * @returns undefined where no such branch is known, or where the two have nothing in common
 */
export function mergeBase(repository: Repository): NamedCommit | undefined {
  const { head, references } = repository;
  if (head === undefined) return undefined;
  for (const name of ['remotes/origin/HEAD', 'heads/main', 'heads/master']) {
    const branch = hashOf(`refs/${name}`, references);
    if (branch === undefined) continue;
    const hash = attempt(() => git(repository, ['merge-base', branch, head]).trim());
    if (hash !== undefined && isHash(hash))
      return { name: name.replace(/^heads\//, ''), hash, date: dateOf(repository, hash) };
  }
  return undefined;
}

/**
 * The last commit of the branch that is checked out by the end of a day.
 *
 * @param day - `YYYY-MM-DD`
 * @returns undefined where the history begins later
 */
export function commitOn(repository: Repository, day: string): NamedCommit | undefined {
  const { head } = repository;
  if (head === undefined) return undefined;
  const hash = attempt(() =>
    git(repository, [
      'rev-list',
      '-1',
      '--first-parent',
      `--before=${day}T23:59:59Z`,
      head,
      '--',
    ]).trim(),
  );
  return hash !== undefined && isHash(hash)
    ? { name: day, hash, date: dateOf(repository, hash) }
    : undefined;
}

/** https://git-scm.com/docs/gitrevisions says in which order a name is looked for. */
function candidates({ head, references }: Repository, name: string): string[] {
  if (name === '' || name === '@' || name === 'HEAD')
    return head === undefined || name === '' ? [] : [head];
  const places = ['', 'tags/', 'heads/', 'remotes/'].map((place) => `refs/${place}${name}`);
  const named = [name, ...places, `refs/remotes/${name}/HEAD`].flatMap(
    (reference) => hashOf(reference, references) ?? [],
  );
  return [...named, ...(/^[0-9a-f]{4,64}$/.test(name) ? [name] : [])];
}

/** The hash of a commit, of a tag also through what it says beside. */
function verified(repository: Repository, expression: string): string | undefined {
  const hash = attempt(() =>
    git(repository, ['rev-parse', '--quiet', '--verify', `${expression}^{commit}`]).trim(),
  );
  return hash !== undefined && isHash(hash) ? hash : undefined;
}

const dateOf = (repository: Repository, hash: string) =>
  dayOf(git(repository, ['log', '-1', '--format=%cs', hash, '--']).trim());

/** What git says; undefined where it knows nothing of the kind. */
function attempt(ask: () => string): string | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof GitError && error.fault === 'unreadable') return undefined;
    throw error;
  }
}
