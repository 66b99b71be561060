import type { Nodes, Text } from 'mdast';
import type { Node } from 'unist';
import type { CollectionName } from '../../../schemas/fields.ts';
import { memo } from '../../memo.ts';
import { isElement, literalAttribute } from '../body-model.ts';
import { childrenOf, nodesOf } from '../nodes.ts';
import type { Mention, ReadProblem, SourceDocument } from '../types.ts';
import { linksItself } from './distinct-ids.ts';
import { belongsElsewhere, type Surroundings } from './other-documents.ts';
import { saySyntax } from './says/syntax.ts';
import { surroundingsIn, surroundingsOf } from './surroundings.ts';

/** Mentions in one body, each a link of its page. */
const maxMentions = 5_000;

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

/** The number of a clause after the word for it, and whether the word is one that laws and contracts use, too. */
const clause =
  /\b(?:(?:(?:sub-)?clauses?|cláusulas?|clausol[ae])\s+(?=\d)|(?<theirs>article\s+(?=\d+\.\d)|(?:Kapitel|Abschnitt|chapitre|capítulo|capitolo)\s+(?=\d+(?!\.?\d)))|(?:Kapitel|Abschnitt|chapitre|capítulo|capitolo)\s+(?=\d))(?<id>\d{1,2}(?:\.\d{1,2}){0,2})\b/giu;

/** A part of ISO/IEC 27001, as references name it. */
const isms = /(?<![\p{L}\d._-])27001:(?:A\.\d+\.\d+|\d+(?:\.\d+)*)(?![\p{L}\d]|\.\d)/gu;

interface Hit {
  start: number;
  end: number;
  id: string;
}

/**
 * Finds the ids in prose: of entries that prose does not name by chance, of controls where nothing
 * says that the number is another document's, of clauses the same where the word for clause stands
 * before the number, and `27001:A.8.2`.
 *
 * @param ids - all entries, with their collections
 * @param leads - says whether a part of a standard leads somewhere; without it, none is looked for
 * @param surroundings - what stands around the text, where it is part of a body
 */
export function piecesOf(
  prose: string,
  ids: ReadonlyMap<string, CollectionName>,
  leads?: (id: string) => boolean,
  surroundings: Surroundings = surroundingsOf(prose),
): Piece[] {
  const hits = [
    ...entryHits(prose, ids, surroundings).take(maxMentions + 1),
    ...partHits(prose, leads, surroundings).take(maxMentions + 1),
  ];
  if (hits.length === 0) return [{ text: prose }];
  hits.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, id } of hits) {
    // An id that was found in two ways is one link.
    if (start < at) continue;
    if (start > at) pieces.push({ text: prose.slice(at, start) });
    pieces.push({ id, text: prose.slice(start, end) });
    at = end;
  }
  if (at < prose.length) pieces.push({ text: prose.slice(at) });
  return pieces;
}

function* entryHits(
  prose: string,
  ids: ReadonlyMap<string, CollectionName>,
  surroundings: Surroundings,
): Generator<Hit> {
  for (const match of prose.matchAll(candidatesFor(ids))) {
    // A full stop or hyphen at the end belongs to the sentence, unless the id has it too.
    let id = match[0];
    while (!ids.has(id) && /[._-]$/.test(id)) id = id.slice(0, -1);
    const collection = ids.get(id);
    if (collection === undefined || !linksItself(id, collection)) continue;
    const [start, end] = [match.index, match.index + id.length];
    const isNumber = collection === 'controls' && /^A\.\d/.test(id);
    if (!isNumber || !belongsElsewhere(id, [start, end], surroundings)) yield { start, end, id };
  }
}

function* partHits(
  prose: string,
  leads: ((id: string) => boolean) | undefined,
  surroundings: Surroundings,
): Generator<Hit> {
  if (!leads) return;
  for (const { 0: id, index } of prose.matchAll(isms))
    if (leads(id)) yield { start: index, end: index + id.length, id };
  for (const match of prose.matchAll(clause)) {
    const { id = '', theirs } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (leads(id) && !belongsElsewhere(id, [match.index, end], surroundings, theirs !== undefined))
      yield { start: end - id.length, end, id };
  }
}

/** Nodes in whose text no id becomes a link. */
const unlinked = new Set(['link', 'linkReference', 'inlineCode', 'code', 'heading', 'definition']);

/** The ids that the body of a document names. */
export function mentionsOf(
  document: SourceDocument,
  collectionOf: ReadonlyMap<string, CollectionName>,
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
  const surroundings = surroundingsIn(document);
  for (const node of proseOf(document.body))
    for (const piece of piecesOf(node.value, collectionOf, undefined, surroundings.get(node)))
      if ('id' in piece && piece.id !== from) add(piece.id, false, node);
  return found;
}

/** What is wrong with a body that names more entries than a page can link to. */
export function tooManyMentions(mentions: readonly Mention[]): ReadProblem[] {
  const first = mentions[maxMentions];
  if (!first) return [];
  return [
    {
      rule: 'mdx/syntax',
      at: { file: first.file, point: first.point },
      ...saySyntax('manyMentions', maxMentions),
    },
  ];
}

/** The texts in which an id becomes a link. */
function proseOf(node: Nodes): Text[] {
  if (unlinked.has(node.type)) return [];
  return node.type === 'text' ? [node] : childrenOf(node).flatMap(proseOf);
}
