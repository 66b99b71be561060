import { registerPages } from '../addresses/sitemap.ts';

/** Where a page stands among those into which a long register is cut. */
export interface Paging {
  /** Of what stands on all pages. */
  total: number;
  /** Counts from 1. */
  page: number;
  /** Paths of all pages. */
  pages: string[];
}

/** Whether a register goes on at other pages: its rows are then filtered and sorted with the help of its index. */
export const isLong = ({ pages }: Paging): boolean => pages.length > 1;

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

/** Routes of the pages of a register: the first at its own path, the others below `-`, which cannot be the id of an entry. */
export const routesOfPages = (
  pages: number,
): { params: { page: string | undefined }; page: number }[] =>
  Array.from({ length: pages }, (_, index) => ({
    params: { page: index === 0 ? undefined : `-/${index + 1}` },
    page: index + 1,
  }));
