import { distance } from 'fastest-levenshtein';
import { memo } from '../memo.ts';

/**
 * Words by what they have to have in common with one that was meant. Whoever asks again and again passes the
 * same list, so that this is worked out once.
 */
const indexOf = memo((candidates: readonly string[]) => {
  const byLowerCase = new Map<string, string>();
  const byNumbers = new Map<string, string[]>();
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (!byLowerCase.has(lower)) byLowerCase.set(lower, candidate);
    const numbers = numbersIn(candidate);
    const alike = byNumbers.get(numbers);
    if (alike) alike.push(candidate);
    else byNumbers.set(numbers, [candidate]);
  }
  return { byLowerCase, byNumbers };
});

/**
 * The candidate that was probably meant: the nearest, when it is near enough to be a slip, has the
 * same numbers and does not say the opposite.
 *
 * @returns undefined where nothing is near
 */
export const nearest = (word: string, candidates: readonly string[]): string | undefined =>
  nearestWithin(word, candidates, Math.max(1, Math.floor(word.length / 3)));

/**
 * The same for ids and paths, of which others exist that are alike: only what can be a slip of a
 * finger is near. An entry that was removed is not another one.
 */
export function nearestId(id: string, candidates: readonly string[]): string | undefined {
  const name = id.replace(/^.*\/(?=.)|\.[a-z]+$/g, '');
  const letters = name.replace(/[^\p{L}]/gu, '');
  const found = nearestWithin(id, candidates, Math.max(1, Math.floor(letters.length / 8)));
  if (found !== undefined) return found;
  // A number is written with more signs or fewer than it has: `EV-21`, `6.2.4`, `POL_5`.
  const numbers = numbersIn(id);
  if (numbers === '') return undefined;
  const alike = (indexOf(candidates).byNumbers.get(numbers) ?? []).filter((candidate) =>
    isSlip(lettersOf(id), lettersOf(candidate)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** Whether two words differ in one letter, or in two that changed their places. */
export function isSlip(word: string, other: string): boolean {
  const [a, b] = [word.toLowerCase(), other.toLowerCase()];
  if (distance(a, b) <= 1) return true;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

function nearestWithin(word: string, all: readonly string[], limit: number): string | undefined {
  const lower = word.toLowerCase();
  const { byLowerCase, byNumbers } = indexOf(all);
  const same = byLowerCase.get(lower);
  if (same) return same;
  const candidates = (byNumbers.get(numbersIn(word)) ?? []).filter(
    (candidate) => !saysOpposite(word, candidate),
  );
  const longer = candidates.filter((candidate) => candidate.toLowerCase().startsWith(lower));
  if (word.length > 2 && longer.length === 1) return longer[0];
  const [found] = candidates
    .map((candidate) => ({ candidate, apart: distance(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, apart }) => apart <= limit || isSlip(word, candidate))
    // Of those that are equally near, the one that is right the longest: a slip comes late in an id.
    .toSorted((a, b) => a.apart - b.apart || alike(b.candidate, word) - alike(a.candidate, word));
  return found?.candidate;
}

/** The numbers in a word without leading zeros, with letters that stand for digits read as such: `POL-O5`. */
const numbersIn = (word: string): string =>
  [
    ...word
      .replace(/o(?=o*\d)|(?<=\do*)o/gi, '0')
      .replace(/(?<=\d)[il](?![a-z])|(?<=[._-])[il](?=\d)/gi, '1')
      .matchAll(/\d+/g),
  ]
    .map(([digits]) => digits.replace(/^0+(?=\d)/, ''))
    .join('.');

const lettersOf = (id: string): string => id.replace(/[^\p{L}]/gu, '');

/** Words and syllables that deny what follows them, in five languages. */
const denial =
  /^(?:un|in|im|ir|il|non|dis)(?=[a-z-]{4})-?|(?:^|[\s_-])(?:not|no|non|never|without|nicht|kein\p{L}*|ohne|pas|sans|sin|senza)(?=[\s_-]|$)[\s_-]*/giu;

/** Whether one of two words is the other denied: "not implemented", `unapproved`. */
function saysOpposite(word: string, other: string): boolean {
  const [a, b] = [word.toLowerCase(), other.toLowerCase()];
  const apart = distance(a, b);
  return distance(a.replace(denial, ''), b) < apart || distance(a, b.replace(denial, '')) < apart;
}

/** How many letters two words have in common before they differ. */
function alike(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
