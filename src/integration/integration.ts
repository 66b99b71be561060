import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { countFindings, type Finding } from '../checks/finding.ts';
import { rules } from '../checks/rules.ts';
import { runChecks } from '../checks/run.ts';
import { serveAttachments, watchContent } from './dev-content.ts';
import { currentHandbook, hasCurrent, setCurrent, type Current } from '../handbook/current.ts';
import { loadHandbook } from '../handbook/load.ts';
import { entryPath } from '../handbook/sitemap.ts';
import { nativeModules } from './native-modules.ts';
import { reportText } from '../reporters/text.ts';
import { searchDocument } from '../search/document.ts';
import { startWriter, type PageWriter, type SearchedPage } from './page-writer.ts';

/**
 * Ties the handbook to Astro: the checks before the pages are rendered, writing and indexing while
 * they are, attachments after that.
 */
export default function aims(): AstroIntegration {
  let writer: PageWriter;
  let base = '/';
  let out = '';
  let astroOut = '';
  return {
    name: 'aims-handbook',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig }) => {
        updateConfig({ vite: { plugins: [nativeModules(fileURLToPath(config.root))] } });
        // `aims build` and `aims dev` have loaded the handbook; `astro` on its own has not.
        if (hasCurrent() || (command !== 'build' && command !== 'dev')) return;
        const root = process.env['AIMS_CONTENT'] || fileURLToPath(new URL('content/', config.root));
        const handbook = loadHandbook({ root });
        const findings = runChecks(handbook);
        if (findings.length > 0) logger.info(`\n${reportText(findings)}`);
        if (countFindings(findings).errors > 0) throw new Error('The handbook has errors.');
        const live = command === 'dev';
        shareHandbook({ handbook, findings, base: withSlashes(config.base), live });
      },
      'astro:server:setup': ({ server, logger }) => {
        serveAttachments(server);
        watchContent(server, logger);
      },
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
        astroOut = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const { handbook, out: given } = currentHandbook();
        out = given ?? astroOut;
        const { language } = handbook.config;
        writer = startWriter({ out, language });
        const documents: SearchedPage[] = [];
        for (const entry of handbook.byId.values()) {
          const path = entryPath(entry);
          const html = await named(path, writer, () => searchDocument(handbook, entry, base));
          documents.push({ path, html });
        }
        writer.search(documents);
        const entries = new Set(documents.map(({ path }) => path));
        setPrerenderer((astro) => handingOver(astro, base, writer, entries));
      },
      'astro:build:done': async ({ pages }) => {
        if (out !== astroOut) cpSync(astroOut, out, { recursive: true });
        const { handbook } = currentHandbook();
        for (const { file, absolute } of handbook.attachments.values()) {
          mkdirSync(dirname(join(out, file)), { recursive: true });
          cpSync(absolute, join(out, file), { dereference: true });
        }
        await writer.finish();
        currentHandbook().pages = pages.length;
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
  base: string,
  writer: PageWriter,
  entries: ReadonlySet<string>,
): AstroPrerenderer {
  const isSearched = (path: string) =>
    !entries.has(path) && !unsearched.some((kind) => kind.test(path));
  let searchedToCome = 0;
  return {
    ...astro,
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      const { searched = [], others = [] } = Object.groupBy(paths, ({ pathname }) =>
        isSearched(pathname) ? 'searched' : 'others',
      );
      searchedToCome = searched.length;
      return [...searched, ...others];
    },
    async render(request, options) {
      const path = `/${new URL(request.url).pathname.slice(base.length)}`;
      const rendered = await named(path, writer, () => astro.render(request, options));
      const response = rendered instanceof Response ? rendered : rendered.response;
      const searched = isSearched(path);
      const isPage = response.ok && path.endsWith('/') && isHtml(response);
      if (isPage)
        writer.write({ path, html: new Uint8Array(await response.arrayBuffer()), searched });
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
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The page ${path} cannot be rendered: ${reason}`, { cause: error });
  }
}

/**
 * A register that goes on is found by its first page; the maps of the areas, which hold pictures of
 * entries and their names, by the map of all. Style sheets and the page that tells that there is none
 * are not looked for.
 */
const unsearched = [/\/-\//, /^\/map\/[^/]/, /^\/404\/?$/, /\.css$/];

const isHtml = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html');

const withSlashes = (path: string) =>
  `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** Gives a handbook and what the checks found to the pages. */
export const shareHandbook = ({
  findings,
  ...shared
}: Omit<Current, 'findings' | 'rules'> & { findings: readonly Finding[] }) =>
  setCurrent({
    ...shared,
    findings: findings.map(({ rule, fatal, file, line, reason, note }) => ({
      rule,
      severity: fatal ? 'error' : 'warning',
      file,
      line,
      reason,
      fix: note ?? '',
    })),
    rules: rules.map(({ id, severity, summary, why }) => ({ id, severity, summary, why })),
  });
