/** Hebrew, Arabic and the other scripts that are written from right to left. */
const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Whether a text has to say its own direction. The interface is written from left to right in all of
 * its languages, so that a text without such letters needs no `dir`.
 */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);
