/**
 * What knip reads to find files, exports and packages that nothing uses. `knip --production` leaves the
 * tests out, and so finds what only they use. There an export may be for a test, as long as its own
 * file uses it too: a limit, a step of a calculation.
 *
 * @type {(options: { production?: boolean }) => import('knip').KnipConfig}
 */
export default ({ production = false }) => ({
  entry: [
    'src/cli/start.ts!',
    // A thread, and a page for entries that cannot be read: both are named by their address.
    'src/integration/page-writer-thread.ts!',
    // The program that renders pages, in place of the entries that Astro would put into it.
    'src/integration/collection-entries.ts!',
    'src/pages/**/*.{astro,ts}!',
    // What browsers run.
    'src/scripts/page.ts!',
    'src/editing/browser-editor/in-browser.ts!',
    ...(production ? ['astro.config.mjs!'] : []),
    '{scripts,.ci}/*.mjs',
    'test/**/*.test.ts',
    'test/real/{benchmark,check-times}.ts',
  ],
  project: [
    '{src,schemas}/**/*.{ts,mjs,mdx,astro}!',
    '{scripts,.ci,test}/**/*.{ts,mjs}',
    '*.{js,ts}',
  ],
  ignoreDependencies: [
    // The browser editor and its icons: `src/editing/browser-editor/files.ts` finds them by their paths.
    ...['@sveltia/cms', '@fontsource-variable/material-symbols-outlined'],
    // The language servers of editors, which a test starts by their paths.
    ...(production ? [] : ['@astrojs/language-server', 'yaml-language-server']),
    // The Node that runs everything: `src/cli/aims.mjs` finds it by its path.
    ...(production ? ['node'] : []),
  ],
  // LibreOffice, with which a test opens exports, and a web server: tests use them where they are installed.
  ignoreBinaries: ['soffice', 'caddy'],
  ignoreExportsUsedInFile: production,
  // Its plugin would take the configuration for a tool of development, and what that needs for unused.
  ...(production ? { astro: { config: [], entry: ['src/content.config.ts!'] } } : {}),
});
