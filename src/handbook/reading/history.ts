import { git } from './git.ts';

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
  /** Files that differ from the last commit, or are in none. */
  uncommitted: ReadonlySet<string>;
  /**
   * The commit at which a shallow clone begins: what changed with it and before it is not known
   * here. Undefined where the history is whole.
   */
  start: Revision | undefined;
}

/** A commit as `git log` tells it, with paths from the top of the repository. */
export interface LoggedCommit extends Revision {
  hasParents: boolean;
  /** `from` is the former path of a file that was renamed. */
  changes: readonly { path: string; from: string | undefined }[];
}

/**
 * Reads the history of a content folder, be it a repository of its own or a folder of one. There is
 * one `git log` for all files; only where files moved in from outside is it asked again, with the
 * places that they came from.
 *
 * @param root - absolute path of the content folder
 * @returns undefined where there is no git, no version control, no commit, or no right to read it
 */
export function readHistory(root: string): History | undefined {
  const answer = git(root, 'rev-parse', '--is-shallow-repository', '--show-prefix');
  if (answer === undefined) return undefined;
  const [shallow, prefix = ''] = answer.split('\n');
  let places = [prefix];
  for (;;) {
    const log = readLog(root, places);
    if (log === undefined) return undefined;
    const commits = parseLog(log);
    const origins = originsOf(commits, places);
    if (origins.length === 0)
      return {
        ...followFiles(commits, prefix, shallow === 'true'),
        uncommitted: uncommittedIn(root, prefix),
      };
    places = [...places, ...origins];
  }
}

const commitStart = '\x1e';
const fieldEnd = '\x1f';

// Everything that an editor's own git settings could change is said here. A merge shows what
// differs from both its parents, so that a conflict that was solved by hand is a change, too.
const readLog = (root: string, places: readonly string[]) =>
  git(
    root,
    ...[
      '-c',
      'log.showRoot=true',
      'log',
      '--date-order',
      '-c',
      '-M',
      '--name-status',
      '--full-diff',
      '-z',
    ],
    ...['--no-relative', '--no-color', '--no-show-signature', '--no-notes', '--encoding=UTF-8'],
    `--format=%x1e%H%x1f%P%x1f%cs%x1f%s%x1f`,
    '--',
    ...(places.includes('') ? [] : places.map((place) => `:(top,literal)${place}`)),
  );

/** Takes the output of `git log` apart, the latest commit first. */
export const parseLog = (log: string): LoggedCommit[] =>
  log
    .split(commitStart)
    .slice(1)
    .map((commit) => {
      const [hash = '', parents, date = '', subject = '', changes = ''] = commit.split(fieldEnd);
      return { hash, date, subject, hasParents: parents !== '', changes: parseChanges(changes) };
    });

function parseChanges(text: string): LoggedCommit['changes'] {
  const words = text
    .split('\0')
    .map((word) => word.replace(/^\n/, ''))
    .filter((word) => word !== '');
  const changes: { path: string; from: string | undefined }[] = [];
  for (let at = 0; at < words.length;) {
    const status = words[at++] ?? '';
    // A rename carries its likeness (`R087`) and two paths; of a merge there is one path (`RM`).
    const from = /^[RC]\d+$/.test(status) ? words[at++] : undefined;
    changes.push({ path: words[at++] ?? '', from });
  }
  return changes;
}

/** Gives every commit to the files, by their paths of today, that it changed. */
function followFiles(
  commits: readonly LoggedCommit[],
  prefix: string,
  shallow: boolean,
): Pick<History, 'commits' | 'revisions' | 'start'> {
  const all: Revision[] = [];
  const revisions = new Map<string, Revision[]>();
  const today = new Map<string, string>();
  let start: Revision | undefined;
  for (const { changes, hasParents, ...revision } of commits) {
    const touched = changes.map(({ path, from }) => ({ from, file: today.get(path) ?? path }));
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
  return { commits: all, revisions, start };
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

function uncommittedIn(root: string, prefix: string): Set<string> {
  const status = git(
    root,
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    '.',
  );
  const files = (status ?? '')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
  return new Set(
    files.flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length)] : [])),
  );
}
