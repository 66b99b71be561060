import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTemporary, exampleContent } from '../site/build.ts';
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
async function sheetsOf(path: string, { url } = site): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(url + path);
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

it.each(['en', 'de'])(
  'prints the board report on one sheet where many decisions wait and figures have moved, in %s, too',
  async (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'aims-board-'));
    const content = join(folder, 'content');
    cpSync(exampleContent, content, { recursive: true });
    const config = join(content, 'handbook.yaml');
    writeFileSync(
      config,
      readFileSync(config, 'utf8')
        .replace(/^baseline:.*$/m, '')
        .replace(/^language: .*$/m, `language: ${language}`),
    );
    // A translation into the language of the handbook is an error.
    rmSync(join(content, `policies/POL-01.${language}.mdx`), { force: true });
    const git = (day: string, ...args: string[]) =>
      execFileSync('git', args, {
        cwd: folder,
        env: { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
      });
    const commit = (day: string) => {
      git(day, 'add', '.');
      git(day, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', day);
    };
    git('', 'init', '-q');
    commit('2026-10-20T12:00:00Z');
    const change = readFileSync(join(content, 'changes/CHG-005.mdx'));
    for (let no = 10; no < 17; no++) writeFileSync(join(content, `changes/CHG-0${no}.mdx`), change);
    commit('2026-11-20T12:00:00Z');
    const built = await buildTemporary(content);
    const other = await serve(built.out);
    try {
      const [sheet, ...others] = await sheetsOf('/board/', other);
      expect(sheet).toContain('MR-2026');
      expect(sheet?.match(/CHG-0\d\d/g)).toHaveLength(7);
      expect(sheet).toContain('Executive Board accepted');
      expect(others).toEqual([]);
    } finally {
      other.close();
      built.remove();
      rmSync(folder, { recursive: true });
    }
  },
);

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
