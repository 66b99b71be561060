/**
 * Titles and texts of the standards in a language, by their numbers.
 *
 * @returns what gives that of a number; of one that the standards do not have, what its entry says itself
 */
export const knownIn =
  (texts: Readonly<Record<string, string>>) =>
  (id: string, own: string): string =>
    texts[id] ?? own;
