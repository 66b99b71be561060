import { describe, expect, it } from 'vitest';
import { searchedPart } from '../../src/integration/searched-part.ts';

const page = (main: string) =>
  `<!doctype html><html><body><nav>Home</nav><main id="main">${main}</main><footer>About</footer></body></html>`;
const searched = (main: string) =>
  searchedPart(page(main)).replace(/<html><body><main id="main">|<\/main><\/body><\/html>/g, '');

describe('searchedPart', () => {
  it('leaves out what stands around the main part', () => {
    expect(searchedPart(page('<p>Text</p>'))).toBe(
      '<html><body><main id="main"> <p>Text</p> </main></body></html>',
    );
  });

  it('keeps words of neighbours apart, and words together', () => {
    expect(searched('<td>one</td><td>two</td>').trim()).toBe('<td>one</td> <td>two</td>');
    expect(searched('un<em>believ</em>able')).toBe('un<em>believ</em>able');
  });

  it.each([
    ['<p data-pagefind-ignore>a</p><p>b</p>', '<p>b</p>'],
    ['<div><div class="x" data-pagefind-ignore><div>a</div>b</div>c</div>', '<div> c</div>'],
    ['<p>a <svg><path d="M0 0"></path></svg>b</p>', '<p>a b</p>'],
    ['<p class="none">No risk names this system.</p><p>b</p>', '<p>b</p>'],
    ['<p class="none-such">a</p>', '<p class="none-such">a</p>'],
    ['<p title="2 > 1 data-pagefind">a</p>', '<p title="2 > 1 data-pagefind">a</p>'],
    ['<section data-pagefind-ignore><img alt="</section>">a</section><p>b</p>', '<p>b</p>'],
  ])('of %s', (main, expected) => {
    expect(searched(main).replace(/\s+/g, ' ').trim()).toBe(expected);
  });

  it('keeps what it cannot see the end of', () => {
    expect(searched('<input data-pagefind-ignore><p>b</p>')).toContain('<p>b</p>');
  });

  it('takes a page without a main part as it is', () => {
    expect(searchedPart('<p>a</p>')).toBe('<p>a</p>');
  });
});
