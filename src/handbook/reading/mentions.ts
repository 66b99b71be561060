import type { Nodes, Text } from 'mdast';
import type { Node } from 'unist';
import type { CollectionName } from '../../../schemas/fields.ts';
import { memo } from '../../memo.ts';
import { isElement, literalAttribute } from '../body-model.ts';
import { childrenOf, nodesOf } from '../nodes.ts';
import type { Mention, SourceDocument } from '../types.ts';

/** A piece of prose: plain text, or an id that is to become a link. */
export type Piece = { text: string } | { id: string; text: string };

/**
 * Words that begin as an id does. Few do, and most words are not looked up then. 27001:A.8.4 is a
 * control of the other standard, which has numbers in common with this one.
 */
const candidatesFor = memo((ids: ReadonlyMap<string, unknown>) => {
  const firsts = [...new Set([...ids.keys()].map((id) => id[0]))].join('');
  return new RegExp(
    `(?=[${firsts}])(?<![A-Za-z0-9][._-]*)(?<!27001:)[A-Za-z0-9][A-Za-z0-9._-]*`,
    'g',
  );
});

// `article` is French for clause, and English for a part of a law, which has no dots: Article 9 of the AI Act.
const clause =
  /\b(?:(?:sub-)?(?:clauses?|Kapitel|Abschnitt|chapitre|capítulo|capitolo)\s+(?=\d)|article\s+(?=\d+\.\d))(\d{1,2}(?:\.\d{1,2}){0,2})\b/gi;

/**
 * Finds the ids in prose: of entries and controls as they stand, of clauses where the word for
 * clause stands before the number.
 *
 * @param ids - all ids that lead somewhere
 * @param isClause - says whether a number is that of a clause which leads somewhere; without it,
 *   clauses are not looked for
 */
export function piecesOf(
  prose: string,
  ids: ReadonlyMap<string, unknown>,
  isClause?: (id: string) => boolean,
): Piece[] {
  const hits: { start: number; end: number; id: string }[] = [];
  for (const match of prose.matchAll(candidatesFor(ids))) {
    // A full stop or hyphen at the end belongs to the sentence, unless the id has it too.
    let id = match[0];
    while (!ids.has(id) && /[._-]$/.test(id)) id = id.slice(0, -1);
    if (ids.has(id)) hits.push({ start: match.index, end: match.index + id.length, id });
  }
  for (const match of isClause ? prose.matchAll(clause) : []) {
    const id = match[1] ?? '';
    const start = match.index + match[0].length - id.length;
    if (isClause?.(id) && !hits.some((hit) => hit.start < start + id.length && hit.end > start))
      hits.push({ start, end: start + id.length, id });
  }
  if (hits.length === 0) return [{ text: prose }];
  hits.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, id } of hits) {
    if (start > at) pieces.push({ text: prose.slice(at, start) });
    pieces.push({ id, text: prose.slice(start, end) });
    at = end;
  }
  if (at < prose.length) pieces.push({ text: prose.slice(at) });
  return pieces;
}

/** Nodes in whose text no id becomes a link. */
export const unlinked = new Set([
  'link',
  'linkReference',
  'inlineCode',
  'code',
  'heading',
  'definition',
]);

/** The ids that the body of a document names. */
export function mentionsOf(
  document: SourceDocument,
  known: ReadonlyMap<string, CollectionName>,
): Mention[] {
  const found: Mention[] = [];
  if (!document.body) return found;
  const { id: from, collection, file } = document;
  const add = (to: string, explicit: boolean, node: Node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found.push({ from, collection, file, to, explicit, point: { line, column } });
  };
  // A `<Ref>` leads somewhere wherever it stands, in a heading too.
  for (const node of nodesOf(document.body)) {
    const to =
      isElement(node) && node.name === 'Ref' ? literalAttribute(node, 'to')?.trim() : undefined;
    if (to) add(to, true, node);
  }
  for (const node of proseOf(document.body))
    for (const piece of piecesOf(node.value, known))
      if ('id' in piece && piece.id !== from) add(piece.id, false, node);
  return found;
}

/** The texts in which an id becomes a link. */
function proseOf(node: Nodes): Text[] {
  if (unlinked.has(node.type)) return [];
  return node.type === 'text' ? [node] : childrenOf(node).flatMap(proseOf);
}
