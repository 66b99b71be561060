/** The thread in which pages are written and the search index is made: see `page-writer.ts`. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { RenderedPage, SearchedPage, WriterMessage, WriterOptions } from './page-writer.ts';
import { indexOptions } from './search-index.ts';
import { fileAt, writeInSite } from './write-file.ts';

const { out } = workerData as WriterOptions;
const created = await createIndex(indexOptions).catch((error: unknown) => {
  // Where too many files are open, Node gives a process without streams, and the library listens to them.
  throw error instanceof TypeError
    ? new Error('EMFILE: the search index cannot be started', { cause: error })
    : error;
});
if (!created.index) throw new Error(created.errors.join('; '));
const { index } = created;

/** All that is under way; each resolves to what went wrong. */
const tasks: Promise<string[]>[] = [];
let written: Promise<string[]> | undefined;
const problems: string[] = [];

parentPort?.on('message', (message: WriterMessage) => {
  if (message === 'index') written ??= writeIndex();
  else if (message === 'finish') void finish();
  else if ('documents' in message) tasks.push(...message.documents.map(take));
  else problems.push(...message.pages.flatMap(write));
});

function write({ path, html }: RenderedPage): string[] {
  try {
    writeInSite(out, fileAt(path), html);
    return [];
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
}

/** @returns what went wrong */
const take = async ({ path, html }: SearchedPage): Promise<string[]> =>
  // Pagefind would make one word of `<td>one</td><td>two</td>`.
  (await index.addHTMLFile({ url: path, content: html.replaceAll('><', '> <') })).errors;

/** Pagefind could write its files itself, but would end with a trace of its own where it cannot. */
async function writeIndex() {
  await Promise.all(tasks);
  const { errors, files } = await index.getFiles();
  try {
    for (const { path, content } of files) writeInSite(out, join('pagefind', path), content);
  } catch (error) {
    errors.push(String(error));
  }
  return errors;
}

async function finish() {
  written ??= writeIndex();
  const failed = (await Promise.all([...tasks, written])).flat();
  await close();
  parentPort?.postMessage([...problems, ...failed]);
  parentPort?.close();
}
