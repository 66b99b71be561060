import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { examplePages } from './example.ts';
import { elementsOf, type SitePage } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A title holds the standard's own title of a control, however long that is.
    'long-title': 'off',
    // Rows have the ids that everybody knows, such as A.6.2.4 or 10.1, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
});

describe('the HTML of the example', () => {
  let pages: readonly SitePage[];

  beforeAll(() => {
    pages = examplePages();
  });

  const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';

  it('is valid on every page', async () => {
    const invalid: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html, path);
      for (const { ruleId, message, selector } of results.flatMap((result) => result.messages))
        invalid.push(`${path} ${selector ?? ''} ${ruleId}: ${message}`);
    }
    expect(invalid).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  it('begins a policy and a record with how things stand', () => {
    const standing = (path: string) =>
      /<p class="standing".*?<\/p>/s.exec(htmlOf(path))?.[0].replace(/<[^>]+>/g, ' ');
    expect(standing('/policies/POL-07/')).toMatch(/approved.*version 2\.0.*next review/s);
    expect(standing('/evidence/EV-013/')).toMatch(/expired/);
  });

  it('keeps the text of an entry apart from the sections above it', () => {
    const title = /<h2 id="text-of-entry"[^>]*>([^<]*)/;
    expect(title.exec(htmlOf('/controls/A.6.2.4/'))?.[1]).toBe('How it is done');
    expect(title.exec(htmlOf('/findings/FND-001/'))?.[1]).toBe('In detail');
    // Its text has headings of its own.
    expect(htmlOf('/controls/A.7.5/')).not.toMatch(title);
  });

  it('leads from a trap to the rule behind it', () => {
    expect(htmlOf('/traps/')).toContain('href="/help/rules/soa/copied-from-isms/"');
  });

  it('draws how each area of the Statement stands', () => {
    expect(htmlOf('/soa/').match(/<span class="with-bar">/g)).toHaveLength(10);
  });

  it('gives every page a title of its own and a description', () => {
    const titles = new Map<string, string>();
    for (const { path, tree } of pages) {
      const elements = elementsOf(tree);
      const title = elements.find(({ tagName }) => tagName === 'title')?.children[0];
      const text = title?.type === 'text' ? title.value : '';
      expect(titles.get(text), `${path}: ${text}`).toBeUndefined();
      titles.set(text, path);
      const description = elements.find(({ properties }) => properties['name'] === 'description');
      expect(String(description?.properties['content'] ?? '').length, path).toBeGreaterThan(10);
    }
  });
});
