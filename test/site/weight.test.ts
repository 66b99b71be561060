import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTemporary, type Built } from './build.ts';
import { elementsOf, filesOf, pagesOf, type SitePage } from './pages.ts';

/** What a page and its style sheets may weigh, in bytes as they travel. */
const limit = 30_000;

describe('what a reader of the example has to load', () => {
  let built: Built;
  let pages: (SitePage & { elements: Element[] })[];

  beforeAll(async () => {
    built = await buildTemporary();
    pages = pagesOf(built.out).map((page) => ({ ...page, elements: elementsOf(page.tree) }));
  });
  afterAll(() => built?.remove());

  it('is less than 30 kB for any page and its style sheets', () => {
    const weights = pages.map(({ path, html, elements }) => {
      const sheets = elements.filter(isSheet).map(({ properties }) => fileOf(String(properties['href'])));
      expect(sheets.length, path).toBeGreaterThan(0);
      return { path, bytes: weightOf(html) + sheets.reduce((sum, file) => sum + weightOf(readFileSync(file)), 0) };
    });
    const heaviest = weights.sort((a, b) => b.bytes - a.bytes).slice(0, 5);
    console.log(heaviest.map(({ path, bytes }) => `${(bytes / 1000).toFixed(1)} kB ${path}`).join('\n'));
    expect(heaviest.filter(({ bytes }) => bytes >= limit)).toEqual([]);
  });

  it('is text without any script', () => {
    for (const { path, elements } of pages) {
      // What is loaded are modules, which wait until the page can be read.
      for (const { properties } of elements.filter(({ tagName }) => tagName === 'script'))
        expect([properties['type'], typeof properties['src']], path).toEqual(['module', 'string']);
      // A script could show them; only the search engine reads these.
      const hidden = elements.filter(({ properties }) => 'hidden' in properties);
      for (const { properties } of hidden) expect(properties, path).toHaveProperty('dataPagefindFilter');
      expect(elements.filter(({ tagName }) => tagName === 'h1').length, path).toBe(1);
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
    for (const file of filesOf(built.out).filter((name) => name.endsWith('.css')))
      for (const [, url = ''] of readFileSync(join(built.out, file), 'utf8').matchAll(/(?:url\(|@import )\s*["']?([^"')\s]+)/g)) {
        checked++;
        if (isForeign(url)) foreign.push(`${file}: ${url}`);
      }
    expect(foreign).toEqual([]);
    expect(checked).toBeGreaterThan(pages.length * 3);
  });

  it('sets its text in fonts that the site ships', () => {
    const css = filesOf(built.out)
      .filter((name) => name.startsWith('_astro/') && name.endsWith('.css'))
      .map((name) => readFileSync(join(built.out, name), 'utf8'))
      .join('');
    const fonts = [...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url = '']) => url);
    expect(fonts.length).toBeGreaterThan(0);
    for (const url of fonts) expect(filesOf(built.out)).toContain(url.replace(/^\//, ''));
  });

  it('is kept to that by a policy on every page, without exceptions for what stands inline', () => {
    for (const { path, elements } of pages) {
      const policies = elements.filter(({ tagName, properties }) => tagName === 'meta' && isPolicy(properties['httpEquiv']));
      expect(policies.length, path).toBe(1);
      const policy = String(policies[0]?.properties['content']);
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/);
      for (const { tagName, properties } of elements) {
        const inline = Object.keys(properties).filter((name) => name === 'style' || /^on[A-Z]?[a-z]+$/.test(name));
        expect(inline, `${path} <${tagName}>`).toEqual([]);
        expect(tagName, path).not.toBe('style');
      }
    }
  });

  const fileOf = (href: string) => join(built.out, decodeURIComponent(href));
});

const weightOf = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

const isSheet = ({ tagName, properties }: Element) =>
  tagName === 'link' && String(properties['rel']).split(/[ ,]/).includes('stylesheet');

const isPolicy = (name: unknown) => String(name).toLowerCase() === 'content-security-policy';

/** Addresses that a browser fetches for an element; links are followed by readers only. */
function loadedBy({ tagName, properties }: Element): string[] {
  const set = String(properties['srcSet'] ?? '').split(',').flatMap((candidate) => candidate.trim().split(' ')[0] || []);
  const names = tagName === 'a' || tagName === 'area' ? [] : ['src', 'href', 'xLinkHref', 'data', 'poster', 'action', 'formAction'];
  return [...set, ...names.flatMap((name) => (properties[name] === undefined ? [] : String(properties[name])))];
}

const isForeign = (url: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) && !url.startsWith('data:');
