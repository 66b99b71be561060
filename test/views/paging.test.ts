import { expect, it } from 'vitest';
import { registerPageSize } from '../../src/addresses/sitemap.ts';
import { pageOf } from '../../src/views/paging.ts';

const all = Array.from({ length: registerPageSize + 1 }, (_, index) => index);
const pathOf = (page: number) => `/list/${page}/`;

it('a page holds its part of a list, and knows where the others are', () => {
  expect(pageOf(all, 2, pathOf)).toEqual({
    items: [registerPageSize],
    paging: { total: registerPageSize + 1, page: 2, pages: ['/list/1/', '/list/2/'] },
  });
});

it('an empty list has one page', () => {
  expect(pageOf([], 1, pathOf)).toEqual({
    items: [],
    paging: { total: 0, page: 1, pages: ['/list/1/'] },
  });
});
