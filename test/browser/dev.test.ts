import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTemporary, exampleContent } from '../site/build.ts';
import { filesOf } from '../site/pages.ts';
import { startDev, type DevServer } from '../site/dev-server.ts';
import { launchBrowser } from './chromium.ts';
import { contextWithAxe, violationsOf } from './survey.ts';

let folder: string;
let dev: DevServer;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aims-dev-'));
  const content = join(folder, 'content');
  cpSync(exampleContent, content, { recursive: true });
  writeFileSync(join(content, 'policies/POL-05.mdx'), '---\ntitle: Life cycle\n---\n<Callout>\n');
  dev = await startDev(content);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await dev?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a handbook that is being written', () => {
  it.each(['light', 'dark'] as const)(
    'says what is wrong in keeping with WCAG 2.2 AA (%s)',
    async (colorScheme) => {
      const context = await contextWithAxe(browser);
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      for (const path of ['/policies/POL-05/', '/policies/']) {
        await page.goto(dev.url + path);
        await page.getByRole('complementary', { name: 'Issues on this page' }).waitFor();
        expect(await violationsOf(page), path).toEqual([]);
      }
      await context.close();
    },
  );

  it('has all issues of the handbook in a panel, which stays open on the next page', async () => {
    const context = await contextWithAxe(browser);
    const page = await context.newPage();
    await page.goto(`${dev.url}/gaps/`);
    await page.locator('.issue-panel summary').click();
    const issue = page.locator('.issue-panel li', { hasText: 'policies/POL-05.mdx' }).first();
    expect(await violationsOf(page)).toEqual([]);
    await issue.getByRole('link', { name: 'policies/POL-05.mdx' }).click();
    await page.waitForURL(`${dev.url}/policies/POL-05/`);
    await issue.getByRole('link', { name: 'Open in VS Code' }).waitFor();
    await context.close();
  });

  it('gives each page all the styles that the built site has for it', async () => {
    const built = await buildTemporary();
    const sheet = filesOf(built.out).find((file) => /^_astro\/style\..*\.css$/.test(file)) ?? '';
    const styles = readFileSync(join(built.out, sheet), 'utf8');
    built.remove();
    const page = await browser.newPage();
    for (const path of styledPages) {
      await page.goto(dev.url + path);
      expect(await page.evaluate(selectorsLacking, styles), path).toEqual([]);
    }
    await page.close();
  });

  it('finds entries by its search, from the page that is not there', async () => {
    const page = await browser.newPage();
    await page.goto(`${dev.url}/policies/POL-99/`);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('pagefind-modal input').first().fill('triage');
    const hit = page.locator('.search-hit a', { hasText: 'SYS-01' }).first();
    await hit.click();
    await page.waitForURL(`${dev.url}/inventory/SYS-01/`);
  });
});

/** Pages that have something of everything between them. */
const styledPages = [
  ...[
    '/',
    '/start/',
    '/soa/',
    '/controls/',
    '/crosswalk/',
    '/obligations/',
    '/lifecycle/',
    '/gaps/',
  ],
  ...['/risks/', '/documents/', '/roles/', '/map/', '/map/A.6/', '/traps/', '/about/', '/roadmap/'],
  ...['/controls/A.6.2.4/', '/clauses/clause-6/', '/inventory/SYS-01/', '/assessments/AIA-01/'],
  ...['/policies/POL-01/', '/evidence/EV-013/', '/audits/MR-2026/', '/findings/FND-001/'],
];

/**
 * Runs in a page: selectors of a sheet that match something on the page, and that no sheet of the page
 * has. While a handbook is written, a page has the styles of the components that it imports only.
 */
function selectorsLacking(styles: string): string[] {
  // Commas within parentheses do not separate.
  const singles = (list: string) =>
    [...list.matchAll(/(?:[^,(]|\((?:[^()]|\([^()]*\))*\))+/g)].map(([each]) => each.trim());
  const selectorsOf = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? singles(rule.selectorText) : []),
      ...('cssRules' in rule ? selectorsOf(rule.cssRules as CSSRuleList) : []),
    ]);
  // What a page looks like under a pointer, and what is before an element, is there with the element.
  const passing = /::[a-z-]+|:(?:hover|focus|focus-visible|focus-within|visited|target)\b/g;
  // Nor does a condition count of which nothing is left.
  const empty = /:(?:not|has|is|where)\((?::(?:not|has|is|where)\(\))?\)/g;
  const isOnPage = (selector: string) =>
    document.querySelector(selector.replace(passing, '').replace(empty, '') || '*') !== null;
  const built = new CSSStyleSheet();
  built.replaceSync(styles);
  const here = new Set([...document.styleSheets].flatMap(({ cssRules }) => selectorsOf(cssRules)));
  return selectorsOf(built.cssRules).filter(
    (selector) => !here.has(selector) && isOnPage(selector),
  );
}
