/** What stands at the foot of printed pages. */
export const print = {
  asOf: (date: string) => `as of ${date}`,
  page: 'Page {page} of {pages}',
};
