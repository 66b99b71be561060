import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { copyFolder } from '../integration/copy-folder.ts';
import { programOnly } from '../integration/make-program.ts';
import { filesOfProgram, isWhole } from '../integration/program.ts';
import { ownMark } from '../handbook/writing/left-behind.ts';
import { arrivingBeginning } from './site-program.ts';
import { astroOptions } from './astro-options.ts';

/** How many programs this process has made. */
let made = 0;

/**
 * Has Astro make the program that renders the pages of sites.
 *
 * @param work - absolute path of a folder for whatever Astro and Vite write
 * @param to - absolute path of the folder in which it is kept; it appears whole, or not at all
 */
export async function makeProgram(work: string, base: string, to: string) {
  // A process loads what lies at a path once, be it another program.
  const outDir = join(work, `program-${++made}`);
  const arriving = join(dirname(to), arrivingBeginning + ownMark());
  const { integrations = [], ...options } = astroOptions(work);
  removeOld(dirname(to));
  mkdirSync(dirname(to), { recursive: true });
  const cwd = process.cwd();
  try {
    // Astro bundles into the output folder where that lies below the current directory, else into a
    // folder below the current directory.
    process.chdir(work);
    await build({
      ...options,
      integrations: [...integrations, programOnly(outDir, () => copyFolder(outDir, arriving))],
      outDir,
      base,
      // Astro would tell of an error before it throws it, with a stack trace.
      logLevel: process.env['AIMS_DEBUG'] ? 'warn' : 'silent',
    });
    const files = readdirSync(arriving, { recursive: true });
    writeFileSync(join(arriving, filesOfProgram), JSON.stringify(files));
    if (!isWhole(to)) rmSync(to, { recursive: true, force: true });
    renameSync(arriving, to);
  } catch (error) {
    rmSync(arriving, { recursive: true, force: true });
    // Another build may have made the same in the meantime.
    if (!isWhole(to)) throw error;
  } finally {
    process.chdir(cwd);
  }
}

/** Long enough for whoever goes back and forth between versions, in milliseconds. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** Programs of former versions of the tool are of no more use. */
function removeOld(programs: string) {
  if (!existsSync(programs)) return;
  for (const name of readdirSync(programs)) {
    const folder = join(programs, name);
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > keptFor)
      rmSync(folder, { recursive: true, force: true });
  }
}
