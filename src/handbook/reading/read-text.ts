import { isUtf8 } from 'node:buffer';
import { refusalWords, sayFile, type Refusal } from './says/files.ts';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem, ReportFile } from './file-problem.ts';
import { sourceLines } from './source-lines.ts';
import { unprintableIn } from './unprintable.ts';
import type { Point } from '../../issues/place.ts';

/** In bytes; above it an editor pasted something that belongs into `files/`. Tables hold more than texts. */
export const maxBytesOf = (file: string): number =>
  file.endsWith('.csv') ? 2 * 1024 * 1024 : 200 * 1024;

/** Text of a file without byte order mark; undefined, and reported, where it is no text. */
export function readText(root: string, file: string, report: ReportFile): string | undefined {
  let bytes: Buffer;
  try {
    const { size } = statSync(join(root, file));
    const tooLarge = sizeFault(file, size);
    if (tooLarge) {
      report(tooLarge);
      return undefined;
    }
    bytes = readFileSync(join(root, file));
  } catch (error) {
    report(unreadable(file, error));
    return undefined;
  }
  if (!isUtf8(bytes)) {
    report({
      file,
      point: firstInvalid(bytes),
      ...sayFile(file.endsWith('.csv') ? 'otherEncodingTable' : 'otherEncoding'),
    });
    return undefined;
  }
  const text = new TextDecoder().decode(bytes);
  const fault = unprintableFault(file, text);
  if (!fault) return text;
  report(fault);
  return undefined;
}

/** Why a text could not be read again if it were written; undefined where it could. */
export const faultOfText = (file: string, text: string): FileProblem | undefined =>
  sizeFault(file, Buffer.byteLength(text)) ?? unprintableFault(file, text);

const sizeFault = (file: string, size: number): FileProblem | undefined =>
  size <= maxBytesOf(file)
    ? undefined
    : {
        file,
        ...sayFile('size', size, maxBytesOf(file)),
      };

function unprintableFault(file: string, text: string): FileProblem | undefined {
  const unprintable = unprintableIn(text);
  if (!unprintable) return undefined;
  const { index, name } = unprintable;
  return {
    file,
    point: sourceLines(text).pointAt(index),
    ...(text[index] === '\0' ? sayFile('nul') : sayFile('controlCharacter', name)),
  };
}

/**
 * A text that was read before, as it is now, without byte order mark.
 *
 * @returns an empty text where the file is larger than any that is read
 * @throws Error where it cannot be read any more
 */
export function readAgain(root: string, file: string): string {
  const path = join(root, file);
  return statSync(path).size > maxBytesOf(file)
    ? ''
    : readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

/** The problem of a file that the system does not let us read. */
export const unreadable = (file: string, error: unknown): FileProblem => ({
  file,
  ...sayFile('unreadable', refusalOf(error)),
});

/** Why the file system refused. */
export function refusalOf(error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known: Readonly<Partial<Record<string, Refusal>>> = {
    EACCES: 'permission',
    EPERM: 'permission',
    ENOENT: 'target',
    ELOOP: 'itself',
  };
  return known[code] ?? { code: code || String(error) };
}

/** The same in a few words. */
export const reasonOf = (error: unknown): string => refusalWords(refusalOf(error));

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
