import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Point } from '../types.ts';

/** Takes what is wrong with a file. */
export type Report = (
  file: string,
  found: string,
  expected: string,
  fix: string,
  more?: { point?: Point; nearest?: string | undefined },
) => void;

/** Entries above this size are refused: an editor pasted something that belongs into `files/`. */
const maxEntryBytes = 2 * 1024 * 1024;

/** Text of a file without byte order mark; undefined, and reported, where it is no text. */
export function readText(root: string, file: string, problem: Report): string | undefined {
  let bytes: Buffer;
  try {
    const { size } = statSync(join(root, file));
    if (size > maxEntryBytes) {
      problem(
        file,
        `The file has ${(size / 1024 / 1024).toFixed(1)} MB.`,
        `at most ${maxEntryBytes / 1024 / 1024} MB`,
        'Move what is no prose under `files/`, or split the entry.',
      );
      return undefined;
    }
    bytes = readFileSync(join(root, file));
  } catch (error) {
    problem(
      file,
      `The file cannot be read: ${reasonOf(error)}.`,
      'a file that may be read',
      'Correct its permissions.',
    );
    return undefined;
  }
  if (!isUtf8(bytes)) {
    problem(
      file,
      'The file is not in UTF-8: this character cannot be read.',
      'text in UTF-8',
      'Save it with the encoding UTF-8.',
      {
        point: firstInvalid(bytes),
      },
    );
    return undefined;
  }
  const text = new TextDecoder().decode(bytes);
  const nul = text.indexOf('\0');
  if (nul < 0) return text;
  const before = text.slice(0, nul).split('\n');
  problem(
    file,
    'The file contains NUL bytes, so it is no text.',
    'text in UTF-8',
    'Save it as UTF-8 text.',
    {
      point: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    },
  );
  return undefined;
}

/** Why the file system refused, in a few words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return (
    {
      EACCES: 'permission denied',
      EPERM: 'permission denied',
      ENOENT: 'it leads nowhere',
      ELOOP: 'it leads to itself',
    }[code ?? ''] ?? String(code ?? error)
  );
}

/** Where the first character stands that is no UTF-8, in bytes that are not. */
function firstInvalid(bytes: Buffer): Point {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf('\n', start);
    const content = bytes.subarray(start, end < 0 ? undefined : end);
    if (!isUtf8(content)) {
      let offset = 0;
      let column = 1;
      for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)) {
        const written = Buffer.from(character);
        if (!content.subarray(offset, offset + written.length).equals(written)) break;
        offset += written.length;
        column += character.length;
      }
      return { line, column };
    }
    if (end < 0) return { line, column: 1 };
    start = end + 1;
  }
}
