import { once } from 'node:events';
import { unwatchFile, watchFile } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { runChecks } from '../checks/run.ts';
import type { Current, SiteSource } from '../handbook/current.ts';
import { asOfDay, loadHandbook } from '../handbook/load.ts';
import { NoHandbookError } from '../handbook/no-handbook.ts';
import type { Handbook } from '../handbook/types.ts';
import { toIssue } from '../issues/issue.ts';
import { reportChanges } from '../reporters/changes.ts';
import { refreshSchemas } from '../editing/write-schemas.ts';
import { siteOf } from './site-of.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Editors write a file in several steps, and save several files at once. In milliseconds. */
const settle = 50;

/** No answer is waited for longer. In milliseconds. */
const longestAnswer = 5000;

/** How often it is asked whether the content folder is still the same. In milliseconds. */
const patience = 500;

/**
 * Reads the handbook again whenever a file of it changes, and shows it in open browsers.
 *
 * @param source - where pages find the site; it gets what was read
 * @param refresh - has Astro take the entries over
 */
export function watchContent(
  server: Server,
  source: SiteSource,
  refresh: () => Promise<void> | undefined,
) {
  const { root } = source.current.handbook;
  let lastRead = source.current;
  // Astro takes half a second to save its collections. Of an entry that it knows, pages ask it for nothing but
  // the id: they are shown before that.
  let refreshing = Promise.resolve();
  const reload = async () => {
    await refreshing;
    // Browsers ask at once, and wait for what is read meanwhile.
    reloadPages(server);
    const former = lastRead.handbook;
    lastRead = await readAgain(source, lastRead);
    const refreshed = Promise.resolve(refresh()).catch((error: unknown) => {
      keep(source, lastRead, error);
      reloadPages(server);
    });
    if (entriesOf(former) !== entriesOf(lastRead.handbook)) await refreshed;
    await answered();
    forgetPaths(server);
    // A page that takes longer may yet make Astro keep paths of before.
    if (unanswered.size > 0) void allAnswered().then(() => forgetPaths(server));
    refreshing = refreshed.then(() => forgetPaths(server));
  };
  const renewDay = async () => {
    const { handbook, asked } = lastRead;
    if (asOfDay(asked?.asOf, handbook.config) !== handbook.asOf)
      lastRead = await readAgain(source, lastRead);
  };
  let pending: NodeJS.Timeout | undefined;
  // A page that was asked for before must not have Astro keep paths of before.
  const unanswered = new Set<ServerResponse>();
  const allAnswered = () => Promise.all([...unanswered].map((response) => once(response, 'close')));
  const answered = () => Promise.race([allAnswered(), after(longestAnswer)]);
  // One after another: Astro would fill its collections for the second with what the first has read.
  let reloading = Promise.resolve();
  const changed = () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      reloading = reloading.then(reload);
    }, settle);
  };

  server.watcher.add(root);
  server.watcher.on('all', (_, file) => {
    if (file.startsWith(root + sep)) changed();
  });
  // The watcher goes on watching a folder that was moved away, and not the one that takes its place.
  watchFile(root, { interval: patience, persistent: false }, (now, before) => {
    // Reading the folder changes what is known of it, too.
    if (now.ino === before.ino && now.dev === before.dev) return;
    server.watcher.unwatch(root);
    server.watcher.add(root);
    changed();
  });
  server.httpServer?.once('close', () => {
    clearTimeout(pending);
    unwatchFile(root);
  });
  // What is due is judged at today: a server that runs overnight goes on with the day.
  server.middlewares.use(async (_request, response, next) => {
    // Astro keeps the paths that it asked pages for: it must not ask between two handbooks.
    reloading = reloading.then(renewDay);
    await reloading;
    unanswered.add(response);
    response.once('close', () => unanswered.delete(response));
    next();
  });
}

/** Which entries, in which languages, have a page. */
const entriesOf = ({ entries, translations }: Handbook): string =>
  [...Object.values(entries).flat(), ...translations].map(({ file }) => file).join('\n');

/**
 * Reads the handbook that is shown from its folder again, and tells what has changed.
 *
 * @returns what is shown now, or, where it cannot be read, what was shown before
 */
async function readAgain(source: SiteSource, lastRead: Current): Promise<Current> {
  const { handbook, reported: before, base, asked } = lastRead;
  try {
    const next = loadHandbook({ root: handbook.root, asOf: asked?.asOf, known: source.known });
    const issues = runChecks(next);
    process.stdout.write(`\n${reportChanges(before, issues, asked)}`);
    refreshSchemas(next);
    source.current = await siteOf({ handbook: next, issues, base, live: true, asked });
    return source.current;
  } catch (error) {
    keep(source, lastRead, error);
    return lastRead;
  }
}

/** Goes on showing what was last read, and says on every page why it is not what the folder holds. */
function keep(source: SiteSource, lastRead: Current, error: unknown) {
  const found = error instanceof Error ? error.message : String(error);
  const remedy =
    error instanceof NoHandbookError
      ? 'Put it back.'
      : 'Undo the last change, and report this as a fault of the tool.';
  const fix = `${remedy} Until then, the pages show what was last read.`;
  const isKnown = source.current.issues.some((issue) => issue.found === found);
  if (!isKnown)
    process.stderr.write(`
aims: ${found}
      ${fix}
`);
  const at = { file: 'handbook.yaml' };
  const issue = toIssue('content/file', 'error', { at, found, fix }, { line: 1, column: 1 });
  source.current = {
    ...lastRead,
    issues: [issue, ...lastRead.issues],
    reported: [issue, ...lastRead.reported],
  };
}

const reloadPages = (server: Server) =>
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });

/** Astro keeps the paths of dynamic routes until its content changes; entries come and go with ours. */
function forgetPaths(server: Server) {
  for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
}
