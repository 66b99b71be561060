import { cpSync } from 'node:fs';

/**
 * Copies a folder with all that is in it. With a filter, Node copies in JavaScript: its native way ends the whole
 * process where a folder cannot be made, such as on a disk without inodes.
 *
 * @param isCopied - whether a file or folder, by its absolute path, is copied
 * @throws Error of the system where something cannot be written
 */
export const copyFolder = (
  from: string,
  to: string,
  isCopied: (file: string) => boolean = () => true,
): void => cpSync(from, to, { recursive: true, filter: isCopied });
