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

/** Of what git says in words: more than of a million commits. What is made of it takes several times as much. */
const maxText = 64 * 1024 * 1024;
const maxBytes = 256 * 1024 * 1024;

/** A small repository can have trees that are endless once they are unfolded. In KB, of the memory of git. */
const maxMemory = 2 * 1024 * 1024;

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
  ask(repository, args, { seconds, maxBuffer: maxText }).toString('utf8');

/**
 * The same for answers that are no text.
 *
 * @param input - what git reads, such as the names of the objects that are asked for
 * @throws GitError where there is no answer
 */
export const gitBytes = (repository: Repository, args: readonly string[], input: string): Buffer =>
  ask(repository, args, { input });

/**
 * Writes the answer into a file, however long it is.
 *
 * @param file - descriptor of an open file
 * @throws GitError where there is no answer
 */
export const gitInto = (repository: Repository, args: readonly string[], file: number): void =>
  void ask(repository, args, { output: file });

interface Asked {
  input?: string;
  output?: number;
  seconds?: number | undefined;
  maxBuffer?: number;
}

function ask(repository: Repository, args: readonly string[], asked: Asked): Buffer {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'aims-git-'));
    writeRepository(folder, repository);
    return run(folder, repository, args, asked);
  } catch (error) {
    if (error instanceof GitError) throw error;
    throw new GitError('notStarted', error instanceof Error ? error.message : String(error));
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function writeRepository(folder: string, { head, shallow }: Repository) {
  const sha256 = head?.length === 64 ? '[extensions]\n\tobjectFormat = sha256\n' : '';
  // The graph of commits is a copy of what the objects say, which can say something else. Packs are mapped
  // in pieces, since what is mapped counts as memory.
  const core =
    '[core]\n\trepositoryFormatVersion = 1\n\tbare = true\n\tcommitGraph = false\n\tpackedGitWindowSize = 32m\n\tpackedGitLimit = 256m\n';
  mkdirSync(join(folder, 'refs'));
  writeFileSync(join(folder, 'HEAD'), `${head ?? 'ref: refs/heads/main'}\n`);
  writeFileSync(join(folder, 'config'), `${core}${sha256}[protocol]\n\tallow = never\n`);
  if (shallow !== '') writeFileSync(join(folder, 'shallow'), shallow);
}

/** Where there is a shell, it keeps git from taking all memory before it becomes git. */
const program = (args: readonly string[]): [string, string[]] =>
  process.platform === 'win32'
    ? ['git', [...args]]
    : ['/bin/sh', ['-c', `ulimit -v ${maxMemory} 2>/dev/null; exec git "$@"`, 'git', ...args]];

function run(
  folder: string,
  { objects }: Repository,
  args: readonly string[],
  { input = '', output, seconds = maxSeconds, maxBuffer = maxBytes }: Asked,
): Buffer {
  const { error, status, stdout, stderr } = spawnSync(...program(args), {
    // Some systems look for a program in the current folder first.
    cwd: folder,
    input,
    stdio: ['pipe', output ?? 'pipe', 'pipe'],
    maxBuffer,
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
    throw new GitError('tooLarge', `git answered with more than ${maxBuffer / 1024 / 1024} MB`);
  if (code === 'ENOENT' || status === notFound)
    throw new GitError('notStarted', 'git is not installed');
  if (error) throw error;
  // What git says may repeat what the repository says.
  const said = stderr
    .toString('utf8')
    .trim()
    .replace(/[^\x20-\x7e]+/g, ' ');
  if (status !== 0) throw new GitError('unreadable', said || 'git ended without a word');
  return stdout;
}

/** What a shell ends with where there is no such program: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html */
const notFound = 127;

/** Without what tells git about another repository, such as the one whose hook runs this, or about settings. */
const ownEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name)));
