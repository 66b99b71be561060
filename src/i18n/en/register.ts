import { number } from './number.ts';

/** The register of a collection. */
export const register = {
  title: 'Title',
  empty: 'This register is empty.',
  part: (shown: number, total: number, page: number, pages: number) =>
    `${number(shown)} of ${number(total)}, page ${number(page)} of ${number(pages)}`,
  /** The register as it is, beside its groupings. */
  ungrouped: 'All rows',
  views: 'Ways to read the register',
  pages: 'Pages of the register',
  pageTitle: (title: string, page: number) => `${title}, page ${number(page)}`,
  noScript: 'Without JavaScript, all rows are shown page by page, unfiltered.',
  /** What scripts say of a register of several pages. Numbers take the place of the names in braces. */
  rows: {
    shown: '{shown} of {total}, page {page} of {pages}',
    notLoaded: 'The rows of the other pages could not be loaded.',
  },
};
