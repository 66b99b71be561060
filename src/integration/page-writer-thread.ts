/** The thread in which pages are written and the search index is made: see `page-writer.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { RenderedPage, SearchedPage, WriterMessage, WriterOptions } from './page-writer.ts';

const { out, language } = workerData as WriterOptions;
const created = await createIndex({
  forceLanguage: language,
  includeCharacters: '.-_/',
  // Remarks that there is nothing would make a page the answer to what it does not have.
  excludeSelectors: ['.none'],
  // One file per page up to here; beyond, pages share files, which are written and copied faster.
  maxFragments: 250,
});
if (!created.index) throw new Error(created.errors.join('; '));
const { index } = created;

/** All that is under way; each resolves to what went wrong. */
const tasks: Promise<string[]>[] = [];
let written: Promise<string[]> | undefined;

parentPort?.on('message', (message: WriterMessage) => {
  if (message === 'index') written ??= writeIndex();
  else if (message === 'finish') void finish();
  else if ('documents' in message) tasks.push(...message.documents.map(take));
  else tasks.push(...message.pages.map(write));
});

async function write({ path, html, searched }: RenderedPage): Promise<string[]> {
  try {
    const file = join(out, decodeURI(path), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    if (!searched) return [];
    // Pagefind would make one word of `<td>one</td><td>two</td>`.
    return await take({ path, html: new TextDecoder().decode(html).replaceAll('><', '> <') });
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
}

/** @returns what went wrong */
const take = async ({ path, html }: SearchedPage): Promise<string[]> =>
  (await index.addHTMLFile({ url: path, content: html })).errors;

async function writeIndex() {
  await Promise.all(tasks);
  return (await index.writeFiles({ outputPath: join(out, 'pagefind') })).errors;
}

async function finish() {
  written ??= writeIndex();
  const problems = (await Promise.all([...tasks, written])).flat();
  await close();
  parentPort?.postMessage(problems);
  parentPort?.close();
}
