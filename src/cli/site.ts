import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, dev, preview } from 'astro';
import type { Finding } from '../checks/finding.ts';
import { currentHandbook, setCurrent } from '../handbook/current.ts';
import type { Handbook } from '../handbook/types.ts';
import { shareHandbook } from '../integration/integration.ts';
import { toolRoot } from './content.ts';
import { reserveOutput } from './output.ts';
import { takeWorkFolder } from './work-folder.ts';

/** How many sites this process has begun to build. */
let builds = 0;

interface Site {
  handbook: Handbook;
  findings: readonly Finding[];
}

/**
 * Builds the site of a handbook that was checked. The output appears whole, or not at all.
 *
 * @param out - absolute path of the output folder; what stands there is replaced
 * @throws Error where the output folder cannot be written, or is no site but something else
 */
export async function buildSite({
  handbook,
  findings,
  out,
  base,
}: Site & { out: string; base: string }) {
  const start = performance.now();
  const suffix = randomBytes(4).toString('hex');
  const output = reserveOutput(out, suffix);
  // Astro bundles into the output folder where that lies below the current directory, else into a
  // folder that all builds would share; and the bundle has to find the packages of this tool.
  const work = takeWorkFolder();
  const cwd = process.cwd();
  const tidyUp = () => {
    output.release();
    rmSync(work, { recursive: true, force: true });
  };
  const endTidily = tidyWhenInterrupted(tidyUp);
  let pages: number | undefined;
  try {
    process.chdir(toolRoot);
    shareHandbook({ handbook, findings, base, out: output.folder, live: false });
    // A process loads what lies at a path once, be it another build's.
    const outDir = join(work, `site-${++builds}`);
    // Astro would tell of an error before it throws it, with a stack trace.
    const logLevel = process.env['AIMS_DEBUG'] ? 'warn' : 'silent';
    await build({ root: toolRoot, outDir, cacheDir: join(work, 'cache'), base, logLevel });
    pages = currentHandbook().pages;
    output.put();
  } finally {
    process.chdir(cwd);
    setCurrent(undefined);
    endTidily();
    tidyUp();
  }
  return { pages, seconds: (performance.now() - start) / 1000 };
}

/**
 * Lets a process that is interrupted leave nothing behind.
 *
 * @returns what ends it
 */
function tidyWhenInterrupted(tidyUp: () => void): () => void {
  // A terminal and the process that started this one may both send the signal.
  const leave = (_: NodeJS.Signals, number: number) => process.exit(128 + number);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, leave);
  process.on('exit', tidyUp);
  return () => {
    for (const signal of signals) process.off(signal, leave);
    process.off('exit', tidyUp);
  };
}

/** Serves a handbook while it is written. */
export async function serveSite({ handbook, findings, port }: Site & { port: number }) {
  shareHandbook({ handbook, findings, base: '/', live: true });
  await dev({ root: toolRoot, server: { port }, logLevel: 'info' });
}

/** Serves a site that was built. */
export async function previewSite({
  out,
  base,
  port,
}: {
  out: string;
  base: string;
  port: number;
}) {
  const server = await preview({
    root: toolRoot,
    outDir: out,
    base,
    server: { port },
    logLevel: 'info',
  });
  await server.closed();
}
