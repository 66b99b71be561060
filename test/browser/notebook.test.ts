import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exampleSite } from '../site/example.ts';
import { serve } from './serve.ts';
import { sharedBrowser } from './shared-browser.ts';
import { contextWithAxe, violationsOf } from './survey.ts';

describe('the auditor’s notebook', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  let folder: string;
  let requests: string[];

  beforeAll(async () => {
    site = await serve(exampleSite());
    browser = await sharedBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aims-notes-'));
    page = await (await contextWithAxe(browser)).newPage();
    requests = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => void dialog.accept());
  });
  afterEach(async () => {
    await page.context().close();
    rmSync(folder, { recursive: true, force: true });
  });

  const notebook = () => page.getByRole('region', { name: 'Auditor’s notebook' });
  const open = async (path: string) => {
    await page.goto(site.url + path);
    await notebook().getByRole('button').click();
    await notebook().locator('textarea').waitFor();
  };
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('aims-notebook')));

  it('loads nothing before it is opened, and keeps nothing before something is written', async () => {
    await page.goto(site.url + '/controls/A.2.2/', { waitUntil: 'networkidle' });
    expect(requests.filter((url) => /\/notebook-panels\./.test(url))).toEqual([]);
    await open('/controls/A.2.2/');
    expect(requests.filter((url) => /\/notebook-panels\..*js$/.test(url))).toHaveLength(1);
    expect(await kept()).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('keeps notes from page to page, sends nothing, saves them as a file, and forgets them', async () => {
    await open('/controls/A.2.2/');
    await notebook().locator('select').selectOption('minor');
    await notebook().locator('textarea').fill('Not reviewed in time.');
    await open('/evidence/EV-021/');
    await notebook().locator('select').first().selectOption('A.6.2.4');
    await notebook().locator('textarea').fill('Undated.');
    await notebook().locator('select').last().selectOption('observation');
    await open('/clauses/clause-6/');
    await notebook().locator('select').first().selectOption('6.1.2');
    await notebook().locator('textarea').fill('Hard to find.');
    await open('/controls/A.2.2/');
    expect(await notebook().locator('textarea').inputValue()).toBe('Not reviewed in time.');
    expect(await notebook().getByRole('status').innerText()).toContain('3');

    const before = requests.length;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      notebook().getByRole('button', { name: 'Download' }).click(),
    ]);
    const file = join(folder, 'notes.csv');
    await download.saveAs(file);
    const lines = readFileSync(file, 'utf8').split('\r\n');
    expect(
      lines.map((line) =>
        line
          .split(',')
          .slice(0, 1)
          .concat(line.split(',')[2] ?? ''),
      ),
    ).toEqual([
      ['\uFEFF"ID"', '"Determination"'],
      ['"6.1.2"', '"Note"'],
      ['"A.2.2"', '"Minor"'],
      ['"A.6.2.4"', '"Observation"'],
      ['', ''],
    ]);
    expect(requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:'))).toEqual(
      [],
    );

    await notebook().getByRole('button', { name: 'Clear' }).click();
    expect(await notebook().locator('textarea').inputValue()).toBe('');
    expect(await kept()).toEqual([]);
  });

  it('draws the same sample of a register, whatever it is filtered and sorted by', async () => {
    const draw = async (path: string) => {
      await page.goto(site.url + path);
      const sample = page.getByRole('region', { name: 'Draw a sample' });
      await sample.getByRole('button').click();
      await sample.locator('input[type="number"]').fill('5');
      await sample.locator('input[type="text"]').fill('AUD-2027');
      await sample.getByRole('button', { name: 'Draw a sample' }).last().click();
      await sample.locator('li').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
      return sample.getByRole('status').innerText();
    };
    const drawn = await draw('/evidence/');
    expect(drawn).toMatch(/Sample of 5 out of \d+, seed AUD-2027/);
    expect(await draw('/evidence/?q=model')).toBe(drawn);
    expect(await draw('/controls/')).toMatch(/Sample of 5 out of \d+, seed AUD-2027/);
  });
});
