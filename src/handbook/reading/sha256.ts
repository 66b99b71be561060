import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

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

/** Above this, a file is hardly one whose lines git has changed. In bytes. */
const maxTextBytes = 16 * 1024 * 1024;

/**
 * Whether a file has a SHA-256 once its lines end as they do on another system, which is what git
 * makes of text unless `.gitattributes` keeps it from doing so.
 */
export function hasOtherLineEnds(file: string, sha256: string): boolean {
  if (statSync(file).size > maxTextBytes) return false;
  // In latin1 every byte is a character, so that nothing but the line ends changes.
  const lines = readFileSync(file, 'latin1').replaceAll('\r\n', '\n');
  return [lines, lines.replaceAll('\n', '\r\n')].some(
    (text) => createHash('sha256').update(text, 'latin1').digest('hex') === sha256,
  );
}
