import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTemporary, exampleContent, type Built } from '../site/build.ts';
import { launchBrowser } from './chromium.ts';
import { serve } from './serve.ts';

const model = 'claims_document_classification_model_de_at_ch_2026_07_v3_final';

describe('a handbook with words without end, and texts from right to left', () => {
  let content: string;
  let built: Built;
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  beforeAll(async () => {
    content = mkdtempSync(join(tmpdir(), 'aims-words-'));
    cpSync(exampleContent, content, { recursive: true });
    const say = (file: string, field: string, text: string) => {
      const path = join(content, `${file}.mdx`);
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${text}`),
      );
    };
    say('inventory/SYS-01', 'title', `${model}_${model}`);
    say(
      'inventory/SYS-02',
      'purpose',
      `Reads https://intranet.example.org/${'a-path/'.repeat(20)}`,
    );
    say('inventory/SYS-03', 'title', 'نظام تصنيف المطالبات');
    say(
      'inventory/SYS-03',
      'purpose',
      'يقرأ المطالبات الواردة ويوزعها على المكاتب المختصة في أقل من دقيقة',
    );
    for (const file of ['risks/RISK-09', 'evidence/EV-021', 'findings/FND-005', 'suppliers/SUP-01'])
      say(file, 'title', model);
    say('roles/role-cro', 'title', model);
    built = await buildTemporary(content);
    site = await serve(built.out);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    built?.remove();
    rmSync(content, { recursive: true, force: true });
  });

  const registers = [
    ...['/inventory/', '/lifecycle/', '/obligations/', '/risks/', '/roles/', '/evidence/'],
    ...['/documents/', '/findings/', '/suppliers/', '/objectives/', '/gaps/', '/about/'],
  ];

  it('shows every register without scrolling it sideways where there is room', async () => {
    const page = await browser.newPage({ viewport: { width: 1264, height: 900 } });
    for (const path of registers) {
      await page.goto(site.url + path);
      await page.locator('.table-scroll.fits').first().waitFor();
      const wide = page.locator('.table-scroll.overflows');
      expect(await wide.count(), path).toBe(0);
    }
    await page.close();
  });

  it('leaves room beside the first column, which stays, where a register is scrolled', async () => {
    for (const width of [1024, 800]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const path of registers) {
        await page.goto(site.url + path, { waitUntil: 'networkidle' });
        const shares = await page.evaluate(() =>
          [
            ...document.querySelectorAll('.table-scroll > table > tbody > tr > th[scope="row"]'),
          ].map(
            (head) =>
              head.getBoundingClientRect().width /
              (head.closest('.table-scroll')?.getBoundingClientRect().width ?? 1),
          ),
        );
        expect(Math.max(...shares), `${path} at ${width}`).toBeLessThan(0.65);
      }
      await page.close();
    }
  });

  it('never scrolls a page sideways', async () => {
    for (const width of [390, 800]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const path of [
        ...[...registers, '/', '/start/', '/roadmap/', '/inventory/SYS-01/', '/inventory/SYS-02/'],
        ...['/roles/role-cro/', '/risks/RISK-09/'],
      ]) {
        await page.goto(site.url + path);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(needed, `${path} at ${width}`).toBeLessThanOrEqual(width);
      }
      await page.close();
    }
  });

  it('sets a text from right to left where its script runs that way', async () => {
    const page = await browser.newPage();
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    await page.goto(`${site.url}/inventory/`);
    expect(await direction('#SYS-03 th bdi')).toBe('rtl');
    expect(await direction('#SYS-03 td.long > *')).toBe('rtl');
    expect(await page.locator('#SYS-04 bdi, #SYS-04 [dir]').count()).toBe(0);
    await page.goto(`${site.url}/inventory/SYS-03/`);
    expect(await direction('h1 bdi')).toBe('rtl');
    await page.close();
  });

  it('draws icons in their size without any style sheet', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route('**/*.css', (route) => route.abort());
    for (const path of ['/', '/soa/', '/crosswalk/', '/objectives/', '/gaps/']) {
      await page.goto(site.url + path);
      const icons = await page.evaluate(() =>
        [...document.querySelectorAll('svg.icon')].map(
          (icon) => icon.getBoundingClientRect().width,
        ),
      );
      expect(new Set(icons), path).toEqual(new Set([16]));
      const unsized = page.locator('svg:not([width]), svg:not([height])');
      expect(await unsized.count(), path).toBe(0);
    }
    await context.close();
  });
});
