import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import aims from './src/integration/integration.ts';

export default defineConfig({
  integrations: [mdx(), aims()],
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // One page at a time: with more, Astro waits for ever after one of them failed.
  build: { inlineStylesheets: 'never', concurrency: 1 },
  // A script that stands in every page is fetched once; the content security policy lets none stand inline.
  vite: { build: { assetsInlineLimit: 0 } },
  // Code is shown as it is: highlighting would need styles that the content security policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
