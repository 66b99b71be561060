import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/**
 * The SHA-256 of a file as 64 digits in lower case. The file is read in pieces, however large.
 *
 * @returns undefined where the file cannot be read
 */
export function sha256Of(file: string): string | undefined {
  const hash = createHash('sha256');
  try {
    for (const piece of piecesOf(file)) hash.update(piece);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** The bytes of a file, one piece after another in the same memory. */
export function* piecesOf(file: string): Generator<Buffer> {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const piece = Buffer.alloc(Math.min(1024 * 1024, Math.max(4096, size)));
    for (let bytes; (bytes = readSync(descriptor, piece)) > 0;) yield piece.subarray(0, bytes);
  } finally {
    closeSync(descriptor);
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
