import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { siteConfig } from '../integration/config.ts';
import type { AimsOptions } from '../integration/integration.ts';
import { toolRoot } from './content.ts';

/**
 * How Astro runs on this tool: nothing is written into the tool's folder, which may lie in the
 * `node_modules` of a handbook.
 *
 * @param work - absolute path of a folder for whatever Astro and Vite write beside the site
 */
export function astroOptions(work: string, aims: AimsOptions = {}): AstroInlineConfig {
  const config = siteConfig(aims);
  return {
    ...config,
    configFile: false,
    root: work,
    srcDir: join(toolRoot, 'src'),
    publicDir: join(toolRoot, 'public'),
    cacheDir: join(work, 'cache'),
    integrations: [rootOfTool, ...(config.integrations ?? [])],
    vite: {
      ...config.vite,
      cacheDir: join(work, 'vite'),
      server: { fs: { allow: [toolRoot, ...packageFolders()] } },
    },
  };
}

/**
 * Astro writes types into `.astro/` below its root, wherever that is, and can compile only what is
 * near its root. It settles the first before integrations are asked and the second after that.
 */
const rootOfTool: AstroIntegration = {
  name: 'aims-root',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ root: pathToFileURL(`${toolRoot}/`) });
    },
  },
};

/** Folders of packages, from which `aims dev` serves fonts and the search dialog. */
const packageFolders = () =>
  (createRequire(import.meta.url).resolve.paths('astro') ?? []).filter((path) => existsSync(path));
