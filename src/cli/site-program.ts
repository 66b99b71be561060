import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { programOnly } from '../integration/program.ts';
import { temporaryFolder } from '../handbook/writing/temporary-folder.ts';
import { astroOptions } from './astro-options.ts';
import { toolRoot } from './content.ts';

/** How many programs this process has opened. */
let opened = 0;

/**
 * The program that renders the pages of sites. It depends on this tool and on the path at which a site
 * is served, not on the handbook: it is made when it is first needed, and kept for the next build.
 *
 * @param work - absolute path of a folder for whatever Astro and Vite write, which is the current one
 * @returns absolute path of the folder of the program, which this process has not loaded anything from
 */
export async function siteProgram(work: string, base: string): Promise<string> {
  const programs = join(temporaryFolder(), 'programs');
  const kept = join(programs, keyOf(base));
  if (!existsSync(kept)) await make(work, base, kept);
  if (++opened === 1) return kept;
  const copy = join(work, `program-${opened}`);
  cpSync(kept, copy, { recursive: true });
  return copy;
}

async function make(work: string, base: string, to: string) {
  // A process loads what lies at a path once, be it another build's.
  const outDir = join(work, `site-${opened}`);
  const made = join(work, `made-${opened}`);
  const { integrations = [], ...options } = astroOptions(work);
  await build({
    ...options,
    integrations: [
      ...integrations,
      programOnly(outDir, () => cpSync(outDir, made, { recursive: true })),
    ],
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
    cpSync(made, arriving, { recursive: true });
    renameSync(arriving, to);
  } catch (error) {
    rmSync(arriving, { recursive: true, force: true });
    // Another build may have made the same in the meantime.
    if (!existsSync(to)) throw error;
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

/** Tells programs apart: by all that they are made of, and the path at which a site is served. */
function keyOf(base: string): string {
  const hash = createHash('sha256').update(`${toolRoot}\n${base}\n${process.version}\n`);
  hash.update(createRequire(import.meta.url).resolve('astro'));
  for (const folder of ['src', 'schemas', 'public']) {
    const root = join(toolRoot, folder);
    if (!existsSync(root)) continue;
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
      const { size, mtimeMs } = statSync(join(root, name));
      hash.update(`${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 24);
}
