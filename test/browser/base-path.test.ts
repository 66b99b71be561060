import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTemporary, exampleContent, type Built } from '../site/build.ts';
import { launchBrowser } from './chromium.ts';
import { serve } from './serve.ts';

const base = '/aims/';
const credentials = { username: 'auditor', password: 'a secret: with signs' };

describe('a site below a path of its host, behind a password', () => {
  let built: Built;
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    built = await buildTemporary(exampleContent, base);
    site = await serve(built.out, { base, credentials });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    built?.remove();
  });

  beforeEach(async () => {
    context = await browser.newContext({ httpCredentials: credentials });
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${site.url}/`)) complaints.push(`outside: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('is not shown without the password', async () => {
    const stranger = await fetch(`${site.url}/`);
    expect(stranger.status).toBe(401);
  });

  it('is searched, and leads to what was found', async () => {
    await page.goto(`${site.url}/soa/`);
    await page.keyboard.press('/');
    await page.locator('pagefind-modal input').fill('A.6.2.4');
    const hit = page.locator('pagefind-results .pf-result-link').first();
    await hit.waitFor();
    expect(await hit.innerText()).toBe('A.6.2.4 AI system verification and validation');
    await hit.click();
    await page.waitForURL(`${site.url}/controls/A.6.2.4/`);
    expect(await page.locator('h1').innerText()).toContain('A.6.2.4');
  });

  it('loads its styles, fonts, scripts and icon, and filters, from below that path', async () => {
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(response.url()));
    await page.goto(`${site.url}/`, { waitUntil: 'networkidle' });
    for (const ending of ['.css', '/brand.css', '.woff2', '.js'])
      expect(loaded.filter((url) => url.endsWith(ending)).length, ending).toBeGreaterThan(0);
    const icon = await page.locator('link[rel="icon"]').getAttribute('href');
    expect(icon).toBe('/aims/favicon.svg');
    await page.locator('.totals a', { hasText: 'planned' }).click();
    await page.waitForURL(`${site.url}/controls/?state=planned`);
    await expect.poll(() => page.locator('tbody tr[id]:visible').count()).toBe(3);
  });

  it('says of a page that there is none, and leads back', async () => {
    await page.goto(`${site.url}/inventory/SYS-99/`);
    expect(complaints).toContain(`404: ${site.url}/inventory/SYS-99/`);
    complaints = complaints.filter((line) => !line.includes('404'));
    await page.locator('.header-title').click();
    await page.waitForURL(`${site.url}/`);
  });
});
