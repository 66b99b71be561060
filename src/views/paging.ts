import { registerPages } from '../handbook/sitemap.ts';

/** Where a page stands among those into which a long register is cut. */
export interface Paging {
  /** Of what stands on all pages. */
  total: number;
  /** Counts from 1. */
  page: number;
  /** Paths of all pages. */
  pages: string[];
}

/**
 * What stands on a page of a register.
 *
 * @param page - counts from 1
 * @param pathOf - path of a page, counting from 1
 */
export function pageOf<Item>(
  all: readonly Item[],
  page: number,
  pathOf: (page: number) => string,
): { items: Item[]; paging: Paging } {
  const pages = registerPages(all);
  return {
    items: pages[page - 1] ?? [],
    paging: { total: all.length, page, pages: pages.map((_, index) => pathOf(index + 1)) },
  };
}
