import { extname } from 'node:path';
import type { HookParameters } from 'astro';
import { createIndex } from 'pagefind';
import { currentHandbook } from '../handbook/current.ts';
import type { Handbook } from '../handbook/types.ts';
import { memo } from '../memo.ts';
import { searchDocument, subClauseDocuments } from '../search/document.ts';
import { searchedEntries } from '../search/searched-entries.ts';
import { pathInSite } from './path-in-site.ts';
import { indexOptions } from './search-index.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

const folder = 'pagefind/';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Serves a search of all entries, whose index is made when somebody first searches. */
export function serveSearch(server: Server) {
  server.middlewares.use((request, response, next) => {
    const { handbook, base } = currentHandbook();
    const path = pathInSite(request.url, base);
    if (!path?.startsWith(folder)) return next();
    searchFiles(handbook)
      .then((files) => {
        const content = files.get(path.slice(folder.length));
        if (!content) return next();
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        response.setHeader('cache-control', 'no-cache');
        response.end(content);
      })
      .catch(next);
  });
}

/** The files of the index, by their paths below its folder. */
const searchFiles = memo(async (handbook: Handbook): Promise<Map<string, Uint8Array>> => {
  const { base } = currentHandbook();
  const { index, errors } = await createIndex(indexOptions);
  if (!index) throw new Error(errors.join('; '));
  for (const { path, entry, handbook: inLanguage } of searchedEntries(handbook)) {
    const page = { path, html: searchDocument(inLanguage, entry, base) };
    for (const { path: url, html } of [page, ...subClauseDocuments(inLanguage, entry)])
      await index.addHTMLFile({ url, content: html });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
});
