import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { removeLeft } from '../handbook/writing/left-behind.ts';
import { temporaryFolder } from '../handbook/writing/temporary-folder.ts';
import { copyFolder } from '../integration/copy-folder.ts';
import { isWhole } from '../integration/program.ts';
import { toolRoot } from './content.ts';

/** How the name of a program begins as long as it is not whole. */
export const arrivingBeginning = '.arriving-';

/** How many programs this process has opened. */
let opened = 0;

/**
 * The program that renders the pages of sites. It depends on this tool and on the path at which a site
 * is served, not on the handbook: it is made when it is first needed, and kept for the next build.
 *
 * @param work - absolute path of a folder for whatever Astro and Vite write
 * @returns absolute path of the folder of the program, which this process has not loaded anything from
 */
export async function siteProgram(work: string, base: string): Promise<string> {
  const programs = join(temporaryFolder(), 'programs');
  const kept = join(programs, keyOf(base));
  // What builds have left that were killed while they made one.
  removeLeft(programs, arrivingBeginning);
  if (!isWhole(kept)) {
    // Astro and Vite take a second and much memory to load, which a program that was kept does not need.
    const { makeProgram } = await import('./make-program.ts');
    await makeProgram(work, base, kept);
  }
  if (++opened === 1) return kept;
  const copy = join(work, `opened-${opened}`);
  copyFolder(kept, copy);
  return copy;
}

/** Tells programs apart: by all that they are made of, and the path at which a site is served. */
function keyOf(base: string): string {
  const hash = createHash('sha256').update(`${toolRoot}\n${base}\n${process.version}\n`);
  const { resolve } = createRequire(import.meta.url);
  for (const name of ['astro/package.json', '@astrojs/mdx']) hash.update(stamp(resolve(name)));
  for (const folder of ['src', 'schemas', 'public']) {
    const root = join(toolRoot, folder);
    if (!existsSync(root)) continue;
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
      hash.update(stamp(join(root, name)));
    }
  }
  return hash.digest('hex').slice(0, 24);
}

/** Tells a file from what it was before: its text takes longer to read. */
function stamp(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}\n`;
}
