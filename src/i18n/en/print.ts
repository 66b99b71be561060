/** What stands at the foot of printed pages. */
export const print = {
  asOf: (date: string) => `as of ${date}`,
  /** What a print is worth under document control (7.5.3). */
  copy: 'a printed copy is not controlled',
  page: 'Page {page} of {pages}',
  /** The same where nobody knows how many there will be. */
  sheet: 'Page {page}',
};
