import { describe, expect, it } from 'vitest';
import { bookOf, elsewhere, sectionOf, type Binding, type Chapter } from '../../src/pdf/book.ts';
import { partsOf } from '../../src/pdf/parts.ts';

const binding: Binding = {
  title: 'A & B',
  language: 'en',
  styles: ['brand.css'],
  page: 'counter(page)',
  firstPage: 1,
  wanted: [],
};
const chapter = (path: string, main: string): Chapter => ({
  path,
  html: `<!DOCTYPE html><html><head><title>x</title></head><body><main id="main" data-pagefind-body>${main}</main></body></html>`,
  running: `"${path}"`,
});
/** Sections of a book, each in the part of its place in a list. */
const sections = (chapters: readonly Chapter[], site?: string, parts: readonly number[] = []) => {
  const names = new Map(chapters.map(({ path }, index) => [path, `s${index + 1}`]));
  const partOf = (name: string) => parts[Number(name.slice(1)) - 1] ?? 0;
  return chapters.map((each) => sectionOf(each, { names, partOf, site }));
};
const sectionsOf = (chapters: readonly Chapter[], site?: string) =>
  [...bookOf(sections(chapters, site), binding).matchAll(/<section[^>]*>(.*?)<\/section>/gs)].map(
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
    const pages = [
      chapter('/a/', '<p>a</p>'),
      chapter('/soa/', '<table class="soa register"></table>'),
    ];
    const book = bookOf(sections(pages), binding);
    expect(book).toContain('@page s1{@bottom-left{content:"/a/"}');
    expect(book).toContain('@page s2{size:A4 landscape;');
    expect(book).toContain('<title>A &#38; B</title>');
    expect(book).not.toContain('<script');
  });

  it('says where it leads in another part, and remembers where others lead', () => {
    const [one, two] = sections(
      [chapter('/a/', '<a href="/b/#x">b</a>'), chapter('/b/', '<p id="x">x</p>')],
      undefined,
      [0, 1],
    );
    expect(one).toMatchObject({ html: `<a href="${elsewhere}s2-x">b</a>`, leadsTo: ['s2-x'] });
    expect(two).toMatchObject({ leadsTo: [] });
    const later = bookOf(two ? [two] : [], { ...binding, firstPage: 7, wanted: ['s2-x'] });
    expect(later).toContain('<div hidden><a href="#s2-x"></a></div>');
    expect(later).toContain('@page :first{counter-set:page 7}');
  });
});

describe('the parts of a book', () => {
  it('are no larger than a browser can bear, unless one chapter is', () => {
    expect(partsOf([3, 3, 3, 9, 1], 6)).toEqual([0, 0, 1, 2, 3]);
    expect(partsOf([1, 1, 1])).toEqual([0, 0, 0]);
    expect(partsOf([])).toEqual([]);
    const large = Array.from({ length: 40 }, () => 500_000);
    expect(partsOf(large.slice(0, 10))).toEqual(Array.from({ length: 10 }, () => 0));
    expect(new Set(partsOf(large)).size).toBeGreaterThan(10);
  });
});
