import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pageError } from '../addresses/page-error.ts';
import { hasBrowserEditor } from '../addresses/browser-editor.ts';
import { isInEdition, withoutLostLinks } from '../addresses/edition-pages.ts';
import { siteAt } from '../addresses/localized.ts';
import { browserEditorFiles } from '../editing/browser-editor/files.ts';
import { inSite, type Current } from '../handbook/current.ts';
import { pageDocument, searchDocument, subClauseDocuments } from '../search/document.ts';
import { searchedEntries } from '../search/searched-entries.ts';
import { isSearchedPage } from '../search/searched-pages.ts';
import { browserEditorProgram } from './browser-editor-program.ts';
import { copyFolder } from './copy-folder.ts';
import { startWriter, type PageWriter, type SearchedPage } from './page-writer.ts';
import { isOfProgram, openProgram, type PathOfSite } from './program.ts';

interface SiteToWrite {
  site: Current;
  /** Absolute path of the folder of the program that renders it. */
  program: string;
  /** Absolute path of the folder of the site. */
  out: string;
  /** Is told before each page how many are rendered, and of how many. */
  rendering: (done: number, all: number) => void;
}

/**
 * Writes a site: its pages, which are indexed for the search while they are rendered, and its files.
 *
 * @returns how many pages it has
 * @throws Error which names the page that cannot be rendered, or what cannot be written
 */
export async function writeSite({ site, program, out, rendering }: SiteToWrite): Promise<number> {
  const { handbook, base } = site;
  copyFolder(program, out, (file) => !isOfProgram(basename(file)));
  const writer = startWriter({ out });
  const documents: SearchedPage[] = [];
  for (const { path, entry, handbook: inLanguage } of searchedEntries(handbook)) {
    const html = await named(path, writer, () => searchDocument(inLanguage, entry, base));
    documents.push({ path, html }, ...subClauseDocuments(inLanguage, entry));
  }
  writer.search(documents);
  const pages = await writePages({ site, program, out, rendering }, writer, documents);
  for (const { file, absolute } of handbook.attachments.values()) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    // A link is followed; `copyFolder` takes one to a file for a folder.
    copyFileSync(absolute, join(out, file));
  }
  if (hasBrowserEditor(handbook))
    for (const [file, content] of browserEditorFiles(handbook, await browserEditorProgram()))
      put(join(out, file), content);
  await writer.finish();
  return pages;
}

/**
 * Renders pages and hands them over to be written and indexed. Pages whose HTML is not searched come
 * last, while the index is made.
 *
 * @param documents - what is searched of entries, whose pages are not
 */
async function writePages(
  { site, program: folder, out, rendering }: SiteToWrite,
  writer: PageWriter,
  documents: readonly SearchedPage[],
): Promise<number> {
  const { handbook, base } = site;
  const entries = new Set(documents.map(({ path }) => path));
  const program = await openProgram(folder);
  const all = (await inSite(site, () => program.paths()))
    .map((each) => ({ ...each, path: pathOf(each) }))
    .filter(({ pathname }) => isInEdition(handbook, pathname));
  const paths = new Set<string>();
  for (const { path } of all) {
    if (paths.has(path)) throw pageError(path, new Error('Two files of the tool make it.'));
    paths.add(path);
  }
  const isSearched = (path: string) => !entries.has(path) && isSearchedPage(path);
  const { searched = [], others = [] } = Object.groupBy(all, ({ path }) =>
    isSearched(path) ? 'searched' : 'others',
  );
  const ordered = [...searched, ...others];
  for (const [index, { path, pathname, route }] of ordered.entries()) {
    rendering(index, ordered.length);
    // What ends the process is heard between two pages.
    await setImmediate();
    if (index === searched.length) writer.index();
    // Astro finds a file by its path as it gave it, and a page by that with a slash at its end.
    const asked = route.type === 'page' ? appended(pathname) : pathname;
    const url = new URL(`${base}${asked.replace(/^\//, '')}`, 'http://localhost');
    const response = await named(path, writer, () =>
      inSite(siteAt(site, path), () => program.render(url, route)),
    );
    if (!path.endsWith('/')) {
      put(join(out, decodeURI(path)), new Uint8Array(await response.arrayBuffer()));
      continue;
    }
    if (isSearched(path) || handbook.edition !== 'full') {
      const html = withoutLostLinks(handbook, await response.text(), base);
      if (isSearched(path)) writer.search([{ path, html: pageDocument(handbook, path, html) }]);
      writer.write({ path, html: new TextEncoder().encode(html) });
    }
    // Most pages are entries, which are written as they come.
    else writer.write({ path, html: new Uint8Array(await response.arrayBuffer()) });
  }
  return ordered.filter(({ route }) => route.type === 'page').length;
}

/** The path of a page ends with a slash; that of a file, and of what a host shows where nothing is, does not. */
function pathOf({ pathname, route }: PathOfSite): string {
  const path = `/${pathname.replace(/^\/|\/$/g, '')}`;
  if (route.type !== 'page') return path;
  return path === '/404' ? '/404.html' : appended(path);
}

const appended = (path: string) => `${path.replace(/\/$/, '')}/`;

function put(file: string, content: string | Uint8Array) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Does what a page needs. Where that fails nothing more is written, and the error says of which page. */
async function named<T>(path: string, writer: PageWriter, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await writer.stop();
    throw pageError(path, error);
  }
}
