import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { countFindings, type Finding } from './checks/finding.ts';
import { rules } from './checks/rules.ts';
import { runChecks } from './checks/run.ts';
import { serveAttachments, watchContent } from './dev-content.ts';
import { currentHandbook, hasCurrent, setCurrent } from './handbook/current.ts';
import { loadHandbook } from './handbook/load.ts';
import type { Handbook } from './handbook/types.ts';
import { reportText } from './reporters/text.ts';
import { startIndex, type SearchIndex } from './search.ts';

/**
 * Ties the handbook to Astro: the checks before the pages are rendered, the search index while they
 * are, attachments after they are written.
 */
export default function aims(): AstroIntegration {
  let search: SearchIndex;
  let base = '/';
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
        shareHandbook(handbook, findings, withSlashes(config.base));
      },
      'astro:server:setup': ({ server, logger }) => {
        serveAttachments(server);
        watchContent(server, logger);
      },
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        search = startIndex(currentHandbook().handbook.config.language);
        setPrerenderer((astro) => searched(astro, base, search));
      },
      'astro:build:done': async ({ dir }) => {
        const { handbook } = currentHandbook();
        const out = fileURLToPath(dir);
        for (const { file, absolute } of handbook.attachments.values()) {
          mkdirSync(dirname(join(out, file)), { recursive: true });
          cpSync(absolute, join(out, file), { dereference: true });
        }
        await search.write(out);
      },
    },
  };
}

/** Gives every page that is rendered to the search index, too; what tells that there is none is no page. */
function searched(astro: AstroPrerenderer, base: string, search: SearchIndex): AstroPrerenderer {
  return {
    ...astro,
    async render(request, options) {
      const page = astro.render(request, options).then(withHtml);
      const path = `/${new URL(request.url).pathname.slice(base.length)}`;
      search.add(
        path,
        page.then(({ html }) => html),
      );
      return (await page).rendered;
    },
  };
}

/** What was rendered, to be read once more, with the HTML that it holds. */
async function withHtml(rendered: Awaited<ReturnType<AstroPrerenderer['render']>>) {
  const response = rendered instanceof Response ? rendered : rendered.response;
  const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage) return { rendered, html: undefined };
  const html = await response.text();
  const copy = new Response(html, response);
  return { html, rendered: rendered instanceof Response ? copy : { ...rendered, response: copy } };
}

const withSlashes = (path: string) =>
  `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/**
 * Gives a handbook and what the checks found to the pages.
 *
 * @param base - path at which the site is served, with a slash at both ends
 */
export const shareHandbook = (handbook: Handbook, findings: readonly Finding[], base: string) =>
  setCurrent({
    handbook,
    base,
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
