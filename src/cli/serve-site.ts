import { dev, preview } from 'astro';
import { inSite, type Asked } from '../handbook/current.ts';
import type { KnownFiles } from '../handbook/read-source.ts';
import type { Handbook } from '../handbook/types.ts';
import { siteOf } from '../integration/site-of.ts';
import type { Issue } from '../issues/issue.ts';
import { astroOptions } from './astro-options.ts';
import { toolRoot } from './content.ts';
import { UsageError } from './exit.ts';
import { tidyWhenInterrupted } from './interruption.ts';
import { leaveWorkFolder, takeWorkFolder } from './work-folder.ts';

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
}: {
  handbook: Handbook;
  issues: readonly Issue[];
  known: KnownFiles;
  asked: Asked;
  port: number;
  strictPort: boolean;
}): Promise<number> {
  const work = takeWorkFolder();
  tidyWhenInterrupted(() => leaveWorkFolder(work));
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
