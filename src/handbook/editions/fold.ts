/**
 * A text as a search sees it that nothing deceives: small letters and digits, with one blank for all that is
 * between them. Ligatures, full-width letters and signs that nobody sees make no difference.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u034f]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
