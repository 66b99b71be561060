import { wordsOf } from './justification.ts';

/**
 * What a search-and-replace from the ISMS to the AIMS changes, in the languages of the interface:
 * all of it counts as one word, so that the renamed text is still the same text.
 */
const renamed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'information security|cyber ?security|it security|security|artificial intelligence|isms|aims|ai',
    'informationssicherheit|künstlichen? intelligenz|kims|ki',
    "(?:la )?sécurité de l['’]information|(?:l['’])?(?:intelligence artificielle|ia)|smsi|smia",
    '(?:la )?(?:seguridad de la información|inteligencia artificial)|sgsi|sgia',
    "(?:la )?sicurezza delle informazioni|(?:l['’])?intelligenza artificiale",
    // Standards and control numbers: ISO/IEC 27001:2022, A.5.1.
    '(?:iso(?:/iec)? ?)?(?:27001|42001)(?::20\\d\\d)?|a(?:\\.\\d{1,2}){1,3}',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** The first part of a German compound; of `KI-Politik` the hyphen already makes a word of its own. */
const compound = /(?<![\p{L}\p{N}])informationssicherheits(?=\p{L})/giu;

/** What a text is compared by: its pairs of neighbouring words, apart from case, marks and what a rename changes. */
export interface Fingerprint {
  words: number;
  pairs: ReadonlySet<string>;
}

export function fingerprintOf(text: string): Fingerprint {
  const words = wordsOf(text.normalize('NFC').replace(compound, ' ki ').replace(renamed, ' zz '));
  return {
    words: words.length,
    pairs: new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`)),
  };
}

/**
 * From how much in common two texts are the same text. Two words changed in a sentence of
 * twelve leave 0.64. Statements of one organisation that were written row by row stay below 0.3.
 */
const sameText = 0.6;
/** From how much of the shorter text it stands in the longer one; below this length that may be chance. */
const contained = { share: 0.8, words: 10 };

/**
 * How near two texts are to being the same words in the same order: the Dice coefficient of their
 * pairs of words, 1 for the same text, 0 for nothing in common. A text that stands nearly whole in
 * a longer one counts by the part that does.
 *
 * @returns undefined where they are different texts
 */
export function nearWordForWord(a: Fingerprint, b: Fingerprint): number | undefined {
  const [shorter, longer] = a.pairs.size <= b.pairs.size ? [a, b] : [b, a];
  if (shorter.pairs.size === 0) return undefined;
  let common = 0;
  for (const pair of shorter.pairs) if (longer.pairs.has(pair)) common++;
  const dice = (2 * common) / (shorter.pairs.size + longer.pairs.size);
  const share = common / shorter.pairs.size;
  if (shorter.words >= contained.words && share >= contained.share) return share;
  return dice >= sameText ? dice : undefined;
}
