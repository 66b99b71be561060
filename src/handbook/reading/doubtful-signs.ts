import iconv from 'iconv-lite';
import { sayLost } from './says/lost.ts';
import { sayUnmeant } from './says/unmeant.ts';
import type { SaidWords } from '../../issues/issue.ts';
import { hasRightToLeft } from '../direction.ts';
import type { ReadProblem } from '../types.ts';
import { shortened } from './shortened.ts';
import { sourceLines } from './source-lines.ts';

interface Doubtful {
  rule: ReadProblem['rule'];
  offset: number;
  words: SaidWords;
}

/**
 * Finds signs of a file by which a reader sees something else than what is written: signs that turn the
 * direction of a text or spell another one, letters that were lost or garbled when a file was converted, fields of a mail
 * merge, words of letters of two alphabets.
 *
 * @param text - of a whole file
 * @param body - with as many empty lines before it as the front matter has lines; schemas look at the
 *   fields
 */
export function doubtfulSigns(text: string, body: string, file: string): ReadProblem[] {
  // Most texts have no such sign.
  if (!suspicious.test(text)) return [];
  return [
    ...located([...lostIn(text), ...garbledIn(text)], text, file),
    ...located(
      [...directionsIn(body), ...tagsIn(body), ...mergeFieldsIn(body), ...mixedIn(body)],
      body,
      file,
    ),
  ];
}

function located(found: readonly Doubtful[], text: string, file: string): ReadProblem[] {
  const lines = sourceLines(text);
  return found.map(({ rule, offset, words }) => {
    const { line, column } = lines.pointAt(offset);
    return { rule, at: { file, point: { line, column } }, ...words };
  });
}

const suspicious =
  /[\ufffdÃÂâ«\p{Bidi_Control}\p{Script=Cyrillic}\p{Script=Greek}\u{e0000}-\u{e007f}]/u;

/** What turns text whatever its letters are: embeddings, overrides, isolates. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u;

/** Of each line one: what is turned ends with the line. */
function directionsIn(body: string): Doubtful[] {
  const found: Doubtful[] = [];
  let offset = 0;
  for (const line of body.split('\n')) {
    // In Hebrew and Arabic, a mark puts a comma where it belongs.
    const { 0: sign, index } =
      (hasRightToLeft(line) ? turning : /\p{Bidi_Control}/u).exec(line) ?? {};
    if (sign !== undefined && index !== undefined)
      found.push({
        rule: 'mdx/unmeant',
        offset: offset + index,
        words: sayUnmeant('turned', codeOf(sign)),
      });
    offset += line.length + 1;
  }
  return found;
}

/** Signs that spell a text which programs read and nobody sees; those of a flag belong to it. */
const tags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]+/gu;

const tagsIn = (body: string): Doubtful[] =>
  [...body.matchAll(tags)].map(({ 0: signs, index }) => ({
    rule: 'mdx/unmeant',
    offset: index,
    words: sayUnmeant('hiddenText', codeOf(signs)),
  }));

function lostIn(text: string): Doubtful[] {
  const [first, ...others] = [...text.matchAll(/\S*\ufffd\S*/g)];
  if (!first) return [];
  return [
    {
      rule: 'content/lost',
      offset: first.index + first[0].indexOf('\ufffd'),
      words: sayLost('lostLetter', shortened(first[0]), others.length),
    },
  ];
}

/** UTF-8 that a program took for Windows-1252: each letter has become two signs or three. */
const garbled =
  /Ã[\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|Â[\u0080-\u00bf]|â€[\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›™]/g;

function garbledIn(text: string): Doubtful[] {
  const meant = [...text.matchAll(garbled)].flatMap(({ 0: signs, index }) => {
    const letter = iconv.encode(signs, 'windows-1252').toString('utf8');
    return letter.includes('\ufffd') ? [] : [{ signs, index, letter }];
  });
  const [first, ...others] = meant;
  if (!first) return [];
  return [
    {
      rule: 'content/lost',
      offset: first.index,
      words: sayLost('garbled', first.signs, first.letter, others.length),
    },
  ];
}

/** Names of fields as address lists have them; others are quotations, as French and Swiss texts write them. */
const mergeField =
  /«\s?(?:\p{L}+_\w+|\p{Ll}+\p{Lu}\w*|\p{Lu}\p{Ll}+\p{Lu}\w*|(?:First|Last|Vor|Nach|Company|Firmen)?[Nn]ame|Anrede|Firma|Company|Adresse|Address|Prénom|Nom|Société|Nome|Cognome|Azienda|Nombre|Apellidos?|Empresa|Datum|Date)\s?»/gu;

const mergeFieldsIn = (body: string): Doubtful[] =>
  [...body.matchAll(mergeField)].map(({ 0: written, index }) => ({
    rule: 'mdx/unmeant',
    offset: index,
    words: sayUnmeant('mergeField', written),
  }));

/** A word of Latin letters with one of Cyrillic or Greek between them that looks the same; ids are told apart. */
const mixed = new RegExp(
  '(?<![\\p{L}\\d])(?=[\\p{L}\\d]*\\p{Script=Latin})[\\p{L}\\d]*(?:\\p{Script=Cyrillic}|[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο])[\\p{L}\\d]*(?![\\p{L}\\d]|-\\d)',
  'gu',
);

const mixedIn = (body: string): Doubtful[] =>
  [...body.matchAll(mixed)].map(({ 0: word, index }) => {
    const [sign = ''] = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(word) ?? [];
    return {
      rule: 'mdx/unmeant',
      offset: index,
      words: sayUnmeant(
        /\p{Script=Greek}/u.test(sign) ? 'greek' : 'cyrillic',
        shortened(word),
        sign,
        codeOf(sign),
      ),
    };
  });

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
