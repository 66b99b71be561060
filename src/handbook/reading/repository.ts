import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The repository that holds a content folder, as its files tell it. Git is not asked where it is: git
 * takes any folder with the files of a repository in it for one, even files of the content, and heeds
 * its settings, which may name programs to start.
 */
export interface Repository {
  /** The way from the top of the working tree to the content folder, with `/` at its end; empty at the top. */
  prefix: string;
  /** Absolute path of the folder of its objects. */
  objects: string;
  /** The folders in which references are looked for, one after the other. */
  references: readonly string[];
  /** The hash of the commit that is checked out; undefined before the first one. */
  head: string | undefined;
  /** Its references are stored as `reftable`, which is not read here. */
  reftable: boolean;
  /** The commits at which a shallow clone begins, one a line; empty where the history is whole. */
  shallow: string;
}

/** Finds the repository by the nearest `.git` in a folder or above it; undefined where there is none. */
export function findRepository(folder: string): Repository | undefined {
  if (!existsSync(folder)) return undefined;
  const root = realpathSync(folder);
  for (let top = root; ; top = dirname(top)) {
    const gitDir = gitDirAt(join(top, '.git'));
    if (gitDir !== undefined) return describe(gitDir, relative(top, root));
    if (top === dirname(top)) return undefined;
  }
}

function describe(gitDir: string, way: string): Repository {
  const common = commonDirOf(gitDir);
  return {
    prefix: way === '' ? '' : `${way.split(sep).join('/')}/`,
    objects: join(common, 'objects'),
    references: [gitDir, common],
    head: hashOf('HEAD', [gitDir, common]),
    reftable: existsSync(join(common, 'reftable')),
    shallow: textOf(join(common, 'shallow')) ?? '',
  };
}

/** A `.git` is the folder itself or, in a submodule and a further working tree, a file that names it. */
function gitDirAt(path: string): string | undefined {
  const named = /^gitdir: (.+?)[\r\n]*$/.exec(textOf(path) ?? '')?.[1];
  const gitDir = named === undefined ? path : resolve(dirname(path), named);
  const whole = textOf(join(gitDir, 'HEAD')) !== undefined;
  return whole && existsSync(join(commonDirOf(gitDir), 'objects')) ? gitDir : undefined;
}

/** Further working trees share objects and references with the first one. */
const commonDirOf = (gitDir: string) =>
  resolve(gitDir, (textOf(join(gitDir, 'commondir')) ?? '').trim());

/**
 * The hash to which a reference leads, through others: of a commit, or of a tag that says more.
 *
 * @param reference - its full name: `HEAD`, `refs/tags/audit-2026`
 * @param folders - where references are, one after the other
 */
export function hashOf(
  reference: string,
  folders: readonly string[],
  steps = 5,
): string | undefined {
  if (steps === 0 || !/^(?:HEAD|refs\/.+)$/.test(reference) || /\.\.|\0/.test(reference))
    return undefined;
  const text = firstOf(folders, (folder) => textOf(join(folder, reference)));
  const value =
    text === undefined ? firstOf(folders, (folder) => packed(reference, folder)) : text.trim();
  const next = /^ref: *(.+)$/.exec(value ?? '')?.[1];
  if (next !== undefined) return hashOf(next, folders, steps - 1);
  return value !== undefined && isHash(value) ? value : undefined;
}

function firstOf(folders: readonly string[], find: (folder: string) => string | undefined) {
  for (const folder of folders) {
    const found = find(folder);
    if (found !== undefined) return found;
  }
  return undefined;
}

const packed = (reference: string, folder: string) =>
  textOf(join(folder, 'packed-refs'))
    ?.split('\n')
    .find((line) => line.endsWith(` ${reference}`))
    ?.split(' ')[0];

/** SHA-1 or SHA-256, as git writes it. */
export const isHash = (word: string) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(word);

/** Packed references of a repository with some hundred thousand branches are smaller. */
const maxBytes = 64 * 1024 * 1024;

/** Text of a file; undefined where there is none that can be read. A pipe would be waited for without end. */
function textOf(path: string): string | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= maxBytes ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
