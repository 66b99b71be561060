/** The thread in which pages are written and the search index is made: see `search.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import type { RenderedPage, SearchMessage } from './search.ts';

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
  else added.push(add(message));
});

/** Resolves to what is wrong with the page. */
async function add({ path, file, html }: RenderedPage): Promise<string[]> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    const text = Buffer.from(html.buffer).toString();
    const content = spaced(withoutIgnored(mainOf(text)));
    return (await index.addHTMLFile({ url: path, content })).errors;
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

/** The part of a page that is searched. What stands around it is the same on every page. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return start < end ? `<html><body>${html.slice(start, end)}</main></body></html>` : html;
}

/** Leaves sections out that are not searched: Pagefind would read them to pass over them. */
function withoutIgnored(html: string): string {
  const ignored = /<section\b[^>]*\sdata-pagefind-ignore\b/.exec(html);
  if (!ignored) return html;
  const tags = /<(\/?)section\b[^>]*>/g;
  tags.lastIndex = ignored.index;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0)
      return html.slice(0, ignored.index) + withoutIgnored(html.slice(tags.lastIndex));
  }
  return html;
}

/** Pages stand without white space between elements; words of neighbours must not run together. */
function spaced(html: string): string {
  return html.replaceAll('><', '> <');
}
