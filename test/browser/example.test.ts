import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exampleSite } from '../site/example.ts';
import { fieldTerms, missedTerms } from '../search/field-terms.ts';
import { openContext } from './chromium.ts';
import { searchIn } from './searching.ts';
import { serve } from './serve.ts';
import { sharedBrowser } from './shared-browser.ts';

let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  site = await serve(exampleSite());
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe('the example in a browser', () => {
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeEach(async () => {
    context = await openContext(browser, { viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      // Who leaves a page gives up what it was still loading, such as its icon.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        complaints.push(`failed: ${request.url()}`);
    });
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
  const colourOf = async (path: string, selector: string, property: string) => {
    await open(path);
    return page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  };

  it('opens home, the Statement and a control', async () => {
    await open('/');
    expect(await heading()).toBe('AI Management System Handbook');
    await page
      .getByRole('navigation', { name: 'Handbook' })
      .getByText('Statement of Applicability')
      .click();
    expect(await heading()).toBe('Statement of Applicability');
    expect(await page.locator('table.soa tr[id^="A."]').count()).toBe(38);
    await page.locator('tr#A\\.6\\.2\\.4 th a').click();
    expect(page.url()).toBe(`${site.url}/controls/A.6.2.4/`);
    expect(await heading()).toBe('A.6.2.4 AI system verification and validation');
  });

  it('opens a row of the Statement by its address, and marks it', async () => {
    await open('/soa/#A.8.5');
    const row = page.locator('tr#A\\.8\\.5');
    expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
    expect(await row.isVisible()).toBe(true);
    expect(await row.innerText()).toContain('planned');
  });

  it('follows a control to its evidence, and the evidence back to the control', async () => {
    await open('/controls/A.6.2.4/');
    const proof = page.locator('section:has(> #proof) a').first();
    const id = await proof.locator('.id').innerText();
    await proof.click();
    expect(await heading()).toContain(id);
    await page.locator('section:has(> #links) a', { hasText: 'A.6.2.4' }).first().click();
    expect(page.url()).toBe(`${site.url}/controls/A.6.2.4/`);
  });

  describe('the search', () => {
    const results = () => page.locator('pagefind-results .pf-result-link');

    const search = async (words: string) => {
      await page.keyboard.press('/');
      await page.locator('pagefind-modal input').waitFor();
      await page.locator('pagefind-modal input').fill(words);
      await page.locator('pagefind-summary', { hasText: `for ${words}` }).waitFor();
      await results().first().waitFor();
    };

    it('finds a control by its number first', async () => {
      await open('/');
      await search('A.6.2.4');
      // Hits arrive one after another, and not in their order.
      await expect
        .poll(() => results().first().innerText())
        .toBe('A.6.2.4 AI system verification and validation');
      await results().first().click();
      await page.waitForURL(`${site.url}/controls/A.6.2.4/`);
    });

    it('leads from the number of a sub-clause to its row', async () => {
      await open('/');
      await search('6.1.4');
      await expect
        .poll(() => results().first().innerText())
        .toBe('6.1.4 AI system impact assessment');
      await results().first().click();
      await page.waitForURL(`${site.url}/clauses/clause-6/#6.1.4`);
    });

    it('finds by the words of the field: of a hundred, no more than three miss', async () => {
      // Its policy lets a page run scripts of files only, and the test brings one of its own.
      const free = await openContext(browser, { bypassCSP: true });
      const other = await free.newPage();
      await other.goto(`${site.url}/`);
      const terms = fieldTerms.map(([term]) => term);
      const { found } = await searchIn(other, terms);
      await free.close();
      const missed = missedTerms((term) => found[terms.indexOf(term)] ?? []);
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
    });

    it('finds words of bodies and of fields, at the end of a sentence, too', async () => {
      await open('/soa/');
      for (const [words, found] of [
        ['fallback', 'POL-05'],
        ['Norvalis', 'AUD-2027-1'],
      ] as const) {
        await search(words);
        // Hits arrive one after another.
        await expect
          .poll(async () => (await results().allInnerTexts()).join('\n'))
          .toContain(found);
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
      await expect.poll(tally).toBeLessThan(all);
      const controls = await tally();
      await choose('Status', 'planned');
      await expect.poll(tally).toBeLessThan(controls);
      const kinds = async () => [...new Set(await page.locator('.search-kind').allInnerTexts())];
      await expect.poll(kinds).toEqual(['Controls · planned']);
    });

    const tally = async () =>
      Number(/\d+/.exec(await page.locator('pagefind-summary').innerText())?.[0]);

    const choose = async (filter: string, value: string) => {
      const dropdown = page.locator(`pagefind-filter-dropdown[label="${filter}"]`);
      await dropdown.locator('button').first().click();
      await dropdown
        .getByRole('option', { name: new RegExp(`^${value}\\b`) })
        .first()
        .click();
      // Escape would close the whole dialog.
      await dropdown.locator('button').first().click();
    };
  });

  it('marks the row to which a link leads, below the head of the table', async () => {
    await open('/soa/#A.6.2.4');
    const row = page.locator('tr#A\\.6\\.2\\.4');
    const head = page.locator('table.soa thead th').first();
    await page.locator('.table-scroll.fits').first().waitFor();
    const top = (await row.boundingBox())?.y ?? 0;
    const bottom = await head.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThanOrEqual(bottom - 1);
    expect(top).toBeLessThan(bottom + 60);
    const ground = (locator: typeof row) =>
      locator.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground(row)).not.toBe(await ground(page.locator('tr#A\\.6\\.2\\.5')));
  });

  it('says why a control stands where it stands', async () => {
    await open('/soa/');
    await page.locator('tr#A\\.6\\.2\\.4 a.state').click();
    await page.waitForURL(`${site.url}/controls/A.6.2.4/#state`);
    expect(await page.locator('#state').innerText()).toMatch(
      /^5 valid proofs\. The first of them expires on 2027-03-11/,
    );
    await page.locator('#state a').click();
    // The legend is folded, and opens for whoever comes to it.
    await page.waitForURL(`${site.url}/soa/#states`);
    await page.locator('#states').waitFor();
  });

  it('filters the Statement by state, and keeps that in the address', async () => {
    await open('/soa/');
    const rows = page.locator('table.soa tbody tr[data-state]:visible');
    const all = await rows.count();
    await page.getByRole('button', { name: '3 planned' }).click();
    expect(await rows.count()).toBe(3);
    expect(await page.locator('.filters output').innerText()).toBe(`3 of ${all}`);
    // Areas of which no row is left go, too.
    expect(await page.locator('table.soa tr.area:visible').count()).toBeLessThanOrEqual(3);
    expect(page.url()).toBe(`${site.url}/soa/?state=planned`);
    await page.reload();
    expect(await rows.count()).toBe(3);
    await page.getByLabel('Filter').fill('no such word');
    expect(await rows.count()).toBe(0);
    await page.getByRole('button', { name: 'Show all rows' }).click();
    expect(await rows.count()).toBe(all);
    expect(page.url()).toBe(`${site.url}/soa/`);
  });

  it('leads from a figure of the home page to what it counts, and to nothing that is hidden', async () => {
    await open('/');
    await page.locator('.totals a', { hasText: 'planned' }).click();
    const rows = page.locator('tbody tr[id]:visible');
    // The rows are all there until the script of the new page has run.
    await expect.poll(() => rows.count()).toBe(3);
    const contents = page.locator('#pageToc');
    expect(await contents.locator('li:visible').allInnerTexts()).toEqual(
      await page.locator('tr.area:visible .with-bar > :first-child').allInnerTexts(),
    );
    expect(await contents.locator('[aria-current]').innerText()).toBe('A.7 Data for AI systems');
    await page.locator('.chip', { hasText: 'planned' }).click();
    expect(await contents.locator('li:visible').count()).toBe(10);
  });

  it.each([
    [1280, ['/inventory/', '/risks/', '/roles/', '/policies/', '/evidence/', '/documents/']],
    [390, ['/roles/', '/lifecycle/', '/audits/', '/audits/AUD-2026-2/', '/audits/MR-2026/']],
  ])('shows tables without scrolling them sideways at %d px', async (width, paths) => {
    // As wide as a window is beside its bar for scrolling.
    await page.setViewportSize({ width: width > 1000 ? width - 16 : width, height: 900 });
    for (const path of paths) {
      await open(path);
      await page.locator('.table-scroll.fits').first().waitFor();
      expect(await page.locator('.table-scroll.overflows').count(), path).toBe(0);
    }
  });

  it('names the evidence of a stage in full where there is room for it', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('/lifecycle/');
    const row = page.locator('tr#SYS-01');
    const words = await row
      .locator('td a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(words).toContain('Requirements and design dossiers');
    const ahead = row.locator('td', { has: page.locator('.hidden', { hasText: 'ahead' }) });
    expect(await ahead.count()).toBeGreaterThan(0);
    expect(await ahead.first().isVisible()).toBe(false);
  });

  it('keeps what was chosen in a register when its rows are grouped, and counts each row once', async () => {
    await open('/risks/');
    await page.locator('.chip', { hasText: 'above appetite' }).click();
    const shown = page.locator('table.risks tbody tr:not(.area):visible');
    expect(await shown.count()).toBe(2);
    await page.getByRole('link', { name: 'by AI system' }).click();
    await page.waitForURL(`${site.url}/risks/-/by-system/?state=above+appetite`);
    await expect.poll(() => page.locator('.filters output').innerText()).toBe('2 of 16');
    const names = await shown.locator('th').allInnerTexts();
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(2);
    expect(await page.locator('.chip', { hasText: 'above appetite' }).innerText()).toContain('2');
    await page.getByRole('link', { name: 'All rows' }).click();
    await page.waitForURL(`${site.url}/risks/?state=above+appetite`);
    await expect.poll(() => shown.count()).toBe(2);
  });

  it('leads from a cell of the matrix to its risks', async () => {
    await open('/risks/');
    const cell = page.locator('.risk-matrix').nth(1).locator('td.above a').first();
    const count = Number((await cell.innerText()).match(/\d+/)?.[0]);
    await cell.click();
    await page.waitForURL(/\/risks\/-\/by-today\/#today-\d-\d$/);
    const group = page.locator('tbody', { has: page.locator(':target') });
    expect(await group.locator('tr:not(.area)').count()).toBe(count);
  });

  it('sorts a register by a column: up, down, and as it was', async () => {
    await open('/evidence/');
    const days = async () =>
      (await page.locator('table.register tbody tr td:nth-child(4) time').allInnerTexts()).join();
    const written = await days();
    const button = page.getByRole('button', { name: 'Collected' });
    await button.click();
    const up = await days();
    expect(up).toBe(written.split(',').sort().join());
    expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('Collected');
    await button.click();
    expect(await days()).toBe(written.split(',').sort().reverse().join());
    await button.click();
    expect(await days()).toBe(written);
  });

  it('goes from entry to entry in the order of the standard, by link and by key', async () => {
    await open('/controls/A.2.4/');
    await page.keyboard.press('n');
    await page.waitForURL(`${site.url}/controls/A.3.2/`);
    await page.keyboard.press('p');
    await page.waitForURL(`${site.url}/controls/A.2.4/`);
    await page.locator('.sequence [rel="prev"]').click();
    await page.waitForURL(`${site.url}/controls/A.2.3/`);
  });

  it('lists the keys, and lets single ones be turned off', async () => {
    await open('/controls/A.2.4/');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    for (const key of ['n', '?', '/']) await page.keyboard.press(key);
    expect(page.url()).toBe(`${site.url}/controls/A.2.4/`);
    expect(await dialog.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Keys' }).click();
    expect(await dialog.isVisible()).toBe(true);
  });

  it('follows the reading in the table of contents', async () => {
    await open('/policies/POL-02/');
    const current = page.locator('.toc [aria-current]');
    const headings = page.locator('main h2');
    for (const index of [1, 3]) {
      await headings.nth(index).evaluate((heading) => heading.scrollIntoView());
      const text = await headings.nth(index).innerText();
      await expect.poll(() => current.allInnerTexts()).toEqual([text]);
    }
  });

  it('prints as a document: no navigation, heads repeated, the Statement on its side', async () => {
    await open('/soa/');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.sidebar', '.header-search', '.filters', '.trail'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    const style = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(
          (element, property) => getComputedStyle(element).getPropertyValue(property),
          name,
        );
    expect(await style('body', 'page')).toBe('landscape');
    expect(await style('table.soa thead', 'display')).toBe('table-header-group');
    // What is folded on the screen is read on paper.
    expect(await page.locator('#states dd').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  it('wears the colour of the organisation', async () => {
    await open('/soa/');
    const colour = await page
      .locator('tr#A\\.2\\.2 th a')
      .evaluate((link) => getComputedStyle(link).color);
    expect(colour).toBe('rgb(29, 92, 99)');
  });

  it('marks the current place, and the second part of charts, with its second colour', async () => {
    const second = await colourOf('/crosswalk/', '.flow-extend', 'fill');
    expect(second).not.toBe(await colourOf('/crosswalk/', '.flow-reuse', 'fill'));
    expect(await colourOf('/soa/', '.sidebar [aria-current]', 'border-left-color')).toBe(second);
    expect(await colourOf('/objectives/', '.trend-target', 'stroke')).toBe(second);
  });

  it('opens its menus on a narrow screen without JavaScript', async () => {
    const plain = await openContext(browser, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const bare = await plain.newPage();
    await bare.goto(`${site.url}/controls/A.6.2.4/`);
    const menu = bare.getByRole('navigation', { name: 'Handbook' });
    expect(await menu.isVisible()).toBe(false);
    await bare.getByRole('button', { name: 'Menu' }).click();
    expect(await menu.isVisible()).toBe(true);
    await bare.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    await bare.getByRole('button', { name: 'On this page' }).click();
    await bare.getByRole('navigation', { name: 'On this page' }).getByText('Proof').click();
    expect(bare.url()).toBe(`${site.url}/controls/A.6.2.4/#proof`);
    await plain.close();
  });

  it('shows what a box of the map is connected with, pointed at or by key', async () => {
    await open('/map/A.5/');
    const box = (id: string) => page.locator('svg.trace a', { hasText: id }).first();
    const strong = () => page.locator('svg.trace a.on-path').allTextContents();
    await box('A.5.2').hover();
    await expect.poll(strong).toContainEqual(expect.stringContaining('POL-04'));
    expect((await strong()).join()).not.toContain('A.5.3');
    const line = page.locator('svg.trace .trace-path');
    expect(await line.getAttribute('d')).toContain('M');
    await page.mouse.move(0, 0);
    await expect.poll(() => line.getAttribute('d')).toBe('');
    await box('A.5.2').focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => line.getAttribute('d')).toContain('M');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(strong).toContainEqual(expect.stringContaining('A.5.2'));
  });

  it('reads without JavaScript', async () => {
    const plain = await openContext(browser, { javaScriptEnabled: false });
    const bare = await plain.newPage();
    await bare.goto(`${site.url}/controls/A.6.2.4/`);
    expect(await bare.locator('h1').innerText()).toContain('A.6.2.4');
    expect(await bare.locator('section:has(> #proof) a').count()).toBeGreaterThan(0);
    await bare.goto(`${site.url}/crosswalk/`);
    expect(await bare.getByText('No counterpart.').count()).toBeGreaterThan(0);
    await plain.close();
  });
});
