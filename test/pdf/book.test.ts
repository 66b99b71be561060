import { describe, expect, it } from 'vitest';
import { bookOf, type Binding, type Chapter } from '../../src/pdf/book.ts';

const binding: Binding = {
  title: 'A & B',
  language: 'en',
  styles: ['brand.css'],
  page: 'counter(page)',
  site: undefined,
};
const chapter = (path: string, main: string): Chapter => ({
  path,
  html: `<!DOCTYPE html><html><head><title>x</title></head><body><main id="main" data-pagefind-body>${main}</main></body></html>`,
  running: `"${path}"`,
});
const sectionsOf = (chapters: readonly Chapter[], site?: string) =>
  [...bookOf(chapters, { ...binding, site }).matchAll(/<section[^>]*>(.*?)<\/section>/gs)].map(
    ([, inner]) => inner,
  );

describe('a book of pages', () => {
  it('leads from page to page within itself, and keeps ids apart', () => {
    const [one, two] = sectionsOf([
      chapter('/soa/', '<h2 id="a">A</h2><a href="#a">a</a> <a href="/risks/#a">r</a>'),
      chapter('/risks/', '<h2 id="a" aria-labelledby="a b">A</h2><a href="/soa/">s</a>'),
    ]);
    expect(one).toBe('<h2 id="s1-a">A</h2><a href="#s1-a">a</a> <a href="#s2-a">r</a>');
    expect(two).toBe('<h2 id="s2-a" aria-labelledby="s2-a s2-b">A</h2><a href="#s1">s</a>');
  });

  it('leads to the published site if that is known, and else nowhere, where a page is not in it', () => {
    const pages = [chapter('/soa/', '<a href="/risks/?x=1#a">r</a><a href="mailto:a@b.ch">m</a>')];
    expect(sectionsOf(pages)).toEqual(['<a>r</a><a href="mailto:a@b.ch">m</a>']);
    expect(sectionsOf(pages, 'https://example.org/aims/')).toEqual([
      '<a href="https://example.org/aims/risks/?x=1#a">r</a><a href="mailto:a@b.ch">m</a>',
    ]);
  });

  it('says at the foot of each sheet of a page what it is, on its side where the page is wide', () => {
    const book = bookOf(
      [chapter('/a/', '<p>a</p>'), chapter('/soa/', '<table class="soa register"></table>')],
      binding,
    );
    expect(book).toContain('@page s1{@bottom-left{content:"/a/"}');
    expect(book).toContain('@page s2{size:A4 landscape;');
    expect(book).toContain('<title>A &#38; B</title>');
    expect(book).not.toContain('<script');
  });
});
