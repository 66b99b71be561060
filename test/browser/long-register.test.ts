import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTemporary, type Built } from '../site/build.ts';
import { added, systemOf, writeLongHandbook } from '../site/long-handbook.ts';
import { launchBrowser } from './chromium.ts';
import { serve } from './serve.ts';
import { contextWithAxe, violationsOf } from './survey.ts';

const base = '/b/';
const total = added.systems + 9;
/** Levels of impact of the systems of the example. */
const ofExample = { low: 2, medium: 3, high: 4 };
const generated = Array.from({ length: added.systems }, (_, no) => systemOf(no + 1));

const countOf = (impact: keyof typeof ofExample) =>
  generated.filter((system) => system.impact === impact).length + ofExample[impact];

describe('a register of several pages', () => {
  let content: string;
  let built: Built;
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let loaded: string[];

  beforeAll(async () => {
    content = mkdtempSync(join(tmpdir(), 'aims-long-'));
    writeLongHandbook(content);
    built = await buildTemporary(content, base);
    site = await serve(built.out, { base });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    built?.remove();
    rmSync(content, { recursive: true, force: true });
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    complaints = [];
    loaded = [];
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (url.endsWith('.json')) loaded.push(url.slice(site.url.length));
      if (!url.startsWith(`${site.url}/`)) complaints.push(`outside: ${url}`);
    });
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  const open = (path: string) => page.goto(site.url + path, { waitUntil: 'networkidle' });
  const address = () => page.url().slice(site.url.length);
  const said = () => page.locator('.filters output').innerText();
  const rows = () => page.locator('table.register tbody tr[id]');
  const first = () => rows().first().locator('th').innerText();
  const chip = (name: RegExp) => page.locator('.chip', { hasText: name });
  const says = (text: string) => expect.poll(said).toBe(text);

  it('loads nothing more until somebody filters or sorts', async () => {
    await open('/inventory/');
    expect(await page.locator('.chip').count()).toBeGreaterThan(0);
    expect(loaded).toEqual([]);
    await chip(/^high/).first().click();
    await expect
      .poll(() => loaded.toSorted())
      .toEqual(['/inventory/-/rows.json', '/inventory/-/texts.json']);
  });

  it('filters all rows by a switch, and keeps that from page to page', async () => {
    const [low, medium] = [countOf('low'), countOf('medium')];
    const impact = page.locator('fieldset', { hasText: 'Impact' });
    await open('/inventory/-/3/');
    expect(await impact.locator('.chip').allInnerTexts()).toContain(`low ${low}`);
    await impact.getByRole('button', { name: `low ${low}` }).click();
    await says(`${low} of ${total}, page 1 of 1`);
    expect(address()).toBe('/inventory/?impact=low');
    expect(await page.locator('h1').innerText()).toBe('AI systems');
    expect(await rows().count()).toBe(low);
    await impact.getByRole('button', { name: `medium ${medium}` }).click();
    await says(`${low + medium} of ${total}, page 1 of 2`);
    await page.locator('nav.pages a', { hasText: '2' }).click();
    await page.waitForURL(`${site.url}/inventory/-/2/?impact=medium&impact=low`);
    await expect.poll(said).toMatch(/page 2 of 2$/);
    expect(await page.locator('.chip[aria-pressed="true"]').count()).toBe(2);
  });

  it('looks for words in the sentences of all rows, too', async () => {
    await open('/inventory/');
    await page.getByLabel('Filter').fill('marmot office');
    await says(`10 of ${total}, page 1 of 1`);
    expect(address()).toBe('/inventory/?q=marmot+office');
    expect(await rows().last().innerText()).toContain('office 600');
    await page.getByLabel('Filter').fill('no such word');
    await says(`0 of ${total}, page 1 of 1`);
    await page.getByRole('button', { name: 'Show all rows' }).click();
    await says(`${total} of ${total}, page 1 of 3`);
  });

  it('sorts all rows, and comes back to them', async () => {
    await open('/inventory/-/2/');
    await page.getByRole('button', { name: 'Title' }).click();
    await page.getByRole('button', { name: 'Title' }).click();
    await page.waitForURL(`${site.url}/inventory/?sort=-Title`);
    expect(await first()).toContain('SYS-09');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await first()).toContain('SYS-09');
    await page.locator('nav.pages a', { hasText: '2' }).click();
    await page.waitForURL(`${site.url}/inventory/-/2/?sort=-Title`);
    await says(`${total} of ${total}, page 2 of 3`);
    const kept = await first();
    await rows().first().locator('th a').click();
    await page.waitForURL(/\/inventory\/GEN-\d+\/$/);
    await page.goBack({ waitUntil: 'networkidle' });
    await says(`${total} of ${total}, page 2 of 3`);
    expect(await first()).toBe(kept);
  });

  it('sorts by a choice on a screen that does not show the heads', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('/risks/');
    await page.getByLabel('Sort by').selectOption({ label: 'After ↓' });
    await page.waitForURL(`${site.url}/risks/?sort=-After`);
    const scores = await page.locator('.register td:nth-child(4)').allInnerTexts();
    const numbers = scores.map((score) => parseInt(score.replace(/\D+/, ''), 10));
    expect(numbers.length).toBe(250);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  it('sorts numbers by what they are worth, whatever is beside them', async () => {
    await open('/obligations/?sort=-In+force');
    await page.getByText(`${total} of ${total}, page 1 of 3`).waitFor();
    const cells = await page.locator('.obligations td:nth-child(5)').allInnerTexts();
    const numbers = cells.map((cell) => parseInt(cell, 10));
    expect(new Set(numbers).size).toBeGreaterThan(2);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  it('calls a later page as the first one, once it is filtered', async () => {
    await open('/risks/-/2/');
    await page.getByLabel('Filter').fill('generated');
    await says(`${added.risks} of ${added.risks + 16}, page 1 of 2`);
    expect(await page.locator('h1').innerText()).toBe('Risks');
    expect(await page.title()).toMatch(/^Risks\b(?!, page)/);
  });

  it('leads from a list that is cut to the rows that it leaves out', async () => {
    await open('/start/');
    await page
      .locator('#question-5')
      .locator('xpath=ancestor::section[1]')
      .locator('a[href*="?impact=high"]')
      .first()
      .click();
    await page.waitForURL(`${site.url}/inventory/?impact=high`);
    await expect.poll(said).toMatch(new RegExp(` of ${total}, page 1 of 1$`));
    await open('/roadmap/');
    await page.locator('a[href$="?impact=undecided"]').click();
    await page.waitForURL(`${site.url}/inventory/?impact=undecided`);
    const undecided = generated.filter(({ impact }) => impact === undefined).length;
    await expect.poll(() => rows().count()).toBe(undecided);
  });

  it('says so where the other pages cannot be loaded, and still shows this one', async () => {
    await page.route('**/rows.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await open('/inventory/');
    await chip(/^high/).first().click();
    await says('The rows of the other pages could not be loaded.');
    expect(await rows().count()).toBe(250);
    complaints = complaints.filter((line) => !line.includes('404'));
  });

  it('keeps WCAG 2.2 AA while it is filtered, on a phone, too', async () => {
    const withAxe = await contextWithAxe(browser);
    const surveyed = await withAxe.newPage();
    for (const width of [1280, 390]) {
      await surveyed.setViewportSize({ width, height: 844 });
      await surveyed.goto(`${site.url}/inventory/?impact=high&sort=-Title`);
      await surveyed.locator('.filters output', { hasText: 'of' }).waitFor();
      expect(await violationsOf(surveyed)).toEqual([]);
    }
    await withAxe.close();
  });

  it('reads page by page without JavaScript, and says that it is all there', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const bare = await plain.newPage();
    await bare.goto(`${site.url}/inventory/?impact=high`);
    expect(await bare.locator('table.register tbody tr').count()).toBe(250);
    expect(await bare.locator('main noscript').innerText()).toContain('Without JavaScript');
    await bare.locator('nav.pages a', { hasText: '3' }).click();
    expect(await bare.locator('table.register tbody tr').count()).toBe(total - 500);
    await plain.close();
  });
});
