import { spawnSync } from 'node:child_process';

/** The state of the repository that holds the content. */
export interface Commit {
  hash: string;
  /** Commit date, `YYYY-MM-DD`. */
  date: string;
  /** Files of the content folder differ from that commit. */
  modified: boolean;
}

/** Runs git in a folder; undefined where git is missing, fails, or the folder is under no version control. */
export function git(folder: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...ownEnvironment(), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
  return status === 0 ? stdout : undefined;
}

/** A hook of git tells its children which repository they are in; here the folder says so. */
const ownEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE)$/.test(
          name,
        ),
    ),
  );

/** The commit that a content folder stands at, and whether its files differ from it. */
export function commitOf(folder: string): Commit | undefined {
  const [hash, date] = git(folder, 'log', '-1', '--format=%H %cs')?.trim().split(' ') ?? [];
  if (!hash || !date) return undefined;
  const changes = git(folder, 'status', '--porcelain', '--', '.');
  return { hash, date, modified: changes === undefined || changes.trim() !== '' };
}
