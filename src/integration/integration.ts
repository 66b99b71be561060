import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { copyFolder } from './copy-folder.ts';
import { serveAttachments } from './dev-attachments.ts';
import { browserEditorProgram } from './browser-editor-program.ts';
import { serveBrowserEditor } from './dev-browser-editor.ts';
import { watchContent } from './dev-content.ts';
import { serveSearch } from './dev-search.ts';
import { inSite, type Current, type SiteSource } from '../handbook/current.ts';
import { pageError } from '../addresses/page-error.ts';
import { hasBrowserEditor } from '../addresses/browser-editor.ts';
import { isInEdition, withoutLostLinks } from '../addresses/edition-pages.ts';
import { browserEditorFiles } from '../editing/browser-editor/files.ts';
import { siteAt } from '../addresses/localized.ts';
import { pathInSite } from './path-in-site.ts';
import { compiledModules, nativeModules } from './native-modules.ts';
import { pageDocument, searchDocument, subClauseDocuments } from '../search/document.ts';
import { isSearchedPage } from '../search/searched-pages.ts';
import { searchedEntries } from '../search/searched-entries.ts';
import { startWriter, type PageWriter, type SearchedPage } from './page-writer.ts';

const firstSheet = fileURLToPath(new URL('../styles/index.css', import.meta.url));
const unreadPage = new URL('../pages/[collection]/_unread.astro', import.meta.url);

/** What a build or a server hands in. */
export interface AimsOptions {
  /** The site that is built or served. */
  source: SiteSource;
  /**
   * Folder in which the site comes together, which may be on another file system than what Astro
   * works in. An absolute path; without it, Astro's own.
   */
  out?: string;
  /** Is told before each page how many are rendered, and of how many. */
  rendering?: (done: number, all: number) => void;
  /** Is told how many pages the site has, once they are written. */
  written?: (pages: number) => void;
}

/**
 * Ties the handbook to Astro: pages are written and indexed while they are rendered, attachments
 * after that.
 *
 * @param options - undefined where Astro only looks at the code, as `astro check` does
 */
export default function aims(options?: AimsOptions): AstroIntegration {
  let writer: PageWriter;
  let base = '/';
  let out = '';
  let astroOut = '';
  // A build starts a server, too, to read the collections. It ends unseen, so that nothing may watch.
  let serves = false;
  return {
    name: 'aims-handbook',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, injectRoute, injectScript }) => {
        const plugins = [nativeModules(fileURLToPath(config.root)), compiledModules];
        updateConfig({ vite: { plugins } });
        // It names the layers, in which the styles of components are: it has to come before them.
        injectScript('page-ssr', `import ${JSON.stringify(firstSheet)};`);
        // A site that is built has no such entries: errors stop the build.
        serves = command === 'dev';
        if (serves) injectRoute({ pattern: '/[collection]/[id]', entrypoint: unreadPage });
        // Which handbook it is, and the day at which it is judged, are said to the command line.
        if ((command === 'build' || command === 'dev') && !options)
          throw new Error(`Run \`aims ${command}\`, not \`astro ${command}\`.`);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        if (!options || !serves) return;
        const { source } = options;
        watchContent(server, source, () => inSite(source.current, () => refreshContent?.({})));
        server.middlewares.use((request, _response, next) => {
          const { current } = source;
          const path = pathInSite(request.url, current.base);
          inSite(path === undefined ? current : siteAt(current, `/${path}`), () => next());
        });
        serveAttachments(server);
        serveSearch(server);
        serveBrowserEditor(server);
      },
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
        astroOut = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        if (!options) return;
        const { current } = options.source;
        const { handbook } = current;
        out = options.out ?? astroOut;
        writer = startWriter({ out });
        const documents: SearchedPage[] = [];
        for (const { path, entry, handbook: inLanguage } of searchedEntries(handbook)) {
          const html = await named(path, writer, () => searchDocument(inLanguage, entry, base));
          documents.push({ path, html }, ...subClauseDocuments(inLanguage, entry));
        }
        writer.search(documents);
        const entries = new Set(documents.map(({ path }) => path));
        setPrerenderer((astro) =>
          handingOver(astro, current, base, writer, entries, options.rendering),
        );
      },
      'astro:build:done': async ({ pages }) => {
        if (!options) return;
        if (out !== astroOut) copyFolder(astroOut, out);
        const { handbook } = options.source.current;
        for (const { file, absolute } of handbook.attachments.values()) {
          mkdirSync(dirname(join(out, file)), { recursive: true });
          // A link is followed; `copyFolder` takes one to a file for a folder.
          copyFileSync(absolute, join(out, file));
        }
        if (hasBrowserEditor(handbook))
          for (const [file, content] of browserEditorFiles(
            handbook,
            await browserEditorProgram(),
          )) {
            mkdirSync(dirname(join(out, file)), { recursive: true });
            writeFileSync(join(out, file), content);
          }
        await writer.finish();
        options.written?.(pages.length);
      },
    },
  };
}

/**
 * Renders pages as Astro does, and hands them over to be written and indexed. Astro then writes
 * nothing: it would wait for the disk five times a page. What tells that there is no page (404.html),
 * and what is none, is left to Astro. Pages whose HTML is not searched come last, while the index is
 * made.
 *
 * @param entries - paths of entries, of which the search knows already
 */
function handingOver(
  astro: AstroPrerenderer,
  site: Current,
  base: string,
  writer: PageWriter,
  entries: ReadonlySet<string>,
  rendering: AimsOptions['rendering'],
): AstroPrerenderer {
  const isSearched = (path: string) => !entries.has(path) && isSearchedPage(path);
  let searchedToCome = 0;
  let done = 0;
  let total = 0;
  return {
    ...astro,
    async getStaticPaths() {
      const all = await inSite(site, () => astro.getStaticPaths());
      const paths = all.filter(({ pathname }) => isInEdition(site.handbook, pathname));
      const { searched = [], others = [] } = Object.groupBy(paths, ({ pathname }) =>
        isSearched(pathname) ? 'searched' : 'others',
      );
      searchedToCome = searched.length;
      total = paths.length;
      return [...searched, ...others];
    },
    async render(request, options) {
      rendering?.(done++, total);
      const path = `/${new URL(request.url).pathname.slice(base.length)}`;
      const rendered = await named(path, writer, () =>
        inSite(siteAt(site, path), () => astro.render(request, options)),
      );
      const response = rendered instanceof Response ? rendered : rendered.response;
      const searched = isSearched(path);
      const isPage = response.ok && path.endsWith('/') && isHtml(response);
      if (isPage && (searched || site.handbook.edition !== 'full')) {
        const html = withoutLostLinks(site.handbook, await response.text(), base);
        if (searched) writer.search([{ path, html: pageDocument(site.handbook, path, html) }]);
        writer.write({ path, html: new TextEncoder().encode(html) });
      } else if (isPage) {
        // Most pages are entries, which are written as they come.
        writer.write({ path, html: new Uint8Array(await response.arrayBuffer()) });
      }
      if (searched && --searchedToCome === 0) writer.index();
      if (!isPage) return rendered;
      const nothing = new Response(null, response);
      return rendered instanceof Response ? nothing : { ...rendered, response: nothing };
    },
  };
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

const isHtml = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html');

const withSlashes = (path: string) =>
  `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
