import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file of a site, and the folders that it is in.
 *
 * @param out - absolute path of the folder of the site
 * @param file - its path below that folder
 * @throws Error where it cannot be written, or where the folder of the site is gone: a build that is
 *   interrupted removes it, while others still have something to write
 */
export function writeInSite(out: string, file: string, content: string | Uint8Array) {
  if (!existsSync(out)) throw new Error('the output folder was removed');
  const absolute = join(out, file);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
}

/** The file of a page, whose path ends with a slash, or of a file, by the path that addresses have. */
export const fileAt = (path: string) =>
  join(decodeURI(path), path.endsWith('/') ? 'index.html' : '');
