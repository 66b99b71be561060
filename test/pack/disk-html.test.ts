import { describe, expect, it } from 'vitest';
import { diskCss, diskHtml, relativeAddress } from '../../src/pack/disk-html.ts';

describe('an address in a site that is opened from disk', () => {
  it.each([
    ['index.html', '/', 'index.html'],
    ['index.html', '/soa/#A.6.2.4', 'soa/index.html#A.6.2.4'],
    ['risks/RISK-01/index.html', '/', '../../index.html'],
    ['risks/RISK-01/index.html', '/risks/', '../index.html'],
    ['risks/index.html', '/risks/?status=open#top', 'index.html?status=open#top'],
    ['risks/-/2/index.html', '/files/a%20b.pdf', '../../../files/a%20b.pdf'],
  ])('in %s leads to %s as %s', (from, address, expected) => {
    expect(relativeAddress(from, address)).toBe(expected);
  });
});

describe('a page that is opened from disk', () => {
  const scripts = new Map([['/_astro/page.js', '/_astro/page.disk.js']]);
  const made = (html: string) => diskHtml(html, { file: 'soa/index.html', scripts });

  it('says where the root of the site is', () => {
    expect(made('<!DOCTYPE html><html lang="en"><p>A</p></html>')).toBe(
      '<!DOCTYPE html><html lang="en" data-root="../"><p>A</p></html>',
    );
  });

  it('loads plain scripts, once the page is read, in place of modules', () => {
    expect(made('<script type="module" src="/_astro/page.js"></script>')).toBe(
      '<script src="../_astro/page.disk.js" defer=""></script>',
    );
  });

  it('leaves addresses elsewhere, texts and what is written in another way as they are', () => {
    const html =
      '<p>href="/soa/" &amp; <a href="https://example.org/">a</a> <a href="#b">b</a> <a href="//c.org/">c</a> <IMG alt=d src="e.png"></p><!-- /soa/ -->';
    expect(made(html)).toBe(html);
  });

  it('fetches no font ahead, which is done as from another site', () => {
    expect(made('<link rel="preload" href="/_astro/a.woff2" as="font">')).toBe('');
  });

  it('keeps what an address may hold', () => {
    expect(made('<a href="/files/a%22b&amp;c.pdf" title="&quot;">x</a>')).toBe(
      '<a href="../files/a%22b&amp;c.pdf" title="&quot;">x</a>',
    );
  });

  it('finds fonts from its style sheet', () => {
    expect(diskCss('a{src:url(/_astro/a.woff2)}b{c:url(data:x)}', '_astro/s.css')).toBe(
      'a{src:url(a.woff2)}b{c:url(data:x)}',
    );
  });
});
