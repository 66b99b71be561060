import type { Nodes, Root } from 'mdast';
import { saySyntax } from './says/syntax.ts';
import {
  createMdxMdastHandle,
  dropHandle,
  materializeMdastTree,
  MdastReader,
  serializeHandle,
} from 'satteri';
import { childrenOf, nodesOf } from '../nodes.ts';
import type { ReadProblem } from '../types.ts';
import type { SaidWords } from '../../issues/issue.ts';
import { withNote } from '../../issues/say.ts';
import { parseAroundCode } from './body-code.ts';
import { beyondBounds } from './body-bounds.ts';
import { conflictInBody } from './conflict.ts';
import { BodyError } from './body-error.ts';
import { shapeTree } from './body-shape.ts';
import { lostIn } from './body-lost.ts';
import { codeIn, neverOpened, readTags, unclosedWords } from './body-tags.ts';
import { beyondTreeBounds } from './tree-bounds.ts';
import { numberFootnotes } from './footnotes.ts';
import { sourceLines } from './source-lines.ts';
import { standIns } from './stand-ins.ts';
import { unmeantIn } from './unmeant/unmeant.ts';
import { partnerOf, tagAt } from './tag.ts';

/** GFM without smart punctuation: quoted text stays as it was written. */
export const markdownFeatures = { gfm: true, frontmatter: false, smartPunctuation: false } as const;

/** Braces that are told of; more of them have one cause. */
const maxUnclosed = 100;

/**
 * How often a body is parsed again without a tag that cannot be read. The parser takes time by the square
 * of the number of tags, and memory by that of entities, which it gives back at the end; all rounds together
 * take a second or two at the worst.
 */
const roundsFor = (body: string) =>
  Math.min(
    100,
    Math.floor(
      10_000_000 / (body.split('<').length ** 2 + body.split('&').length * 100 + body.length),
    ),
  );

interface Located {
  /** Without it, `mdx/syntax`. */
  rule?: ReadProblem['rule'];
  offset: number;
  words: SaidWords;
}

/**
 * Parses the body of an entry. The parser is native code, which takes the whole process with it where
 * it fails: it sees nothing that is beyond the bounds, and no code. A tag that cannot be read becomes
 * text, so that everything else is read, and reported, too.
 *
 * @param written - with as many empty lines before it as the front matter has lines
 * @returns no tree where the body is beyond the bounds, is two versions of a text, or has too many faults
 */
export function parseBody(
  written: string,
  file: string,
): { tree: Root | undefined; problems: ReadProblem[] } {
  // Windows ends lines with two signs. Lines and columns are the same without the first.
  const body = written.replaceAll('\r\n', '\n');
  const lines = sourceLines(body);
  const { tree, faults } = readBody(body, lines);
  if (tree && body.includes('[^')) numberFootnotes(tree);
  return {
    tree,
    problems: faults
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ rule = 'mdx/syntax', offset, words }) => {
        const { line, column } = lines.pointAt(offset);
        return { rule, at: { file, point: { line, column } }, ...words };
      }),
  };
}

function readBody(
  body: string,
  lines: ReturnType<typeof sourceLines>,
): { tree?: Root; faults: Located[] } {
  const beyond = beyondBounds(body);
  if (beyond) return { faults: [beyond] };
  const pieces = standIns(body);
  const parseText = (text: string) => parse(text, lines);
  const conflict = conflictInBody(body);
  if (conflict) {
    const { first, last } = conflict;
    const isExample = codeIn(body, parseText).some(([start, end]) => start < first && last < end);
    const [from, to] = [first, last].map((at) => lines.pointAt(at).line) as [number, number];
    if (!isExample) return { faults: [{ offset: first, words: saySyntax('conflict', from, to) }] };
  }
  const faults: Located[] = readTags(body, pieces, parseText);
  for (let rounds = roundsFor(body); ; rounds--) {
    const text = pieces.text();
    try {
      const { tree, unclosed } = parseAroundCode(text, parseText);
      const told = new Set(faults.map(({ offset }) => offset));
      pieces.restore(tree, lines, ({ start, source }) => contentOf(source, start, faults));
      shapeTree(tree);
      return {
        tree,
        faults: [
          ...faults,
          ...unclosed
            .filter((offset) => !told.has(offset))
            .slice(0, maxUnclosed)
            .map((offset) => ({ offset, words: neverClosed })),
          ...unmeantIn(body, text, tree).map((fault) => ({
            rule: 'mdx/unmeant' as const,
            ...fault,
          })),
          ...lostIn(body, tree).map((fault) => ({ rule: 'content/lost' as const, ...fault })),
        ],
      };
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      const { offset, message, words } = error;
      const isLast = rounds <= 0;
      const told = words ?? explain(message, text, offset);
      const isAcross = message === betweenCells;
      const tag = isAcross ? text.indexOf('<', offset) : text.lastIndexOf('<', offset);
      faults.push({
        offset: isAcross ? Math.max(tag, 0) : offset,
        words: isLast ? withNote(told, { kind: 'unread' }) : told,
      });
      // Code that never ends is in a tag.
      if (words || isLast || tag < 0) return { faults };
      // What is left of an element would be a fault of its own.
      for (const at of [tag, partnerOf(text, tag)]) if (at !== undefined) pieces.keepLess(at);
    }
  }

  /** The nodes of what a tag holds; their positions are those of the body. */
  function contentOf(source: string, start: number, into: Located[]): Nodes[] {
    const open = source.indexOf('>') + 1;
    const content = source.slice(open, source.lastIndexOf('<'));
    const shift = start + open;
    const { tree, faults: inside } = readBody(content, sourceLines(content));
    into.push(...inside.map((fault) => ({ ...fault, offset: fault.offset + shift })));
    if (!tree) return [];
    const moved = ({ offset = 0 }: { offset?: number | undefined }) =>
      lines.pointAt(offset + shift);
    // Parts of a text have one place in common, which is moved once.
    for (const node of nodesOf(tree)) {
      const { position } = node;
      if (position) node.position = { start: moved(position.start), end: moved(position.end) };
    }
    return tree.children.flatMap((child) =>
      child.type === 'paragraph' ? child.children : [child],
    );
  }
}

