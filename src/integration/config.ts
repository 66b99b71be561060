import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import aims, { type AimsOptions } from './integration.ts';

/**
 * What only some pages look like, in sheets of their own, since all pages carry the shared one: home and those like
 * it; the crosswalk and the gap analysis; the Statement; the maps; registers.
 */
const overview = { name: 'overview', test: /styles\/overview\.css$/, priority: 1 };
const few = {
  name: 'few',
  test: /components\/(?:crosswalk|gaps|start)\/.*\.css$/,
  priority: 1,
};
const statement = { name: 'statement', test: /styles\/statement\.css$/, priority: 1 };
const map = { name: 'map', test: /(?:components|pages)\/map\/.*\.css$/, priority: 1 };
const registers = {
  name: 'registers',
  test: /components\/(?:law|registers)\/.*\.css$/,
  priority: 1,
};

/** All other style sheets, and the `<style>` of components. */
const style = { name: 'style', test: /\.css$/ };

/**
 * How Astro makes the site.
 *
 * @param options - what a build or a server hands in; undefined where Astro only looks at the code
 */
export const siteConfig = (options?: AimsOptions): AstroUserConfig => ({
  integrations: [mdx(), aims(options)],
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // One page at a time: with more, Astro waits for ever after one of them failed.
  build: { inlineStylesheets: 'never', concurrency: 1 },
  // A script that is in every page is fetched once; the content security policy lets none be inline.
  vite: {
    build: { assetsInlineLimit: 0 },
    // The styles of all components are one sheet, but for what only few pages have, in the order in
    // which components import one another.
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: [overview, few, statement, map, registers, style] },
            },
          },
        },
      },
    },
  },
  // Code is shown as it is: highlighting would need styles that the content security policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
