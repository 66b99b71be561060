import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

/** Why git did not answer. */
export type GitFault = 'notStarted' | 'tooSlow' | 'tooLarge' | 'unreadable';

/** Git did not answer; the message is for whoever builds the site, not for its readers. */
export class GitError extends Error {
  override name = 'GitError';
  fault: GitFault;
  constructor(fault: GitFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** Longer than `git log` takes for a million commits. */
const maxSeconds = 120;
const maxBytes = 256 * 1024 * 1024;

/**
 * Asks git about the objects of a repository.
 *
 * A repository can come from anybody: in an archive, on a shared disk. Its settings and attributes can
 * name programs, and git starts them: monitors, filters, hooks, pagers, checks of signatures, ways to
 * a server. So git is shown a repository of ours, in a folder of its own, with our settings and no
 * other, which borrows nothing but the objects.
 *
 * @param args - a command that reads objects alone: no index, no working tree, no references by name
 * @throws GitError where there is no answer
 */
export const git = (repository: Repository, args: readonly string[], seconds?: number): string =>
  gitBytes(repository, args, '', seconds).toString('utf8');

/**
 * The same for answers that are no text.
 *
 * @param input - what git reads, such as the names of the objects that are asked for
 * @throws GitError where there is no answer
 */
export function gitBytes(
  repository: Repository,
  args: readonly string[],
  input = '',
  seconds = maxSeconds,
): Buffer {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'aims-git-'));
    writeRepository(folder, repository);
    return run(folder, repository, args, { input, seconds });
  } catch (error) {
    if (error instanceof GitError) throw error;
    throw new GitError('notStarted', error instanceof Error ? error.message : String(error));
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function writeRepository(folder: string, { head, shallow }: Repository) {
  const sha256 = head?.length === 64 ? '[extensions]\n\tobjectFormat = sha256\n' : '';
  const core = '[core]\n\trepositoryFormatVersion = 1\n\tbare = true\n';
  mkdirSync(join(folder, 'refs'));
  writeFileSync(join(folder, 'HEAD'), `${head ?? 'ref: refs/heads/main'}\n`);
  writeFileSync(join(folder, 'config'), `${core}${sha256}[protocol]\n\tallow = never\n`);
  if (shallow !== '') writeFileSync(join(folder, 'shallow'), shallow);
}

function run(
  folder: string,
  { objects }: Repository,
  args: readonly string[],
  { input, seconds }: { input: string; seconds: number },
) {
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    // Some systems look for a program in the current folder first.
    cwd: folder,
    input,
    maxBuffer: maxBytes,
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    env: {
      ...ownEnvironment(),
      GIT_DIR: folder,
      GIT_OBJECT_DIRECTORY: objects,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: join(folder, 'config'),
      GIT_ATTR_NOSYSTEM: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_NO_LAZY_FETCH: '1',
      // Where git before 2.32 looks for settings of the user.
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      LC_ALL: 'C',
    },
  });
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ETIMEDOUT')
    throw new GitError('tooSlow', `git did not answer within ${seconds} seconds`);
  if (code === 'ENOBUFS')
    throw new GitError('tooLarge', `git answered with more than ${maxBytes / 1024 / 1024} MB`);
  if (code === 'ENOENT') throw new GitError('notStarted', 'git is not installed');
  if (error) throw error;
  // What git says may repeat what the repository says.
  const said = stderr
    .toString('utf8')
    .trim()
    .replace(/[^\x20-\x7e]+/g, ' ');
  if (status !== 0) throw new GitError('unreadable', said || 'git ended without a word');
  return stdout;
}

/** Without what tells git about another repository, such as the one whose hook runs this, or about settings. */
const ownEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name)));
