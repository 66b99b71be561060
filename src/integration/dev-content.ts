import { createReadStream } from 'node:fs';
import { sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { runChecks } from '../checks/run.ts';
import { currentHandbook } from '../handbook/current.ts';
import { loadHandbook } from '../handbook/load.ts';
import { shareHandbook } from './integration.ts';
import { reportText } from '../reporters/text.ts';

type Server = HookParameters<'astro:server:setup'>['server'];
type Logger = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['logger'];

/** Editors write a file in several steps, and save several files at once. In milliseconds. */
const settle = 100;

/** Reads the handbook again whenever a file of it changes, and shows it in open browsers. */
export function watchContent(server: Server, logger: Logger) {
  const { root } = currentHandbook().handbook;
  server.watcher.add(root);
  let pending: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(root + sep)) return;
    clearTimeout(pending);
    pending = setTimeout(() => reload(server, logger), settle);
  });
}

function reload(server: Server, logger: Logger) {
  const { handbook, base } = currentHandbook();
  try {
    const next = loadHandbook({ root: handbook.root, asOf: handbook.asOf });
    const findings = runChecks(next);
    logger.info(`\n${reportText(findings)}`);
    shareHandbook({ handbook: next, findings, base, live: true });
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
    return;
  }
  // Astro keeps the paths of dynamic routes until its content changes; entries come and go with ours.
  for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** Serves attachments from where they lie, as the built site has them. */
export function serveAttachments(server: Server) {
  server.middlewares.use((request, response, next) => {
    const { handbook, base } = currentHandbook();
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const attachment = handbook.attachments.get(path.replace(base, ''));
    if (attachment) createReadStream(attachment.absolute).on('error', next).pipe(response);
    else next();
  });
}
