import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { countFindings, type Finding } from './checks/finding.ts';
import { rules } from './checks/rules.ts';
import { runChecks } from './checks/run.ts';
import { serveAttachments, watchContent } from './dev-content.ts';
import { currentHandbook, hasCurrent, setCurrent, type Current } from './handbook/current.ts';
import { loadHandbook } from './handbook/load.ts';
import { reportText } from './reporters/text.ts';
import { startIndex, type SearchIndex } from './search.ts';

/**
 * Ties the handbook to Astro: the checks before the pages are rendered, writing and indexing while
 * they are, attachments after that.
 */
export default function aims(): AstroIntegration {
  let search: SearchIndex;
  let base = '/';
  let out = '';
  return {
    name: 'aims-handbook',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
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
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        search = startIndex(currentHandbook().handbook.config.language);
        setPrerenderer((astro) => handingOver(astro, { base, out }, search));
      },
      'astro:build:done': async () => {
        await search.write(out);
        const { handbook } = currentHandbook();
        for (const { file, absolute } of handbook.attachments.values()) {
          mkdirSync(dirname(join(out, file)), { recursive: true });
          cpSync(absolute, join(out, file), { dereference: true });
        }
      },
    },
  };
}

/**
 * Renders pages as Astro does, and hands them over to the thread that writes and indexes them. Astro
 * then writes nothing: it would wait for the disk five times a page. What tells that there is no page
 * (404.html), and what is none, is left to Astro.
 */
function handingOver(
  astro: AstroPrerenderer,
  { base, out }: { base: string; out: string },
  search: SearchIndex,
): AstroPrerenderer {
  return {
    ...astro,
    async render(request, options) {
      const rendered = await astro.render(request, options).catch(async (error: unknown) => {
        await search.stop();
        throw error;
      });
      const response = rendered instanceof Response ? rendered : rendered.response;
      const path = `/${new URL(request.url).pathname.slice(base.length)}`;
      if (!response.ok || !path.endsWith('/') || !isHtml(response)) return rendered;
      const html = new Uint8Array(await response.arrayBuffer());
      search.add({ path, file: join(out, decodeURI(path), 'index.html'), html });
      const nothing = new Response(null, response);
      return rendered instanceof Response ? nothing : { ...rendered, response: nothing };
    },
  };
}

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
