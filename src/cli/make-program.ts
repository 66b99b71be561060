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
import { filesOfProgram } from '../integration/program.ts';
import { astroOptions } from './astro-options.ts';
import { isWhole } from './site-program.ts';

/** How many programs this process has made. */
let made = 0;

/**
 * Has Astro make the program that renders the pages of sites.
 *
 * @param work - absolute path of a folder for whatever Astro and Vite write, which is the current one
 * @param to - absolute path of the folder in which it is kept; it appears whole, or not at all
 */
export async function makeProgram(work: string, base: string, to: string) {
  // A process loads what lies at a path once, be it another program.
  const number = ++made;
  const outDir = join(work, `program-${number}`);
  const copy = join(work, `made-${number}`);
  const { integrations = [], ...options } = astroOptions(work);
  await build({
    ...options,
    integrations: [...integrations, programOnly(outDir, () => copyFolder(outDir, copy))],
    outDir,
    base,
    // Astro would tell of an error before it throws it, with a stack trace.
    logLevel: process.env['AIMS_DEBUG'] ? 'warn' : 'silent',
  });
  const programs = dirname(to);
  removeOld(programs);
  mkdirSync(programs, { recursive: true });
  const arriving = `${to}.${process.pid}`;
  try {
    copyFolder(copy, arriving);
    const files = readdirSync(arriving, { recursive: true });
    writeFileSync(join(arriving, filesOfProgram), JSON.stringify(files));
    if (!isWhole(to)) rmSync(to, { recursive: true, force: true });
    renameSync(arriving, to);
  } catch (error) {
    rmSync(arriving, { recursive: true, force: true });
    // Another build may have made the same in the meantime.
    if (!isWhole(to)) throw error;
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
