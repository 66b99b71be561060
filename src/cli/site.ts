import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, dev, preview } from 'astro';
import type { Issue } from '../issues/issue.ts';
import { inSite, type Asked } from '../handbook/current.ts';
import { proofName, proofOf } from '../handbook/editions/fingerprint.ts';
import type { KnownFiles } from '../handbook/load.ts';
import type { Handbook } from '../handbook/types.ts';
import { siteOf } from '../integration/site-of.ts';
import { astroOptions } from './astro-options.ts';
import { toolRoot } from './content.ts';
import { assertNoLeak } from './edition-leak.ts';
import { UsageError } from './exit.ts';
import { removeOwn } from './leftovers.ts';
import { reserveOutput } from './output.ts';
import { writeSiteList } from './site-list.ts';
import { startProgress } from './progress.ts';
import { takeWorkFolder } from './work-folder.ts';

/** How many sites this process has begun to build. */
let builds = 0;

interface Site {
  handbook: Handbook;
  issues: readonly Issue[];
}

/**
 * Builds the site of a handbook that was checked. The output appears whole, or not at all.
 *
 * @param full - the whole handbook, of which the site may be an edition
 * @param out - absolute path of the output folder; what stands there is replaced
 * @throws OutputError where the site of an edition says what the edition leaves out
 * @throws Error where the output folder cannot be written, or is no site but something else
 */
export async function buildSite({
  handbook,
  full = handbook,
  issues,
  out,
  base,
}: Site & { full?: Handbook; out: string; base: string }) {
  const start = performance.now();
  const output = reserveOutput(out);
  // Astro bundles into the output folder where that lies below the current directory, else into a
  // folder below the current directory.
  const work = takeWorkFolder();
  const cwd = process.cwd();
  const progress = startProgress('Preparing the pages …');
  const tidyUp = () => {
    progress.end();
    output.release();
    removeOwn(work);
  };
  const endTidily = tidyWhenInterrupted(tidyUp);
  let pages: number | undefined;
  try {
    process.chdir(work);
    const source = { current: await siteOf({ handbook, issues, base, live: false }) };
    // A process loads what lies at a path once, be it another build's.
    const outDir = join(work, `site-${++builds}`);
    // Astro would tell of an error before it throws it, with a stack trace.
    const logLevel = process.env['AIMS_DEBUG'] ? 'warn' : 'silent';
    const written = (count: number) => {
      pages = count;
    };
    const rendering = (done: number, all: number) =>
      progress.at(`Rendering ${done + 1} of ${all} pages and files …`);
    const options = astroOptions(work, { source, out: output.folder, rendering, written });
    await inSite(source.current, () => build({ ...options, outDir, base, logLevel }));
    if (handbook.edition !== 'full')
      writeFileSync(
        join(output.folder, proofName),
        `${JSON.stringify(proofOf(full, handbook), undefined, 1)}\n`,
      );
    await assertNoLeak(output.folder, full, handbook);
    writeSiteList(output.folder, base);
    output.put();
  } finally {
    process.chdir(cwd);
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

/** A browser then takes a file for what the server says it is, and never for a page by what is in it. */
const headers = { 'x-content-type-options': 'nosniff' };

/**
 * Serves a handbook while it is written, to this machine alone.
 *
 * @param strictPort - whether another port will not do
 * @returns the port at which it is served
 * @throws UsageError where the port is taken and another will not do
 */
export async function serveSite({
  handbook,
  issues,
  known,
  asked,
  port,
  strictPort,
}: Site & {
  known: KnownFiles;
  asked: Asked;
  port: number;
  strictPort: boolean;
}): Promise<number> {
  const work = takeWorkFolder();
  tidyWhenInterrupted(() => removeOwn(work));
  const current = await siteOf({ handbook, issues, base: '/', live: true, asked });
  const source = { current, known };
  try {
    const options = astroOptions(work, { source });
    const { address } = await inSite(source.current, () =>
      dev({
        ...options,
        server: { port, headers },
        vite: { ...options.vite, server: { ...options.vite?.server, strictPort } },
        // Astro tells of every request, and names options that this command does not have.
        logLevel: process.env['AIMS_DEBUG'] ? 'info' : 'error',
      }),
    );
    return address.port;
  } catch (error) {
    if (!(error instanceof Error && /already in use/.test(error.message))) throw error;
    throw new UsageError(`The port ${port} is taken. Name another with --port.`);
  }
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
    server: { port, headers },
    logLevel: 'info',
  });
  await server.closed();
}
