import { git, GitError } from './git.ts';
import { isHash, type Repository } from './repository.ts';

/** A commit that changed a file. Who made it is left out: people are named by role. */
export interface Revision {
  hash: string;
  /** Commit date, `YYYY-MM-DD`. */
  date: string;
  /** First line of the commit message. */
  subject: string;
}

/** What version control knows of the files of a content folder. */
export interface History {
  /** The commits that changed a file of the folder, the latest first. */
  commits: readonly Revision[];
  /** By today's path relative to the content folder, through renames; the latest first. */
  revisions: ReadonlyMap<string, readonly Revision[]>;
  /** Today's paths of files by the paths that they had before; both relative to the content folder. */
  became: ReadonlyMap<string, string>;
  /** The commits that removed files, by their last paths relative to the content folder. */
  removed: ReadonlyMap<string, Revision>;
  /** Files that differ from the last commit, or are in none. */
  uncommitted: ReadonlySet<string>;
  /**
   * The commit at which a shallow clone begins: what changed with it and before it is not known
   * here. Undefined where the history is whole.
   */
  start: Revision | undefined;
}

/** A commit as `git log` tells it, with paths from the top of the repository. */
interface LoggedCommit extends Revision {
  hasParents: boolean;
  /** `from` is the former path of a file that was renamed. */
  changes: readonly { path: string; from: string | undefined; isRemoval: boolean }[];
}

/**
 * Reads the history of a content folder, be it a repository of its own or a folder of one. There is
 * one `git log` for all files; only where files moved in from outside is it asked again, with the
 * places that they came from.
 *
 * @throws GitError where it cannot be read
 */
export function readHistory(repository: Repository): Omit<History, 'uncommitted'> {
  const { prefix, shallow } = repository;
  let places = [prefix];
  for (;;) {
    const commits = parseLog(readLog(repository, places));
    const origins = originsOf(commits, places);
    if (origins.length === 0) return followFiles(commits, prefix, shallow !== '');
    places = [...places, ...origins];
  }
}

/** A clone without the contents of files knows a renamed file by its bytes only. */
function readLog(repository: Repository, places: readonly string[]): string {
  try {
    return log(repository, places, '-M');
  } catch (error) {
    if (error instanceof GitError && error.fault === 'unreadable')
      return log(repository, places, '-M100%');
    throw error;
  }
}

/** Ends a field. No message and no path has it in it, so that none can pass for another commit. */
const fieldEnd = '\0';

// A merge shows what differs from both its parents, so that a conflict that was solved by hand is a
// change, too.
const log = (repository: Repository, places: readonly string[], renames: string) =>
  git(repository, [
    ...['log', '--date-order', '-c', renames, '--name-status', '--full-diff', '-z'],
    ...['--no-ext-diff', '--no-textconv', '--no-show-signature', '--encoding=UTF-8'],
    `--format=${['%H', '%P', '%cs', '%s', ''].join('%x00')}`,
    repository.head ?? 'HEAD',
    '--',
    ...(places.includes('') ? [] : places.map((place) => `:(top,literal)${place}`)),
  ]);

/** Takes the output of `git log` apart, the latest commit first. */
function parseLog(text: string): LoggedCommit[] {
  const commits: (LoggedCommit & { changes: LoggedCommit['changes'][number][] })[] = [];
  const words = text.split(fieldEnd);
  for (let at = 0; at < words.length;) {
    const word = (words[at++] ?? '').replace(/^\n/, '');
    if (word === '') continue;
    if (isHash(word)) {
      const [parents, date = '', subject = ''] = words.slice(at, (at += 3));
      commits.push({
        hash: word,
        date: dayOf(date),
        subject: visible(subject),
        hasParents: parents !== '',
        changes: [],
      });
      continue;
    }
    // A rename carries its likeness (`R087`) and two paths; of a merge there is one path (`RM`).
    const from = /^[RC]\d+$/.test(word) ? words[at++] : undefined;
    commits.at(-1)?.changes.push({ path: words[at++] ?? '', from, isRemoval: word === 'D' });
  }
  return commits;
}

/** A commit can claim any date. Git tells those that it cannot read as 1970, and so does this. */
export const dayOf = (date: string) =>
  /^\d{4}-\d\d-\d\d$/.test(date) ? date : /^\d{5,}-/.test(date) ? '9999-12-31' : '1970-01-01';

/** Without what has no sign of its own: controls, and marks that turn the direction of what follows. */
const visible = (subject: string) =>
  subject.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** Gives every commit to the files, by their paths of today, that it changed. */
function followFiles(
  commits: readonly LoggedCommit[],
  prefix: string,
  shallow: boolean,
): Omit<History, 'uncommitted'> {
  const all: Revision[] = [];
  const revisions = new Map<string, Revision[]>();
  const today = new Map<string, string>();
  const removed = new Map<string, Revision>();
  const seen = new Set<string>();
  let start: Revision | undefined;
  for (const { changes, hasParents, ...revision } of commits) {
    const touched = changes.map(({ path, from }) => ({ from, file: today.get(path) ?? path }));
    // The latest that is known of a file comes first: what was removed and came back is not removed.
    for (const { path, isRemoval } of changes) {
      if (isRemoval && !seen.has(path) && path.startsWith(prefix))
        removed.set(path.slice(prefix.length), revision);
      seen.add(path);
    }
    for (const { from, file } of touched) if (from !== undefined) today.set(from, file);
    const files = touched.flatMap(({ file }) =>
      file.startsWith(prefix) ? [file.slice(prefix.length)] : [],
    );
    // Where a shallow clone begins, git takes every file for new.
    if (shallow && !hasParents) {
      if (files.length > 0) start ??= revision;
      continue;
    }
    if (files.length > 0) all.push(revision);
    for (const file of files) {
      const known = revisions.get(file);
      if (known) known.push(revision);
      else revisions.set(file, [revision]);
    }
  }
  const became = new Map(
    [...today].flatMap(([from, file]) =>
      from.startsWith(prefix) && file.startsWith(prefix)
        ? [[from.slice(prefix.length), file.slice(prefix.length)] as const]
        : [],
    ),
  );
  return { commits: all, revisions, became, removed, start };
}

/**
 * Places outside the known ones from which files moved in: the folder, where the way to the file
 * below it stayed the same, else the file. Folders end in `/`; the top of the repository is empty.
 */
function originsOf(commits: readonly LoggedCommit[], places: readonly string[]): string[] {
  const origins = new Set<string>();
  for (const { path, from } of commits.flatMap(({ changes }) => changes)) {
    if (from === undefined || places.some((place) => isWithin(from, place))) continue;
    const place = places.find((candidate) => isWithin(path, candidate));
    if (place === undefined) continue;
    const below = path.slice(place.length);
    origins.add(
      below !== '' && `/${from}`.endsWith(`/${below}`) ? from.slice(0, -below.length) : from,
    );
  }
  return [...origins];
}

const isWithin = (path: string, place: string) =>
  place === '' || path === place || (place.endsWith('/') && path.startsWith(place));
