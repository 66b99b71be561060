import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTemporary, type Built } from '../site/build.ts';
import { launchBrowser } from './chromium.ts';
import { serve } from './serve.ts';

let built: Built;
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  built = await buildTemporary();
  site = await serve(built.out);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  built?.remove();
});

describe('the example in a browser', () => {
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) complaints.push(`foreign: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
  });
  // An empty console, and requests to nobody but the site itself, whatever was done.
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  const open = (path: string) => page.goto(site.url + path);
  const heading = () => page.locator('h1').innerText();

  it('opens home, the Statement and a control', async () => {
    await open('/');
    expect(await heading()).toBe('AI Management System Handbook');
    await page.getByRole('navigation', { name: 'Handbook' }).getByText('Statement of Applicability').click();
    expect(await heading()).toBe('Statement of Applicability');
    expect(await page.locator('table.soa tr[id^="A."]').count()).toBe(38);
    await page.locator('tr#A\\.6\\.2\\.4 th a').click();
    expect(page.url()).toBe(`${site.url}/controls/A.6.2.4/`);
    expect(await heading()).toBe('A.6.2.4 AI system verification and validation');
  });

  it('opens a row of the Statement by its address, and marks it', async () => {
    await open('/soa/#A.10.4');
    const row = page.locator('tr#A\\.10\\.4');
    expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
    expect(await row.isVisible()).toBe(true);
    expect(await row.innerText()).toContain('excluded');
  });

  it('follows a control to its evidence, and the evidence back to the control', async () => {
    await open('/controls/A.6.2.4/');
    const proof = page.locator('section[aria-labelledby="proof"] a').first();
    const id = await proof.locator('.id').innerText();
    await proof.click();
    expect(await heading()).toContain(id);
    await page.locator('section[aria-labelledby="links"] a', { hasText: 'A.6.2.4' }).first().click();
    expect(page.url()).toBe(`${site.url}/controls/A.6.2.4/`);
  });

  describe('the search', () => {
    const results = () => page.locator('pagefind-results .pf-result-link');

    const search = async (words: string) => {
      await page.keyboard.press('/');
      await page.locator('pagefind-modal input').waitFor();
      await page.locator('pagefind-modal input').fill(words);
      await results().first().waitFor();
    };

    it('finds a control by its number first', async () => {
      await open('/');
      await search('A.6.2.4');
      expect(await results().first().innerText()).toBe('A.6.2.4 AI system verification and validation');
      await results().first().click();
      await page.waitForURL(`${site.url}/controls/A.6.2.4/`);
    });

    it('finds words of bodies and of fields, at the end of a sentence, too', async () => {
      await open('/soa/');
      for (const [words, found] of [
        ['hail', 'POL-05'],
        ['life reinsurer', 'REG-REINSURANCE'],
        ['Norvalis', 'AUD-2027-1'],
      ] as const) {
        await search(words);
        expect((await results().allInnerTexts()).join('\n')).toContain(found);
        // Once to clear the words, once to close.
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await page.locator('pagefind-modal input').waitFor({ state: 'hidden' });
      }
    });

    it('filters by collection and status', async () => {
      await open('/');
      await search('model');
      const all = await tally();
      await choose('Collection', 'Controls');
      const controls = await tally();
      expect(controls).toBeLessThan(all);
      await choose('Status', 'planned');
      expect(await tally()).toBeLessThan(controls);
      for (const kind of await page.locator('.search-kind').allInnerTexts()) expect(kind).toBe('Controls · planned');
    });

    const tally = async () => {
      await page.waitForTimeout(500);
      return Number(/\d+/.exec(await page.locator('pagefind-summary').innerText())?.[0]);
    };

    const choose = async (filter: string, value: string) => {
      const dropdown = page.locator(`pagefind-filter-dropdown[label="${filter}"]`);
      await dropdown.locator('button').first().click();
      await dropdown.getByRole('option', { name: new RegExp(`^${value}\\b`) }).first().click();
      // Escape would close the whole dialog.
      await dropdown.locator('button').first().click();
    };
  });

  it('reads without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const bare = await plain.newPage();
    await bare.goto(`${site.url}/controls/A.6.2.4/`);
    expect(await bare.locator('h1').innerText()).toContain('A.6.2.4');
    expect(await bare.locator('section[aria-labelledby="proof"] a').count()).toBeGreaterThan(0);
    await bare.goto(`${site.url}/crosswalk/`);
    expect(await bare.getByText('No counterpart.').count()).toBeGreaterThan(0);
    await plain.close();
  });

  it('fits a narrow screen: no page scrolls sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/', '/start/', '/roadmap/', '/traps/', '/soa/', '/controls/', '/controls/A.6.2.4/', '/crosswalk/', '/inventory/', '/gaps/', '/about/']) {
      await open(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });
});
