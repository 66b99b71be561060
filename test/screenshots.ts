import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { toolRoot } from '../src/cli/content.ts';
import { launchBrowser } from './browser/chromium.ts';
import { serve } from './browser/serve.ts';
import { buildTemporary } from './site/build.ts';

// Pictures of the example, to look at after a change of the look:
// `npm run screenshots [-- FOLDER]`, and `npm run screenshots -- --readme` for those of the README.

const pages: Record<string, string> = {
  home: '/',
  board: '/board/',
  start: '/start/',
  soa: '/soa/',
  controls: '/controls/',
  control: '/controls/A.6.2.4/',
  'control-planned': '/controls/A.8.5/',
  crosswalk: '/crosswalk/',
  clause: '/clauses/clause-6/',
  inventory: '/inventory/',
  system: '/inventory/SYS-01/',
  assessment: '/assessments/AIA-01/',
  risks: '/risks/',
  audit: '/audits/AUD-2026-2/',
  gaps: '/gaps/',
  map: '/map/',
};

const screens = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** Cut off where a reader of the README has seen what the page is about. */
const readme = [
  { name: 'board', path: '/board/', height: 980 },
  { name: 'soa', path: '/soa/', height: 940 },
  { name: 'control', path: '/controls/A.6.2.4/', height: 720 },
  { name: 'crosswalk', path: '/crosswalk/', height: 800 },
  { name: 'system', path: '/inventory/SYS-01/', height: 720 },
];

const { values, positionals } = parseArgs({
  options: { readme: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const built = await buildTemporary();
const site = await serve(built.out);
const browser = await launchBrowser();
try {
  if (values.readme) await takeForReadme(browser, join(toolRoot, '.github/images'));
  else await takeAll(browser, positionals[0] ?? 'screenshots');
} finally {
  await browser.close();
  site.close();
  built.remove();
}

async function takeAll(browser: Browser, folder: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of screens) {
      const page = await browser.newPage({ viewport, colorScheme });
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(site.url + path, { waitUntil: 'networkidle' });
        const file = join(folder, `${name}-${viewport.width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
      await page.close();
    }
}

async function takeForReadme(browser: Browser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ colorScheme: 'light' });
  for (const { name, path, height } of readme) {
    await page.setViewportSize({ width: 1280, height });
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(file);
  }
}
