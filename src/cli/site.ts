import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build, dev, preview } from 'astro';
import type { Finding } from '../checks/finding.ts';
import { setCurrent } from '../handbook/current.ts';
import type { Handbook } from '../handbook/types.ts';
import { shareHandbook } from '../integration.ts';
import { toolRoot } from './content.ts';

interface Site {
  handbook: Handbook;
  findings: readonly Finding[];
}

/**
 * Builds the site of a handbook that was checked. The output appears whole: it is made in a folder
 * beside its target, and moved into place at the end.
 *
 * @param out - absolute path of the output folder; what stands there is replaced
 * @throws Error where the output folder cannot be written, or is no site but something else
 */
export async function buildSite({ handbook, findings, out, base }: Site & { out: string; base: string }) {
  const start = performance.now();
  assertReplaceable(out);
  const suffix = randomBytes(4).toString('hex');
  const temporary = join(dirname(out), `.${basename(out)}-${suffix}`);
  const cacheDir = join(tmpdir(), `aims-cache-${suffix}`);
  try {
    makeFolder(temporary);
    shareHandbook(handbook, findings, base);
    await build({ root: toolRoot, outDir: temporary, cacheDir, base, logLevel: 'warn' });
    replace(out, temporary, suffix);
  } finally {
    setCurrent(undefined);
    rmSync(temporary, { recursive: true, force: true });
    rmSync(cacheDir, { recursive: true, force: true });
  }
  return { pages: countPages(out), seconds: (performance.now() - start) / 1000 };
}

/** Serves a handbook while it is written. */
export async function serveSite({ handbook, findings, port }: Site & { port: number }) {
  shareHandbook(handbook, findings, '/');
  await dev({ root: toolRoot, server: { port }, logLevel: 'info' });
}

/** Serves a site that was built. */
export async function previewSite({ out, base, port }: { out: string; base: string; port: number }) {
  const server = await preview({ root: toolRoot, outDir: out, base, server: { port }, logLevel: 'info' });
  await server.closed();
}

/** An output folder may be missing, empty, or a site of ours; anything else is somebody's work. */
function assertReplaceable(out: string) {
  let parent = out;
  while (!existsSync(parent)) parent = dirname(parent);
  try {
    accessSync(parent, constants.W_OK);
    if (parent === out) accessSync(dirname(out), constants.W_OK);
  } catch {
    throw new Error(`The output folder ${out} cannot be written. Name another with --out DIR.`);
  }
  if (parent !== out) {
    if (!isDirectory(parent)) throw new Error(`${parent} is a file, so ${out} cannot be made. Name another folder with --out DIR.`);
    return;
  }
  if (!isDirectory(out)) throw new Error(`${out} is a file. Name a folder with --out DIR.`);
  const names = readdirSync(out);
  if (names.length > 0 && !names.includes('index.html'))
    throw new Error(`${out} holds something else than a site. Empty it, or name another folder with --out DIR.`);
}

function makeFolder(path: string) {
  try {
    // Where the parent exists, nothing is to be made recursively; on /proc that would never end.
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    mkdirSync(path);
  } catch {
    throw new Error(`${dirname(path)} cannot be written. Name another folder with --out DIR.`);
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

const countPages = (out: string) =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
