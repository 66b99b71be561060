import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzip } from '@cj-tech-master/excelts/archive';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { packOf } from '../../src/pack/pack.ts';
import { aims } from '../cli/run.ts';
import { buildTemporary } from '../site/build.ts';
import { filesOf, pagesOf, elementsOf } from '../site/pages.ts';
import { added, writeLongHandbook } from '../site/long-handbook.ts';
import { sharedBrowser } from './shared-browser.ts';
import { contextWithAxe, violationsOf } from './survey.ts';

describe('a pack that is opened from disk', () => {
  let folder: string;
  let site: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aims-pack-'));
    const content = join(folder, 'content');
    writeLongHandbook(content);
    const handbook = loadHandbook({ root: content });
    const built = await buildTemporary(content);
    const { bytes } = await packOf({
      handbook,
      issues: [],
      rules: [],
      site: built.out,
      toolRoot,
      toolVersion: '0.0.0',
    });
    built.remove();
    const into = join(folder, 'Prüfung für die Behörde');
    for await (const entry of unzip(bytes).entries()) {
      if (entry.type !== 'file') continue;
      mkdirSync(dirname(join(into, entry.path)), { recursive: true });
      writeFileSync(join(into, entry.path), await entry.bytes());
    }
    site = join(into, 'site');
    browser = await sharedBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    context = await contextWithAxe(browser);
    page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => {
      // Who leaves a page gives up what it was still loading, such as texts of what was found.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(site).href)) complaints.push(request.url());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  const open = (path: string) => page.goto(`${pathToFileURL(site).href}/${path}`);
  const address = () => page.url().slice(pathToFileURL(site).href.length);

  it('has a file behind every link', () => {
    const files = new Set(filesOf(site).map((file) => file.split('\\').join('/')));
    const broken = pagesOf(site).flatMap(({ path, tree }) =>
      elementsOf(tree).flatMap(({ properties }) =>
        [properties['href'], properties['src']].flatMap((link) => {
          if (typeof link !== 'string' || /^(?:https?|mailto|tel|data):|^#/.test(link)) return [];
          const target = new URL(link, `file:///${path.replace(/^\//, '')}`).pathname.slice(1);
          return files.has(decodeURI(target)) ? [] : [`${path}: ${link}`];
        }),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('follows links, and wears its style and font', async () => {
    await open('index.html');
    await page.locator('nav a', { hasText: 'Statement of Applicability' }).first().click();
    await expect.poll(address).toBe('/soa/index.html');
    // The address changes before the page has its style sheet.
    await page.waitForLoadState('load');
    expect(
      await page.evaluate(() => document.fonts.ready.then(({ size }) => size)),
    ).toBeGreaterThan(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  });

  it('is searched, and leads to what was found', async () => {
    await open('risks/index.html');
    await page.keyboard.press('/');
    const dialog = page.locator('dialog[open]');
    await dialog.locator('input').fill('A.6.2.4');
    await expect.poll(() => dialog.locator('li a').first().innerText()).toMatch(/^A\.6\.2\.4 /);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(address).toBe('/controls/A.6.2.4/index.html');
    await page.locator('.search-button').click();
    await page.locator('dialog[open] input').fill('xyzzyplugh');
    await expect.poll(() => dialog.getByRole('status').innerText()).toBe('Nothing was found.');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('shows the words around what was found, and loads little of the index for it', async () => {
    await open('index.html');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url().split('/search/')[1] ?? ''));
    await page.keyboard.press('/');
    const dialog = page.locator('dialog[open]');
    await dialog.locator('input').fill('marmot');
    await expect
      .poll(() => dialog.locator('.search-excerpt').first().innerText())
      .toMatch(/marmot/);
    const terms = loaded.filter((name) => name.startsWith('terms-'));
    expect(terms).toEqual(['terms-6d.json.js']);
    expect(loaded.filter((name) => name.startsWith('index'))).toHaveLength(1);
    await dialog.locator('input').fill('marmot 120');
    await expect.poll(() => dialog.locator('li').count()).toBe(1);
  });

  it('says why there are no results where the files of the search are missing', async () => {
    const files = join(site, 'search');
    const away = join(site, 'search-away');
    renameSync(files, away);
    try {
      await open('index.html');
      await page.keyboard.press('/');
      const dialog = page.locator('dialog[open]');
      await dialog.locator('input').fill('risk');
      await expect
        .poll(() => dialog.getByRole('status').innerText())
        .toMatch(/cannot read its files/);
    } finally {
      renameSync(away, files);
    }
    // Once they are there, the next letter is enough.
    await page.locator('dialog[open] input').fill('risks');
    await expect.poll(() => page.locator('dialog[open] li').count()).toBeGreaterThan(0);
    expect(complaints.length).toBeGreaterThan(0);
    complaints = complaints.filter(
      (each) => !/search\/index\.json\.js|ERR_FILE_NOT_FOUND/.test(each),
    );
  });

  it('filters and sorts all rows of a register, and leads on from them', async () => {
    await open('inventory/index.html');
    await page.locator('.filters input').first().fill(`${added.systems}`);
    const rows = page.locator('table.register tbody tr[id]');
    await expect.poll(() => rows.count()).toBeLessThan(10);
    const link = rows.first().locator('th a').first();
    const name = (await link.innerText()).split(' ')[0] ?? '';
    await link.click();
    await expect.poll(address).toBe(`/inventory/${name}/index.html`);
  });
});

describe('aims pack and aims verify', () => {
  const small = join(toolRoot, 'test/site/small-content');
  let folder: string;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('make the same bytes in two folders, and tell a pack from what it is not', () => {
    folder = mkdtempSync(join(tmpdir(), 'aims-pack-'));
    let digest = '';
    const [one, two] = ['one', 'a b'].map((name) => {
      const file = join(folder, name, 'pack.zip');
      const { code, stdout } = aims(['pack', '--content', small, '--out', file]);
      expect(code).toBe(0);
      [, digest = ''] = /SHA-256 of its MANIFEST\.json: ([0-9a-f]{64})/.exec(stdout) ?? [];
      return file;
    });
    expect(readFileSync(one ?? '').equals(readFileSync(two ?? ''))).toBe(true);
    const verified = aims(['verify', one ?? '']).stdout;
    expect(verified).toMatch(/All \d+ files are as MANIFEST\.json says\./);
    expect(verified).toContain(digest);
    const same = aims(['verify', one ?? '', '--manifest', digest.toUpperCase()]);
    expect([same.code, same.stdout]).toEqual([0, expect.stringMatching(/nothing was changed/)]);
    const other = aims(['verify', one ?? '', '--manifest', 'f'.repeat(64)]);
    expect([other.code, other.stderr]).toEqual([
      1,
      expect.stringMatching(/MANIFEST.json is another/),
    ]);
    writeFileSync(join(folder, 'no.zip'), 'no archive');
    const { code, stderr } = aims(['verify', join(folder, 'no.zip')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/It cannot be unpacked/);
    expect(aims(['verify', join(folder, 'none.zip')]).code).toBe(2);
  });
});
