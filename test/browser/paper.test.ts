import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleSite } from '../site/example.ts';
import { openContext } from './chromium.ts';
import { serve } from './serve.ts';
import { sharedBrowser } from './shared-browser.ts';

let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  site = await serve(exampleSite());
  browser = await sharedBrowser();
  context = await openContext(browser);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** The words of each sheet on which a page is printed, with scripts on. */
async function sheetsOf(path: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(site.url + path);
  await page
    .locator('.sort')
    .first()
    .waitFor({ state: 'attached', timeout: 5000 })
    .catch(() => undefined);
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  await page.close();
  const pdf = await getDocument({ data }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

it('says on every sheet of a document which one it is, in which version, for whom and of which commit', async () => {
  const sheets = await sheetsOf('/policies/POL-01/');
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) {
    expect(sheet).toMatch(/POL-01 · version \d+\.\d+ · public/);
    expect(sheet).toContain('a printed copy is not controlled');
    expect(sheet).toMatch(/as of \d{4}-\d\d-\d\d/);
  }
});

it('repeats the heads of a register that can be sorted', async () => {
  const sheets = await sheetsOf('/evidence/');
  expect(sheets.length).toBeGreaterThan(2);
  for (const sheet of sheets.slice(0, -1)) expect(sheet).toMatch(/Collected\s+Valid until/);
});

it('prints the board report on one sheet, and a large system on fewer than thirteen', async () => {
  expect(await sheetsOf('/board/')).toHaveLength(1);
  expect((await sheetsOf('/inventory/SYS-03/')).length).toBeLessThan(13);
});

it('draws the map on one sheet, with its heading', async () => {
  const [sheet, ...others] = (await sheetsOf('/map/')).filter((words) =>
    /\bRISK-\d\d\b.*\bPOL-/.test(words),
  );
  expect(others).toEqual([]);
  expect(sheet).toContain('All areas at a glance');
  for (const box of [/A\.2\s+Policies/, 'RISK-07', 'SYS-02', 'Our own controls'])
    expect(sheet).toMatch(box);
});

it('leaves commits and mentions to those who ask on a screen', async () => {
  const words = (await sheetsOf('/policies/POL-01/')).join(' ');
  expect(words).toContain('Mentioned in the text of');
  expect(words).not.toMatch(/\bCommit\s+Change\b/);
  expect(words).not.toContain('REG-FINMA-08-2024');
});
