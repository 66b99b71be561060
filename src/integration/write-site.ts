import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pageError } from '../addresses/page-error.ts';
import { hasBrowserEditor } from '../addresses/browser-editor.ts';
import { isInEdition, withoutLostLinks } from '../addresses/edition-pages.ts';
import { browserEditorFiles } from '../editing/browser-editor/files.ts';
import { inSite, type Current } from '../handbook/current.ts';
import {
  dossierDocuments,
  pageDocument,
  searchDocument,
  subClauseDocuments,
} from '../search/document.ts';
import { searchedEntries, searchedPaths } from '../search/searched-entries.ts';
import { isSearchedPage } from '../search/searched-pages.ts';
import { browserEditorProgram } from './browser-editor-program.ts';
import { copyFolder } from './copy-folder.ts';
import { startWriter, type PageWriter, type SearchedPage } from './page-writer.ts';
import { isOfProgram, openProgram, type SiteProgram } from './program.ts';
import { renderPage, sitePage, type SitePage } from './render-page.ts';
import { fileAt, writeInSite } from './write-file.ts';

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
export async function writeSite(given: SiteToWrite): Promise<number> {
  const { site, program: folder, out } = given;
  const { handbook } = site;
  copyFolder(folder, out, (file) => !isOfProgram(basename(file)));
  const writer = startWriter({ out });
  const program = await openProgram(folder);
  const pages = await pagesOf(site, program);
  const known = searchedPaths(handbook);
  const {
    files = [],
    read = [],
    others = [],
  } = Object.groupBy(pages, ({ path, route }) =>
    route.type !== 'page' ? 'files' : !known.has(path) && isSearchedPage(path) ? 'read' : 'others',
  );
  await searchEntries(site, writer);
  let done = 0;
  const render = async (page: SitePage, isRead: boolean) => {
    given.rendering(done++, pages.length);
    await writePage(given, program, writer, page, isRead);
  };
  // Some are written in a thread of their own, while pages are rendered.
  const written = Promise.allSettled(files.map((file) => render(file, false)));
  for (const page of read) {
    // What ends the process is heard between two pages.
    await setImmediate();
    await render(page, true);
  }
  writer.index();
  // Those that are not read for the search come while the index is made.
  for (const page of others) {
    await setImmediate();
    await render(page, false);
  }
  for (const file of await written) if (file.status === 'rejected') throw file.reason;
  for (const { file, absolute } of handbook.attachments.values()) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    // A link is followed; `copyFolder` takes one to a file for a folder.
    copyFileSync(absolute, join(out, file));
  }
  if (hasBrowserEditor(handbook))
    for (const [file, content] of browserEditorFiles(handbook, await browserEditorProgram()))
      writeInSite(out, file, content);
  await writer.finish();
  return pages.filter(({ route }) => route.type === 'page').length;
}

/** The pages and files that a site has, in Astro's order. */
async function pagesOf(site: Current, program: SiteProgram): Promise<SitePage[]> {
  const paths = await inSite(site, () => program.paths());
  const pages = paths
    .filter(({ pathname }) => isInEdition(site.handbook, pathname))
    .map((each) => sitePage(each));
  const seen = new Set<string>();
  for (const { path } of pages) {
    if (seen.has(path)) throw pageError(path, new Error('Two files of the tool make it.'));
    seen.add(path);
  }
  return pages;
}

/**
 * Hands over what is searched of pages that are about an entry: it is made of the handbook.
 */
async function searchEntries({ handbook, base }: Current, writer: PageWriter) {
  const documents: SearchedPage[] = [];
  for (const { path, entry, handbook: inLanguage } of searchedEntries(handbook)) {
    const html = await named(path, writer, () => searchDocument(inLanguage, entry, base));
    documents.push({ path, html }, ...subClauseDocuments(inLanguage, entry));
  }
  documents.push(...dossierDocuments(handbook).filter(({ path }) => isInEdition(handbook, path)));
  writer.search(documents);
}

/** Renders a page and hands it over to be written, and to be searched if its HTML is. */
async function writePage(
  { site, out }: SiteToWrite,
  program: SiteProgram,
  writer: PageWriter,
  page: SitePage,
  isRead: boolean,
) {
  const { handbook, base } = site;
  const { path } = page;
  const response = await named(path, writer, () => renderPage(site, program, page));
  if (!path.endsWith('/'))
    writeInSite(out, fileAt(path), new Uint8Array(await response.arrayBuffer()));
  else if (isRead || handbook.edition !== 'full') {
    const html = withoutLostLinks(handbook, await response.text(), base);
    if (isRead) writer.search([{ path, html: pageDocument(handbook, path, html) }]);
    writer.write({ path, html: new TextEncoder().encode(html) });
  }
  // Most pages are entries, which are written as they come.
  else writer.write({ path, html: new Uint8Array(await response.arrayBuffer()) });
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
