import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem, ReportFile } from './file-problem.ts';
import { sourceLines } from './source-lines.ts';
import { unprintableIn } from './unprintable.ts';
import type { Point } from '../../issues/place.ts';

/** In bytes; above it an editor pasted something that belongs into `files/`. Tables hold more than texts. */
export const maxBytesOf = (file: string): number =>
  file.endsWith('.csv') ? 2 * 1024 * 1024 : 200 * 1024;

const inWords = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.ceil(bytes / 1024)} KB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.0', '')} MB`;

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
      found: 'The file is not in UTF-8: this character cannot be read.',
      expected: 'text in UTF-8',
      fix: file.endsWith('.csv')
        ? 'Save it as "CSV UTF-8". In Excel, that is a type of its own in the list of "Save as".'
        : 'Save it with the encoding UTF-8.',
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
        found: `The file has ${inWords(size)}.`,
        expected: `at most ${inWords(maxBytesOf(file))}`,
        fix: 'Move anything that is not prose to `files/`, or split the entry.',
      };

function unprintableFault(file: string, text: string): FileProblem | undefined {
  const unprintable = unprintableIn(text);
  if (!unprintable) return undefined;
  const { index, name } = unprintable;
  return {
    file,
    point: sourceLines(text).pointAt(index),
    ...(text[index] === '\0'
      ? {
          found: 'The file contains NUL bytes, so it is not text.',
          expected: 'text in UTF-8',
          fix: 'Save it as UTF-8 text.',
        }
      : {
          found: `There is an invisible control character here: ${name}.`,
          expected: 'text',
          fix: 'Remove it: it probably came with copied text.',
        }),
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
  found: `The file cannot be read: ${reasonOf(error)}.`,
  expected: 'a readable file',
  fix: 'Correct its permissions.',
});

/** Why the file system refused, in a few words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return (
    {
      EACCES: 'permission denied',
      EPERM: 'permission denied',
      ENOENT: 'its target does not exist',
      ELOOP: 'it links to itself',
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
