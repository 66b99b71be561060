/** The thread in which pages are written and the search index is made: see `page-writer.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { RenderedPage, WriterMessage, WriterOptions } from './page-writer.ts';
import { searchedPart } from './searched-part.ts';

const { out, language } = workerData as WriterOptions;
const created = await createIndex({
  forceLanguage: language,
  includeCharacters: '.-_/',
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
  else tasks.push(...message.map(write));
});

async function write({ path, html, searched }: RenderedPage): Promise<string[]> {
  try {
    const file = join(out, decodeURI(path), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    if (!searched) return [];
    const content = searchedPart(Buffer.from(html.buffer, html.byteOffset, html.length).toString());
    return (await index.addHTMLFile({ url: path, content })).errors;
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
}

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
