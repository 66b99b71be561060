import { constants } from 'node:os';

/** What the system says, and what that is in plain words. */
const faults = {
  ENOSPC: 'The disk is full. Free some space and try again.',
  EDQUOT: 'The disk quota of this user is used up. Free some space and try again.',
  EMFILE: 'Too many files are open. Raise the limit, for example with `ulimit -n 4096`.',
  ENFILE: 'Too many files are open on this computer. Close other programs and try again.',
  EFBIG: 'A file would exceed the size limit of this user. Raise the limit with `ulimit -f`.',
  EROFS: 'The disk is read-only. Make it writable, or name a place on another disk.',
  EIO: 'The disk failed during reading or writing.',
  EACCES: 'This user has no permission to do that. Correct the permissions, or name another place.',
  EPERM: 'The system does not permit that. Correct the permissions, or name another place.',
  EISDIR: 'There is a folder where a file is to be. Name a file.',
  ENOTDIR: 'There is a file where a folder is to be. Name another place.',
  ENAMETOOLONG: 'The name is longer than the disk permits. Choose a shorter one.',
};

/**
 * What is wrong with the computer, where that made something fail, and what to do.
 *
 * @returns undefined where something else made it fail
 */
export function systemFault(error: unknown): string | undefined {
  // An error of a thread is text by the time it comes here.
  const text = error instanceof Error ? `${error.message} ${codeOf(error)}` : String(error);
  // Programs in Rust, such as the bundler, tell the number alone.
  const told = /\(os error (\d+)\)/.exec(text)?.[1];
  const fault = Object.entries(faults).find(
    ([code]) => new RegExp(`\\b${code}\\b`).test(text) || numberOf(code) === Number(told),
  )?.[1];
  const path = error instanceof Error ? pathOf(error) : undefined;
  return fault && path !== undefined ? `${path}: ${fault}` : fault;
}

/** The file that an error is about. Of a copy, the disk of the new file is at fault, whatever is said of writing. */
function pathOf(error: Error): string | undefined {
  const { path, dest } = error as { path?: unknown; dest?: unknown };
  const isOfWriting = /\b(?:ENOSPC|EDQUOT|EFBIG|EROFS)\b/.test(`${error.message} ${codeOf(error)}`);
  const at = (isOfWriting ? dest : undefined) ?? path;
  return at === undefined ? undefined : String(at);
}

/**
 * Does something in a folder, and has an error of the system that names no file name the folder.
 *
 * @param folder - an absolute path
 * @throws what `work` throws
 */
export async function inFolder<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && pathOf(error) === undefined && systemFault(error) !== undefined)
      Object.assign(error, { path: folder });
    throw error;
  }
}

const numberOf = (code: string): number | undefined =>
  (constants.errno as Readonly<Record<string, number>>)[code];

const codeOf = (error: Error) => ('code' in error ? String(error.code) : '');
