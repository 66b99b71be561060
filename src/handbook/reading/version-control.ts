import { git, GitError, type GitFault } from './git.ts';
import { dayOf, readHistory, type History } from './history.ts';
import { findRepository, type Repository } from './repository.ts';
import { uncommittedFiles } from './uncommitted.ts';

/** The state of the repository that holds the content. */
export interface Commit {
  hash: string;
  /** Commit date, `YYYY-MM-DD`. */
  date: string;
  /** Files of the content folder differ from that commit. */
  modified: boolean;
}

/** Why there is no history, and what git said where it is at fault. */
export interface NoHistory {
  why: 'unversioned' | 'empty' | 'reftable' | GitFault;
  detail?: string;
}

/** What version control tells of a content folder. Git is started when something is asked. */
export interface VersionControl {
  /** Undefined where no commit can be read. */
  commit(): Commit | undefined;
  /** The history of the files; undefined where none can be read. */
  history(): History | undefined;
  /** Undefined where there is a history. */
  noHistory(): NoHistory | undefined;
  /**
   * The text of a file of the content folder in a commit, the last one if none is named; undefined
   * where it had none, or git does not know.
   */
  committed(file: string, hash?: string): string | undefined;
  /** The files below a folder of the content folder in a commit; empty where git does not know. */
  filesIn(folder: string, hash: string): readonly string[];
}

/**
 * @param root - absolute path of the content folder
 * @param files - what the handbook reads there
 * @param held - the repository that the files are from, where they are not in it
 */
export function versionControl(
  root: string,
  files: readonly string[],
  held?: Repository,
): VersionControl {
  const repository = once(() => readable(held ?? findRepository(root)));
  const uncommitted = once(() => uncommittedFiles(repository(), root, files));
  const commit = once(() =>
    attempt(() => ({ ...headOf(repository()), modified: uncommitted().size > 0 })),
  );
  const history = once(() =>
    attempt(() => ({ ...readHistory(repository()), uncommitted: uncommitted() })),
  );
  return {
    commit: () => commit().value,
    history: () => history().value,
    noHistory: () => history().problem,
    committed: (file, hash) =>
      attempt(() => {
        const known = repository();
        const commit = hash ?? known.head ?? 'HEAD';
        return git(known, ['cat-file', 'blob', `${commit}:${known.prefix}${file}`]);
      }).value,
    filesIn: (folder, hash) =>
      attempt(() => {
        const known = repository();
        const place = `${known.prefix}${folder}/`;
        return git(known, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', hash, place])
          .split('\0')
          .filter((file) => file !== '')
          .map((file) => file.slice(known.prefix.length));
      }).value ?? [],
  };
}

/** There is nothing to ask git about. */
class NothingToRead extends Error {
  why: 'unversioned' | 'empty' | 'reftable';
  constructor(why: NothingToRead['why']) {
    super(why);
    this.why = why;
  }
}

function readable(repository: Repository | undefined): Repository {
  if (!repository) throw new NothingToRead('unversioned');
  if (repository.reftable) throw new NothingToRead('reftable');
  if (repository.head === undefined) throw new NothingToRead('empty');
  return repository;
}

function headOf(repository: Repository): Omit<Commit, 'modified'> {
  const hash = repository.head ?? '';
  return { hash, date: dayOf(git(repository, ['log', '-1', '--format=%cs', hash, '--']).trim()) };
}

/** What some work gives, or why it gives nothing. */
function attempt<T>(work: () => T): { value?: T; problem?: NoHistory } {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof NothingToRead) return { problem: { why: error.why } };
    if (error instanceof GitError) return { problem: { why: error.fault, detail: error.message } };
    throw error;
  }
}

/** A function that works out its answer when it is first asked, and keeps it. */
function once<T>(work: () => T): () => T {
  let answer: { value: T } | undefined;
  return () => (answer ??= { value: work() }).value;
}
