import { belongsElsewhere } from '../handbook/reading/other-documents.ts';
import { surroundingsIn } from '../handbook/reading/surroundings.ts';
import type { Handbook } from '../handbook/types.ts';
import type { SaidWords } from '../issues/issue.ts';
import type { Point } from '../issues/place.ts';
import { sayUnmeant } from '../handbook/reading/says/unmeant.ts';
import { lookup } from '../standards/catalogue.ts';
import { readableDocuments } from './bodies.ts';
import { pointIn, proseIn } from './prose.ts';

/** What became no link in a text, and what is said of it. */
export interface Stray {
  file: string;
  point: Point;
  words: SaidWords;
}

const number = /(?<![\p{L}\d._/#:-])A(?:\.\d{1,2}){2,3}(?![\p{L}\d]|\.\d)/gu;

/**
 * Numbers of controls that neither ISO/IEC 42001 nor ISO/IEC 27001 has, in texts that speak of no other
 * document; a number once.
 */
export function strayControls(handbook: Handbook): Stray[] {
  const found = readableDocuments(handbook).flatMap((document) => {
    const { body, file } = document;
    const doubtful = proseIn(body).flatMap(({ text }) =>
      [...text.value.matchAll(number)]
        .filter(({ 0: id }) => !isNumbered(id) && !handbook.collectionOf.has(id))
        .map(({ 0: id, index }) => ({ text, id, index })),
    );
    // Few texts have any, and to find what is around them takes a while.
    if (doubtful.length === 0) return [];
    const surroundings = surroundingsIn(document);
    return doubtful.flatMap(({ text, id, index }) => {
      const around = surroundings.get(text);
      return !around ||
        around.sections.has(id) ||
        belongsElsewhere(id, [index, index + id.length], around)
        ? []
        : [{ id, file, point: pointIn(text, index) }];
    });
  });
  return [...Map.groupBy(found, ({ id }) => id).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { id, file, point } = first;
    return [
      {
        file,
        point,
        words: sayUnmeant(
          'unknownControl',
          id,
          alike.map((each) => each.file),
        ),
      },
    ];
  });
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
