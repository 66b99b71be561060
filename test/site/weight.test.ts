import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildTemporary, exampleContent } from './build.ts';
import { examplePages, exampleSite } from './example.ts';
import { elementsOf, filesOf, pagesOf, type SitePage } from './pages.ts';

/** What a page with its style sheets, and what its scripts may weigh, in bytes as they travel. */
const limits = { page: 30_000, scripts: 8_000 };

describe('what a reader of the example has to load', () => {
  let out: string;
  let pages: (SitePage & { elements: Element[] })[];

  beforeAll(() => {
    out = exampleSite();
    pages = examplePages().map((page) => ({ ...page, elements: elementsOf(page.tree) }));
  });

  it('is less than 30,000 bytes for any page with its style sheets', () => {
    expect(heavyPages(out, pages)).toEqual([]);
  });

  it('is little for scripts, until someone searches', () => {
    for (const { path, elements } of pages) {
      const scripts = elements.filter(({ tagName }) => tagName === 'script');
      const bytes = weightOfAll(
        out,
        scripts.map(({ properties }) => properties['src']),
      );
      expect(bytes, path).toBeGreaterThan(0);
      expect(bytes, path).toBeLessThan(limits.scripts);
    }
  });

  it('is text without any script', () => {
    for (const { path, elements } of pages) {
      // What is loaded are modules, which wait until the page can be read.
      for (const { properties } of elements.filter(({ tagName }) => tagName === 'script'))
        expect([properties['type'], typeof properties['src']], path).toEqual(['module', 'string']);
      const content = elements
        .filter(({ tagName }) => tagName === 'main')
        .flatMap((main) => elementsOf(main));
      expect(content.filter(({ tagName }) => tagName === 'h1').length, path).toBe(1);
      // Nothing waits for a script that shows it. What the search filters by is shown to nobody.
      const waiting = content.filter(
        ({ properties }) => 'hidden' in properties && !('dataPagefindFilter' in properties),
      );
      expect(
        waiting.map(({ tagName }) => tagName),
        path,
      ).toEqual([]);
    }
  });

  it('comes from the site itself, all of it', () => {
    const foreign: string[] = [];
    let checked = 0;
    for (const { path, elements } of pages)
      for (const element of elements)
        for (const url of loadedBy(element)) {
          checked++;
          if (isForeign(url)) foreign.push(`${path}: <${element.tagName}> ${url}`);
        }
    for (const file of filesOf(out).filter((name) => name.endsWith('.css')))
      for (const [, url = ''] of readFileSync(join(out, file), 'utf8').matchAll(
        /(?:url\(|@import )\s*["']?([^"')\s]+)/g,
      )) {
        checked++;
        if (isForeign(url)) foreign.push(`${file}: ${url}`);
      }
    expect(foreign).toEqual([]);
    expect(checked).toBeGreaterThan(pages.length * 3);
  });

  it('sets its text in fonts that the site ships', () => {
    const css = filesOf(out)
      .filter((name) => name.startsWith('_astro/') && name.endsWith('.css'))
      .map((name) => readFileSync(join(out, name), 'utf8'))
      .join('');
    const fonts = [...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url = '']) => url);
    expect(fonts.length).toBeGreaterThan(0);
    for (const url of fonts) expect(filesOf(out)).toContain(url.replace(/^\//, ''));
  });

  it('is kept to that by a policy on every page, without exceptions for what stands inline', () => {
    for (const { path, elements } of pages) {
      const policies = elements.filter(
        ({ tagName, properties }) => tagName === 'meta' && isPolicy(properties['httpEquiv']),
      );
      expect(policies.length, path).toBe(1);
      const policy = String(policies[0]?.properties['content']);
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/);
      expect(elements.filter(({ tagName }) => tagName === 'style').length, path).toBe(0);
      expect(elements.filter(isInlineScript).length, path).toBe(0);
      const inline = elements.flatMap(({ properties }) =>
        Object.keys(properties).filter((name) => /^(?:style|on[A-Z]?[a-z]+)$/.test(name)),
      );
      expect(inline, path).toEqual([]);
    }
  });
});

// Their words are longer than the English ones.
describe.each(['de', 'fr'])('the example with an interface in %s', (language) => {
  it('stays below 30,000 bytes for any page, too', async () => {
    const content = mkdtempSync(join(tmpdir(), 'aims-weight-'));
    cpSync(exampleContent, content, { recursive: true });
    for (const translation of globSync('policies/*.{de,fr}.mdx', { cwd: content }))
      rmSync(join(content, translation));
    const file = join(content, 'handbook.yaml');
    const settings = readFileSync(file, 'utf8').replace(/^languages?:.*\n/gm, '');
    writeFileSync(file, `${settings.trimEnd()}\nlanguage: ${language}\n`);
    const { out, remove } = await buildTemporary(content);
    try {
      const pages = pagesOf(out).map((page) => ({ ...page, elements: elementsOf(page.tree) }));
      expect(pages.length).toBeGreaterThan(300);
      expect(heavyPages(out, pages)).toEqual([]);
    } finally {
      remove();
      rmSync(content, { recursive: true });
    }
  });
});

/** Pages that weigh too much with their style sheets, and what they weigh. */
const heavyPages = (out: string, pages: readonly (SitePage & { elements: Element[] })[]) =>
  pages.flatMap(({ path, html, elements }) => {
    const sheets = elements.filter(isSheet).map(({ properties }) => properties['href']);
    expect(sheets.length, path).toBeGreaterThan(0);
    const bytes = weightOf(html) + weightOfAll(out, sheets);
    return bytes >= limits.page ? [`${path} ${bytes} bytes`] : [];
  });

const weightOfAll = (out: string, urls: readonly unknown[]) =>
  urls.reduce<number>((sum, url) => sum + weightOf(readFileSync(join(out, String(url)))), 0);

const weightOf = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

const isSheet = ({ tagName, properties }: Element) =>
  tagName === 'link' && String(properties['rel']).split(/[ ,]/).includes('stylesheet');

const isInlineScript = ({ tagName, properties }: Element) =>
  tagName === 'script' && properties['src'] === undefined;

const isPolicy = (name: unknown) => String(name).toLowerCase() === 'content-security-policy';

/** Addresses that a browser fetches for an element; links are followed by readers only. */
function loadedBy({ tagName, properties }: Element): string[] {
  const set = String(properties['srcSet'] ?? '')
    .split(',')
    .flatMap((candidate) => candidate.trim().split(' ')[0] || []);
  const names =
    tagName === 'a' || tagName === 'area'
      ? []
      : ['src', 'href', 'xLinkHref', 'data', 'poster', 'action', 'formAction'];
  return [
    ...set,
    ...names.flatMap((name) => (properties[name] === undefined ? [] : String(properties[name]))),
  ];
}

const isForeign = (url: string) =>
  /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) && !url.startsWith('data:');
