import { number } from './number.ts';

/** The register of a collection. */
export const register = {
  title: 'Title',
  empty: 'Nothing is registered here.',
  part: (shown: number, total: number, page: number, pages: number) =>
    `${number(shown)} of ${number(total)}, page ${number(page)} of ${number(pages)}`,
  pages: 'Pages of the register',
  pageTitle: (title: string, page: number) => `${title}, page ${number(page)}`,
};
