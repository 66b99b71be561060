import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolRoot } from '../../src/cli/content.ts';
import { aims } from '../cli/run.ts';
import { browserOptions } from './chromium.ts';

describe('aims pdf', () => {
  let folder: string;
  let browser: string;
  const small = join(toolRoot, 'test/site/small-content');
  const print = (...args: string[]) =>
    aims(['pdf', '--content', small, '--out', join(folder, 'a.pdf'), ...args], {
      env: { CHROME_PATH: browser },
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aims-pdf-'));
    browser = (await browserOptions()).executablePath ?? '';
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the whole handbook: tagged, with an outline, links inside and a line on every sheet', async () => {
    const { code, stderr } = print();
    expect([code, stderr]).toEqual([0, '']);
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(folder, 'a.pdf'))) })
      .promise;
    // A map, whatever its type says.
    expect((await pdf.getMarkInfo()) as unknown).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
    expect((await pdf.getOutline()).length).toBeGreaterThan(5);
    let inside = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      expect(words, `sheet ${number}`).toMatch(/as of \d{4}-\d\d-\d\d/);
      expect(words, `sheet ${number}`).toMatch(
        new RegExp(`Page\\s+${number}\\s+of\\s+${pdf.numPages}`),
      );
      const links = await page.getAnnotations();
      inside += links.filter((link: { dest?: unknown }) => link.dest).length;
    }
    expect(inside).toBeGreaterThan(50);
  });

  it('says what to do where there is no browser, or no such page', () => {
    const missing = aims(['pdf', '--content', small, '--out', join(folder, 'b.pdf')], {
      env: { CHROME_PATH: join(folder, 'none') },
    });
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(/CHROME_PATH names .*none, which does not exist/);
    const unknown = print('--only', 'POL-99');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/There is no entry POL-99/);
  });
});
