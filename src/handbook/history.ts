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
  /** By today's path relative to the content folder, through renames, the latest first. */
  revisions: ReadonlyMap<string, readonly Revision[]>;
  /** Files that differ from the last commit, or are in none. */
  uncommitted: ReadonlySet<string>;
  /**
   * The commit at which a shallow clone begins: what was changed by it and before it is unknown
   * here. Undefined where the history is whole.
   */
  start: Revision | undefined;
}

/** A commit as `git log` tells it, with paths from the top of the repository. */
interface LoggedCommit extends Revision {
  parents: readonly string[];
  changes: readonly { path: string; from: string | undefined }[];
}

/**
 * Reads the history of a content folder, be it a repository of its own or a folder of one. There is
 * one `git log` for all files; where files came in from elsewhere it is asked once more, with the
 * places that they came from.
 *
 * @param root - absolute path of the content folder
 * @returns undefined where the folder is under no version control that can be read
 */
export function readHistory(root: string): History | undefined {
  const answer = git(root, 'rev-parse', '--is-shallow-repository', '--show-prefix');
  if (answer === undefined) return undefined;
  const [shallow, prefix = ''] = answer.split('\n');
  const places = new Set([prefix]);
  for (;;) {
    const log = readLog(root, places);
    // A repository without a commit has nothing to tell yet.
    if (log === undefined) return undefined;
    const commits = parseLog(log);
    const known = places.size;
    for (const place of originsOf(commits, prefix)) places.add(place);
    if (places.size > known && !places.has('')) continue;
    if (places.size > known && !isWhole(places, known)) continue;
    return {
      ...followFiles(commits, prefix, shallow === 'true'),
      uncommitted: uncommittedIn(root, prefix),
    };
  }
}