/**
 * The parser writes the text before each entity once more. What it wrote is kept as long as a part of it is: a
 * copy of the tree lets it go.
 */
const manyEntities = 100;

/** @throws BodyError where the text does not parse, or the tree is beyond the bounds */
function parse(text: string, lines: ReturnType<typeof sourceLines>): Root {
  const parsed = parseNatively(text, lines);
  const beyond = beyondTreeBounds(parsed);
  if (beyond) throw new BodyError(beyond.words.found, beyond.offset, beyond.words);
  let tree = materializeMdastTree(parsed) as Root;
  if (text.split('&', manyEntities + 1).length > manyEntities) tree = structuredClone(tree);
  const across = acrossCells(tree);
  if (across) throw new BodyError(betweenCells, across.position?.start.offset ?? 0);
  return tree;
}

/**
 * The tree as bytes. What is beyond the bounds never becomes objects, which take ten times as much.
 *
 * @throws BodyError where the text does not parse
 */
function parseNatively(text: string, { offsetOf }: ReturnType<typeof sourceLines>): MdastReader {
  try {
    const handle = createMdxMdastHandle(text, markdownFeatures);
    try {
      return new MdastReader(serializeHandle(handle));
    } finally {
      dropHandle(handle);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', what = message] = located.exec(message) ?? [];
    throw new BodyError(what, offsetOf({ line: Number(line), column: Number(column) }));
  }
}

const betweenCells = 'Tag in more than one cell';

/** The part of a table that a tag takes apart which starts in one cell and ends in another. */
function acrossCells(node: Nodes): Nodes | undefined {
  const parts = childrenOf(node);
  const lacks = (type: Nodes['type']) => parts.some((part) => part.type !== type);
  const has = (type: Nodes['type']) => parts.some((part) => part.type === type);
  if (node.type === 'table' ? lacks('tableRow') : node.type === 'tableRow' && lacks('tableCell'))
    return node;
  if (node.type !== 'table' && node.type !== 'tableRow' && (has('tableRow') || has('tableCell')))
    return node;
  for (const part of parts) {
    const found = acrossCells(part);
    if (found) return found;
  }
  return undefined;
}

const located = /^(\d+):(\d+): (.*?)(?: \(\d+:\d+\))?(?: \([a-z-]+:[a-z-]+\))?$/s;

const neverClosed: SaidWords = saySyntax('neverClosed');

/** What the parser says, by its pattern, in the words of an editor. */
const explanations: [RegExp, (groups: string[], text: string, offset: number) => SaidWords][] = [
  [
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>`/,
    ([closing = '', open = '']) => saySyntax('wrongClosing', closing, open),
  ],
  [/^Unexpected closing tag `(.*?)`/, ([tag = '']) => neverOpened(tag)],
  [
    /^Expected (?:a|the) closing tag (?:for )?`<\/?(.*?)>`/,
    ([name = ''], text, offset) =>
      unclosedWords(
        tagAt(text, offset) ?? { name, source: `<${name}>` },
        partnerOf(text, offset) !== undefined,
      ),
  ],
  [new RegExp(`^${betweenCells}$`), () => saySyntax('acrossCells')],
  [/after `<`|before name|in name|tag/, () => saySyntax('noTag')],
  [/end of file in expression/, () => neverClosed],
  [/^Too many attributes are expressions/, () => saySyntax('manyExpressions')],
];

function explain(what: string, text: string, offset: number): SaidWords {
  for (const [pattern, words] of explanations) {
    const match = pattern.exec(what);
    if (match) return words(match.slice(1), text, offset);
  }
  return saySyntax('unreadable', what);
}
