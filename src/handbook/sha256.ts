import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/**
 * The SHA-256 of a file as 64 digits in lower case. The file is read in pieces, however large.
 *
 * @returns undefined where the file cannot be read
 */
export function sha256Of(file: string): string | undefined {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1024 * 1024);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    for (let bytes; (bytes = readSync(descriptor, piece)) > 0;)
      hash.update(piece.subarray(0, bytes));
    return hash.digest('hex');
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
