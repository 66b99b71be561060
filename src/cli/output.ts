import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../handbook/reading/read-text.ts';
import { foldersBeside, removeEmpty, removeOwn } from './leftovers.ts';
import { foreignFile } from './site-list.ts';

/** The output folder is at fault; the message says how, and what to do. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/**
 * A place for a site that appears whole or not at all.
 *
 * @param out - absolute path of the output folder; it may be missing, empty, or a site of ours
 * @throws OutputError where the folder cannot be written, or holds somebody's work
 */
export function reserveOutput(out: string) {
  assertReplaceable(out);
  const { temporary, former } = foldersBeside(out);
  const made = makeFolder(temporary);
  return {
    /** Where it comes together: a new folder beside the output, so that it is moved in one step. */
    folder: temporary,
    /** Puts it in the place of the output. */
    put: () => replace(out, temporary, former),
    /** Removes what is left of an output that was not finished. */
    release: () => {
      removeOwn(temporary);
      if (!existsSync(out)) removeEmpty(dirname(out), made);
    },
  };
}

/** @throws OutputError where an output folder cannot be written, or holds what no build wrote */
export function assertReplaceable(out: string) {
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
        `${parent} is a file, so ${out} cannot be created. Name another folder with --out DIR.`,
      );
    return;
  }
  if (!isDirectory(out)) throw new OutputError(`${out} is a file. Name a folder with --out DIR.`);
  const foreign = foreignFile(out);
  if (foreign !== undefined)
    throw new OutputError(
      `The output folder ${out} contains a file that aims did not create: \`${foreign}\`. The build would remove it. Move it elsewhere, or name another folder with --out DIR.`,
    );
}

/** @returns the first folder above it that had to be made, too */
function makeFolder(path: string): string | undefined {
  try {
    // Where the parent exists, nothing is to be made recursively; on /proc that would never end.
    const parent = dirname(path);
    const made = existsSync(parent) ? undefined : mkdirSync(parent, { recursive: true });
    mkdirSync(path);
    return made;
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

/** Another build may put its site there at the same moment. */
const attempts = 10;

function replace(out: string, temporary: string, former: string) {
  for (let attempt = 1; ; attempt++) {
    try {
      // Somebody may have put something there while the site was built.
      assertReplaceable(out);
      if (existsSync(out)) renameSync(out, former);
      renameSync(temporary, out);
      break;
    } catch (error) {
      if (existsSync(former) && !existsSync(out)) renameSync(former, out);
      removeOwn(former);
      if (attempt < attempts) continue;
      if (error instanceof OutputError) throw error;
      throw new OutputError(`${out} cannot be replaced: ${reasonOf(error)}.`);
    }
  }
  removeOwn(former);
}
