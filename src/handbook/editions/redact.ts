import type { Secrets } from './secrets.ts';

/** Takes out of a text what must not be read in it. */
export type Redact = (text: string) => string;

/** Letters and digits, with the signs between them that ids may have. */
const token = /[\p{L}\p{N}]+(?:[._-]+[\p{L}\p{N}]+)*/gu;

/**
 * Makes the function that puts words in the place of secrets. An id counts in any case, and as a part of a
 * longer one unless that one may be seen.
 *
 * @param words - what is read instead: "[restricted record]"
 */
export function redactor({ ids, names, shownIds }: Secrets, words: string): Redact {
  const id = pattern(ids);
  const name = pattern(names);
  return (text) => {
    const withoutIds = id
      ? text.replace(token, (word) =>
          shownIds.has(word.toLowerCase()) ? word : word.replace(id, words),
        )
      : text;
    return name ? withoutIds.replace(name, words) : withoutIds;
  };
}

/** Finds any of the texts as whole words; undefined where there are none. */
const pattern = (texts: readonly string[]): RegExp | undefined =>
  texts.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${texts
          // A name may begin as another does.
          .toSorted((a, b) => b.length - a.length)
          .map((text) => escaped(text.trim()).replace(/\s+/g, '\\s+'))
          .join('|')})(?![\\p{L}\\p{N}])`,
        'giu',
      );

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
