/** The thread in which the search index is made: see `search.ts`. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { SearchMessage } from './search.ts';

const { language } = workerData as { language: string };
const created = await createIndex({
  forceLanguage: language,
  includeCharacters: '.-_/',
  // One file per page up to here; beyond, pages share files, which are written and copied faster.
  maxFragments: 250,
});
if (!created.index) throw new Error(created.errors.join('; '));
const { index } = created;
const added: Promise<string[]>[] = [];

parentPort?.on('message', (message: SearchMessage) => {
  if ('out' in message) void write(message.out);
  else added.push(add(message.path, message.html));
});

/** Resolves to what is wrong with the page. */
async function add(path: string, html: string): Promise<string[]> {
  try {
    const { errors } = await index.addHTMLFile({ url: path, content: spaced(html) });
    return errors;
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
}

async function write(out: string) {
  const problems = (await Promise.all(added)).flat();
  const { errors } = await index.writeFiles({ outputPath: join(out, 'pagefind') });
  await close();
  parentPort?.postMessage([...problems, ...errors]);
  parentPort?.close();
}

/** Pages stand without white space between elements; words of neighbours must not run together. */
function spaced(html: string): string {
  return html.replaceAll('><', '> <');
}
