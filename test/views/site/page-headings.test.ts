import { describe, expect, it } from 'vitest';
import { headingsIn } from '../../../src/views/site/page-headings.ts';

describe('the headings of a page', () => {
  it('are those of sections with an address, in their order and in plain words', () => {
    const html = `<h1 id="top">Risks</h1>
      <section class="a"><h2 id="matrix">Before &amp; after</h2></section>
      <details><summary><h2 class="x" id="by-role">By <a href="/">role</a></h2></summary>
      <h3 id="provider">We’re
        a &quot;provider&quot;</h3></details><h2>Without an address</h2><h4 id="deep">Deep</h4>`;
    expect(headingsIn(html)).toEqual([
      { depth: 2, id: 'matrix', text: 'Before & after' },
      { depth: 2, id: 'by-role', text: 'By role' },
      { depth: 3, id: 'provider', text: 'We’re a "provider"' },
    ]);
  });
});
