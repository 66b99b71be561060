import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The output folder is at fault; the message says how, and what to do. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/**
 * A place for an output that appears whole or not at all.
 *
 * @param out - absolute path of the output folder; it may be missing, empty, or a site of ours
 * @param suffix - what tells this build from others that run at the same time
 * @throws OutputError where the folder cannot be written, or holds somebody's work
 */
export function reserveOutput(out: string, suffix: string) {
  assertReplaceable(out);
  const temporary = join(dirname(out), `.${basename(out)}-${suffix}`);
  makeFolder(temporary);
  return {
    /** Where it comes together: a new folder beside the output, so that it is moved in one step. */
    folder: temporary,
    /** Puts it in the place of the output. */
    put: () => replace(out, temporary, suffix),
    /** Removes what is left of an output that was not finished. */
    release: () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }),
  };
}

function assertReplaceable(out: string) {
  let parent = out;
  while (!existsSync(parent)) parent = dirname(parent);
  try {
    accessSync(parent, constants.W_OK);
    if (parent === out) accessSync(dirname(out), constants.W_OK);
  } catch {
    throw new OutputError(
      `The output folder ${out} cannot be written. Name another with --out DIR.`,
    );
  }
  if (parent !== out) {
    if (!isDirectory(parent))
      throw new OutputError(
        `${parent} is a file, so ${out} cannot be made. Name another folder with --out DIR.`,
      );
    return;
  }
  if (!isDirectory(out)) throw new OutputError(`${out} is a file. Name a folder with --out DIR.`);
  const names = readdirSync(out);
  const foreign = names.find((name) => name.startsWith('.') && name !== '.DS_Store');
  const what = foreign
    ? `\`${foreign}\`, which no build has put there and the next would remove`
    : 'something else than a site of this tool';
  if (names.length > 0 && (foreign || !ourPages.every((page) => existsSync(join(out, page)))))
    throw new OutputError(`${out} holds ${what}. Empty it, or name another folder with --out DIR.`);
}

/** By these a site is known for one that may be replaced. Many a folder has an `index.html`. */
const ourPages = ['index.html', 'soa/index.html', 'traps/index.html'];

function makeFolder(path: string) {
  try {
    // Where the parent exists, nothing is to be made recursively; on /proc that would never end.
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    mkdirSync(path);
  } catch {
    throw new OutputError(
      `${dirname(path)} cannot be written. Name another folder with --out DIR.`,
    );
  }
}

function isDirectory(path: string) {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function replace(out: string, temporary: string, suffix: string) {
  if (!existsSync(out)) return renameSync(temporary, out);
  const old = join(dirname(out), `.${basename(out)}-${suffix}-old`);
  renameSync(out, old);
  try {
    renameSync(temporary, out);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
