import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveAttachments } from './dev-attachments.ts';
import { serveBrowserEditor } from './dev-browser-editor.ts';
import { watchContent } from './dev-content.ts';
import { serveSearch } from './dev-search.ts';
import { inSite, type SiteSource } from '../handbook/current.ts';
import { siteAt } from '../addresses/localized.ts';
import { pathInSite } from './path-in-site.ts';
import { entriesAtHand } from './entries-at-hand.ts';
import { compiledModules, nativeModules } from './native-modules.ts';

const firstSheet = fileURLToPath(new URL('../styles/index.css', import.meta.url));
const unreadPage = new URL('../pages/[collection]/_unread.astro', import.meta.url);

/** What the command line hands in; Astro on its own, as `astro check` runs it, hands in nothing. */
export interface AimsOptions {
  /** The site that is served; undefined where only the program is made that renders pages. */
  source?: SiteSource;
}

/** Ties the handbook to Astro. */
export default function aims(options?: AimsOptions): AstroIntegration {
  const source = options?.source;
  return {
    name: 'aims-handbook',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, injectRoute, injectScript }) => {
        const plugins = [nativeModules(fileURLToPath(config.root)), compiledModules, entriesAtHand];
        updateConfig({ vite: { plugins } });
        // It names the layers, in which the styles of components are: it has to come before them.
        injectScript('page-ssr', `import ${JSON.stringify(firstSheet)};`);
        // A site that is built has no such entries: errors stop the build.
        if (command === 'dev')
          injectRoute({ pattern: '/[collection]/[id]', entrypoint: unreadPage });
        // Which handbook it is, and the day at which it is judged, are said to the command line.
        if ((command === 'build' || command === 'dev') && !options)
          throw new Error(`Run \`aims ${command}\`, not \`astro ${command}\`.`);
      },
      // A program is made with a server, too, which ends unseen: there is no site then.
      'astro:server:setup': ({ server, refreshContent }) => {
        if (!source) return;
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
    },
  };
}
