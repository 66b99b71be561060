/** What the system says, and what that is in plain words. */
const faults = {
  ENOSPC: 'The disk is full. Free some space and try again.',
  EDQUOT: 'The disk quota of this user is used up. Free some space and try again.',
  EMFILE: 'Too many files are open. Raise the limit, for example with `ulimit -n 4096`.',
  ENFILE: 'Too many files are open on this computer. Close other programs and try again.',
  EFBIG: 'A file would exceed the size limit of this user. Raise the limit with `ulimit -f`.',
  EROFS: 'The disk is read-only. Name a folder on another disk with --out DIR.',
  EIO: 'The disk failed during reading or writing.',
};

/**
 * What is wrong with the computer, where that made something fail, and what to do.
 *
 * @returns undefined where something else made it fail
 */
export function systemFault(error: unknown): string | undefined {
  // An error of a thread is text by the time it comes here.
  const text = error instanceof Error ? `${error.message} ${codeOf(error)}` : String(error);
  return Object.entries(faults).find(([code]) => new RegExp(`\\b${code}\\b`).test(text))?.[1];
}

const codeOf = (error: Error) => ('code' in error ? String(error.code) : '');
