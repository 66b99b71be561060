import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchorsOf } from '../../src/addresses/headings.ts';
import { entryPath, fragmentsOf, pathsOf } from '../../src/addresses/sitemap.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { buildTemporary, exampleContent, type Built } from './build.ts';
import { examplePages, exampleSite } from './example.ts';
import { elementsOf, pagesOf, type SitePage } from './pages.ts';

describe.each([['/'], ['/handbook/aims/']])('the example built for %s', (base) => {
  let built: Built | undefined;
  let out: string;
  let pages: Map<string, SitePage>;
  let ids: Map<string, Set<string>>;

  beforeAll(async () => {
    if (base !== '/') built = await buildTemporary(exampleContent, base);
    out = built?.out ?? exampleSite();
    pages = new Map((built ? pagesOf(out) : examplePages()).map((page) => [page.path, page]));
    ids = new Map(
      [...pages.values()].map(({ path, tree }) => [
        path,
        new Set(elementsOf(tree).map(({ properties }) => String(properties['id'] ?? ''))),
      ]),
    );
  });
  afterAll(() => built?.remove());

  it('has no link and no fragment that leads nowhere', () => {
    const broken: string[] = [];
    let checked = 0;
    for (const page of pages.values())
      for (const { properties } of elementsOf(page.tree))
        for (const name of ['href', 'src']) {
          const url = properties[name];
          if (typeof url !== 'string' || /^[a-z]+:/.test(url)) continue;
          checked++;
          if (!leadsSomewhere(url, page.path)) broken.push(`${page.path}: ${url}`);
        }
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(pages.size * 20);
  });

  it('has no id twice on a page', () => {
    for (const { path, tree } of pages.values()) {
      const all = elementsOf(tree).flatMap(({ properties }) =>
        properties['id'] ? [String(properties['id'])] : [],
      );
      expect(
        all.filter((id, index) => all.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  function leadsSomewhere(url: string, from: string): boolean {
    const { pathname, hash } = new URL(url, `http://site${base}${from.slice(1)}`);
    if (!pathname.startsWith(base)) return false;
    const path = decodeURIComponent(`/${pathname.slice(base.length)}`);
    if (!pages.has(path)) return existsSync(join(out, path)) && !path.endsWith('/') && !hash;
    return !hash || (ids.get(path)?.has(decodeURIComponent(hash.slice(1))) ?? false);
  }

  it('has just the pages and fragments that links in bodies may name', () => {
    const handbook = loadHandbook({ root: exampleContent });
    const promised = pathsOf(handbook);
    // Later pages of what is long are reached from the first.
    const named = [...pages.keys()].filter(
      (path) => path !== '/404.html' && !/\/-\/(?:[^/]+\/)?\d+\/$/.test(path),
    );
    expect(named.sort()).toEqual(promised.sort());
    for (const path of promised)
      for (const fragment of fragmentsOf(handbook, path))
        expect(ids.get(path)?.has(fragment), `${path}#${fragment}`).toBe(true);
  });

  it('has on the page of an entry just the ids that links in bodies may name', () => {
    const { documents } = loadHandbook({ root: exampleContent });
    // Of the frame, of drawings, of what follows from other entries, and of what the text brings itself.
    const besides =
      /^$|^(?:siteMenu|arrowHead|pageToc|toc|keys.*|links|text-of-entry|footnote-label|note\..*|field-.*)$/;
    for (const document of documents) {
      const there = ids.get(entryPath(document)) ?? new Set<string>();
      const named = anchorsOf(document) ?? new Set<string>();
      expect(
        [...named].filter((id) => !there.has(id)),
        document.id,
      ).toEqual([]);
      expect(
        [...there].filter((id) => !named.has(id) && !besides.test(id)),
        document.id,
      ).toEqual([]);
    }
  });
});
