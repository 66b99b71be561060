import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exampleSite } from '../site/example.ts';
import { openContext } from './chromium.ts';
import { serve } from './serve.ts';
import { sharedBrowser } from './shared-browser.ts';

describe('the look of the example', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await serve(exampleSite());
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    context = await openContext(browser);
    page = await context.newPage();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const open = async (path: string, width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.goto(site.url + path);
  };
  const boxes = (selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right, top, bottom, height } = element.getBoundingClientRect();
        return { left, right, top, bottom, height };
      }),
    );

  it('shows each reader of the home page where to begin, beside one another, on the first screen', async () => {
    await open('/', 1280, 900);
    const entrances = await boxes('.entrances > li');
    expect(entrances).toHaveLength(3);
    expect(new Set(entrances.map(({ top }) => top)).size).toBe(1);
    for (const { bottom } of entrances) expect(bottom).toBeLessThan(900);
    for (const link of await page.locator('.entrances a').all()) {
      const response = await context.request.get(
        new URL((await link.getAttribute('href')) ?? '', page.url()).href,
      );
      expect(response.status()).toBe(200);
    }
  });

  it('leaves no hole beside the controls of the home page', async () => {
    await open('/', 1280, 900);
    const [controls, steps] = await page
      .locator('.halves > *')
      .evaluateAll((sides) =>
        sides.map((side) => side.lastElementChild?.getBoundingClientRect().bottom),
      );
    expect(Math.abs((controls ?? 0) - (steps ?? 0))).toBeLessThan(100);
  });

  it('leaves the drawing of the plan to screens that show its end', async () => {
    await open('/gaps/', 390, 844);
    expect(await page.locator('.plan').isVisible()).toBe(false);
    const late = page.locator('#plan ~ * tr, section:has(#plan) tr', { hasText: 'A.6.2.7' }).last();
    expect(await late.innerText()).toContain('after stage 2');
    await open('/gaps/', 1280, 900);
    expect(await page.locator('.plan').isVisible()).toBe(true);
  });

  it('offers the link of a row below its id, and within the row where that has room', async () => {
    await open('/soa/', 1280, 900);
    const row = page.locator('tr#A\\.2\\.3');
    await row.hover();
    const heightBefore = (await row.boundingBox())?.height;
    const [cell, link, button] = await Promise.all(
      ['th', 'th > a', '.permalink'].map((part) => row.locator(part).first().boundingBox()),
    );
    if (!cell || !link || !button) throw new Error('A part of the row is not shown.');
    expect(button.y).toBeGreaterThanOrEqual(link.y + link.height - 4);
    expect(button.y + button.height).toBeLessThan(cell.y + cell.height);
    await page.locator('tr#A\\.2\\.4').hover();
    expect((await row.boundingBox())?.height).toBe(heightBefore);
  });

  it('keeps the day of a proof near its title, however wide the screen', async () => {
    await open('/controls/A.6.2.4/', 1920, 1080);
    const proofs = await boxes('.proof:not(.compact) > li');
    expect(proofs.length).toBeGreaterThan(3);
    for (const { left, right } of proofs) expect(right - left).toBeLessThanOrEqual(48 * 16 * 1.125);
  });

  it('sorts what carries over, clause by clause', async () => {
    await open('/crosswalk/#clauses', 1280, 900);
    const clauses = page.locator('table', { hasText: 'Clauses of the two standards' });
    const first = () => clauses.locator('tbody tr').first().innerText();
    const written = await first();
    const sort = clauses.locator('thead button.sort').first();
    await sort.click();
    await sort.click();
    expect(await first()).not.toBe(written);
    await sort.click();
    expect(await first()).toBe(written);
  });

  it('draws how a risk moves from the cell of one score to that of the next', async () => {
    await open('/risks/RISK-01/', 1280, 900);
    const [before, after] = await Promise.all(
      ['before', 'after'].map((text) =>
        page.locator('.risk-matrix td', { hasText: text }).last().boundingBox(),
      ),
    );
    const arrow = await page.locator('.movement line').boundingBox();
    if (!before || !after || !arrow) throw new Error('A part of the matrix is not shown.');
    const middle = arrow.x + arrow.width / 2;
    expect(Math.abs(middle - (before.x + before.width / 2))).toBeLessThan(3);
    expect(arrow.y).toBeGreaterThan(before.y + before.height / 2);
    expect(arrow.y + arrow.height).toBeLessThan(after.y + after.height / 2);
    expect(arrow.y + arrow.height).toBeGreaterThan(after.y);
  });

  it('keeps groups of the navigation closed on other pages, but shows the current place', async () => {
    const groups = () =>
      page
        .locator('.sidebar > details')
        .evaluateAll((all) => all.map((group) => (group as HTMLDetailsElement).open));
    await open('/soa/', 1280, 600);
    await page.locator('.sidebar summary').nth(1).click();
    await open('/about/', 1280, 600);
    expect(await groups()).toEqual([true, false, true, true, true]);
    for (const path of ['/about/', '/findings/', '/policies/POL-01/']) {
      await open(path, 1280, 600);
      const [here] = await boxes('.sidebar [aria-current]');
      expect(here?.height, path).toBeGreaterThan(10);
      expect(here?.top, path).toBeGreaterThan(50);
      expect(here?.bottom, path).toBeLessThanOrEqual(600);
    }
    expect(await groups()).toEqual([true, true, true, true, true]);
    await open('/about/', 1280, 600);
    expect(await groups()).toEqual([true, false, true, true, true]);
  });

  it('says once what each word beside a day or a document means', async () => {
    await open('/soa/', 1280, 900);
    const legend = page.locator('details', { hasText: 'What the states mean' }).last();
    await legend.locator('summary').first().click();
    const told = (await legend.locator('dt').allInnerTexts()).map((word) => word.trim());
    for (const word of ['due soon', 'overdue', 'expired', 'available', 'done', 'held'])
      expect(
        told.filter((each) => each === word),
        word,
      ).toHaveLength(1);
  });
});
