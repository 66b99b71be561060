import { belongsElsewhere } from '../handbook/reading/other-documents.ts';
import { surroundingsIn } from '../handbook/reading/surroundings.ts';
import type { Handbook } from '../handbook/types.ts';
import type { Words } from '../issues/issue.ts';
import type { Point } from '../issues/place.ts';
import { firstOf } from '../issues/words.ts';
import { lookup } from '../standards/catalogue.ts';
import { readableDocuments } from './bodies.ts';
import { pointIn, proseOf } from './prose.ts';

/** What became no link in a text, and what is said of it. */
export interface Stray {
  file: string;
  point: Point;
  words: Words;
}

const number = /(?<![\p{L}\d._/#:-])A(?:\.\d{1,2}){2,3}(?![\p{L}\d]|\.\d)/gu;

/**
 * Numbers of controls that neither ISO/IEC 42001 nor ISO/IEC 27001 has, in texts that speak of no other
 * document; a number once.
 */
export function strayControls(handbook: Handbook): Stray[] {
  const found = new Map<string, { file: string; point: Point }[]>();
  for (const document of readableDocuments(handbook)) {
    const surroundings = surroundingsIn(document);
    for (const text of proseOf(document.body))
      for (const { 0: id, index } of text.value.matchAll(number)) {
        const around = surroundings.get(text);
        if (!around || around.sections.has(id) || isNumbered(id) || handbook.collectionOf.has(id))
          continue;
        if (belongsElsewhere(id, [index, index + id.length], around)) continue;
        found.set(id, [
          ...(found.get(id) ?? []),
          { file: document.file, point: pointIn(text, index) },
        ]);
      }
  }
  return [...found].flatMap(([id, [first, ...others]]) =>
    first ? [{ ...first, words: wordsFor(id, first.file, others) }] : [],
  );
}

/**
 * Whether a number may be right: one of Annex A of either standard, of the objectives there, of the
 * edition of ISO/IEC 27001 before, or of an annex that the organisation numbers itself.
 */
function isNumbered(id: string): boolean {
  const [area = 0, second = 0, third] = id.split('.').slice(1).map(Number);
  if (lookup(id) || lookup(`27001:${id}`)) return true;
  // The first number of an area is its objective.
  if (area < 2 || area > 10 || (third ?? second) === 1) return true;
  if (third === undefined) return false;
  // ISO/IEC 27001:2013 has A.6.1.1 to A.6.1.5, A.6.2.1 and A.6.2.2.
  return area !== 6 || second > 2 || third <= (second === 1 ? 5 : 2);
}

function wordsFor(id: string, file: string, others: readonly { file: string }[]): Words {
  const files = [...new Set(others.map((other) => other.file))].filter((other) => other !== file);
  return {
    found: `\`${id}\` is not a link: neither ISO/IEC 42001 nor ISO/IEC 27001 has a control with this number.${files.length > 0 ? ` It is also in ${firstOf(files)}.` : ''}`,
    expected: 'the number of a control of Annex A, which becomes a link by itself',
    fix: 'Correct the number, or remove it. If it is a number of another document, put it in `backticks`.',
  };
}
