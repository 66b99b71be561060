import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examplePages, exampleSite } from '../site/example.ts';
import { openContext } from './chromium.ts';
import { pagesOfEachKind } from './page-kinds.ts';
import { follow, numberElements, tab, tabThrough, type Stop } from './keyboard.ts';
import { serve } from './serve.ts';
import { sharedBrowser } from './shared-browser.ts';
import { contextWithAxe, surveyPages, violationsOf, type Survey } from './survey.ts';

/** Pages are alike: axe-core sees what is new on each, and all of them where this is set. */
const everyPage = process.env['AXE_EVERY_PAGE'] !== undefined;

let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let paths: string[];

beforeAll(async () => {
  paths = examplePages().map(({ path }) => path);
  site = await serve(exampleSite());
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe('every page of the example', () => {
  let surveys: Survey[];

  beforeAll(async () => {
    const closely = everyPage ? new Set(paths) : pagesOfEachKind(examplePages());
    surveys = await surveyPages(browser, site.url, paths, closely);
  });

  /** What is wrong, as far as one wants to read it: a mistake of the layout is one on every page. */
  const found = (key: 'violations' | 'sideways' | 'unfocused' | 'moving') => {
    const all = surveys.flatMap((survey) => survey[key]);
    return all.length > 20 ? [...all.slice(0, 20), `and ${all.length - 20} more`] : all;
  };

  it('keeps WCAG 2.2 AA, light and dark, on a desktop and on a phone', () => {
    expect(surveys.length).toBe(paths.length);
    expect(surveys.length).toBeGreaterThan(100);
    expect(found('violations')).toEqual([]);
  });

  it('never scrolls sideways, zoomed to 400 % neither, nor with text set wide', () => {
    expect(found('sideways')).toEqual([]);
  });

  it('shows the focus on whatever can have it', () => {
    expect(found('unfocused')).toEqual([]);
  });

  it('is on a phone no longer than fourteen screens', () => {
    const long = surveys.filter(({ length }) => length > 12_000);
    expect(long.map(({ path, length }) => `${path} ${length} px`)).toEqual([]);
  });

  it('moves nothing when less motion is wanted', () => {
    expect(found('moving')).toEqual([]);
  });
});

describe('dialogs and menus', () => {
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    context = await contextWithAxe(browser);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  it.each(['light', 'dark'] as const)('keep WCAG 2.2 AA, too (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${site.url}/controls/A.6.2.4/`);
    await page.keyboard.press('?');
    await page.locator('#keysDialog[open]').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.locator('pagefind-modal input').fill('model');
    await page.locator('.search-title a').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await page.locator('.menu-button').click();
    expect(await page.locator('.sidebar').isVisible()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    context = await openContext(browser, { viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    await page.goto(`${site.url}/`);
  });
  afterEach(() => context.close());

  it('skips to the content with the first Tab', async () => {
    const skip = await tab(page);
    expect(skip?.leads).toBe('/#main');
    expect(skip?.hidden).toBe(false);
    await page.keyboard.press('Enter');
    await tab(page);
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('walks the handbook: every area from home, a page of each kind, every link in its order', async () => {
    const areas = await page
      .locator('.sidebar a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    expect(areas.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    let stops = 0;
    const walk = async () => {
      const path = new URL(page.url()).pathname;
      const due = await numberElements(page);
      const seen = await tabThrough(page);
      stops += seen.length;
      wrong.push(
        ...seen.flatMap((stop) => faultsOf(stop).map((fault) => `${path} ${fault}: ${stop.html}`)),
      );
      const order = seen.flatMap(({ index }) => index ?? []);
      expect(order, path).toEqual(due);
    };
    await walk();
    for (const area of areas) {
      await follow(page, area);
      await walk();
      const entry = paths.find(
        (path) => path.startsWith(area) && /^[^/]+\/$/.test(path.slice(area.length)),
      );
      if (!entry) continue;
      await follow(page, entry);
      await walk();
    }
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(1000);
  });

  const faultsOf = ({ hidden, contrast }: Stop) => [
    ...(hidden ? ['out of sight'] : []),
    ...(contrast === 0
      ? ['no sign of the focus']
      : contrast < 3
        ? [`faint focus, ${contrast.toFixed(1)}:1`]
        : []),
  ];

  it('searches: opens the dialog, goes to a result, and comes back to where it was', async () => {
    const button = page.locator('.search-button');
    for (let stop = await tab(page); stop && !stop.html.includes('search-button');)
      stop = await tab(page);
    await page.keyboard.press('Enter');
    await page.locator('pagefind-modal input').waitFor();
    await page.keyboard.type('A.6.2.4');
    await firstHit('A.6.2.4');
    const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
    for (let presses = 0; presses < 20 && !(await focusOn('.search-title a')); presses++) {
      await page.keyboard.press('Tab');
      expect(await inside()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('pagefind-modal input').waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('A.6.2.4');
    await firstHit('A.6.2.4');
    for (let presses = 0; presses < 20 && !(await focusOn('.search-title a')); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}/controls/A.6.2.4/`);
  });

  /** Hits arrive one after another, and not in their order. */
  const firstHit = (text: string) =>
    expect.poll(() => page.locator('.search-title a').first().innerText()).toContain(text);

  const focusOn = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

  it('opens and closes the menu of a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (let stop = await tab(page); stop && !stop.html.includes('menu-button');)
      stop = await tab(page);
    await page.keyboard.press('Enter');
    expect(await page.locator('.sidebar').isVisible()).toBe(true);
    expect((await tab(page))?.html).toMatch(/<(?:a|summary)/);
    expect(await page.evaluate(() => document.activeElement?.closest('.sidebar') !== null)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('.sidebar').isVisible()).toBe(false);
    expect(await focusOn('.menu-button')).toBe(true);
  });
});
