import type { Nodes, Root, Text } from 'mdast';
import { sayUnmeant } from '../says/unmeant.ts';
import type { SaidWords } from '../../../issues/issue.ts';
import { isCode, isElement } from '../../body-model.ts';
import { childrenOf, nodesOf } from '../../nodes.ts';
import type { Fault } from '../body-tags.ts';
import { shortened } from '../shortened.ts';
import { codeWords } from './code-words.ts';
import { indentedIn } from './indented.ts';
import { other } from './mark.ts';
import { marksIn } from './marks.ts';
import { simpleTableWords, surplusRows, tableWords } from './tables.ts';

/**
 * Finds what was meant as a mark of Markdown and did not become one.
 *
 * @param source - the body without its comments and tags, at the positions of the tree
 */
export function unmeantIn(body: string, source: string, tree: Root): Fault[] {
  const faults: Fault[] = [];
  const text = leftText(source, tree);
  const unsure = surplusRows(tree);
  const items = new Set(
    nodesOf(tree)
      .filter(({ type }) => type === 'listItem')
      .flatMap(childrenOf),
  );
  let before: Nodes | undefined;
  for (const node of nodesOf(tree)) {
    const [start, end] = rangeOf(node);
    if (before?.type === 'thematicBreak' && node.type === 'heading') {
      const [opening] = rangeOf(before);
      if (isFrontMatter(source.slice(start, end)))
        faults.push({ offset: opening, words: frontMatterWords });
    }
    before = node;
    if (node.type === 'text') faults.push(...unknownReferences(node, source));
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      (node.type === 'tableCell' && !unsure.has(node))
    ) {
      const block = text.slice(start, end);
      const table = node.type === 'paragraph' ? tableWords(source.slice(start, end)) : undefined;
      if (table) faults.push({ offset: start, words: table });
      else {
        const found = marksIn(block, body.slice(start, end));
        const glued = items.has(node) && node.type === 'paragraph' ? gluedItem(block) : undefined;
        // Two such lines in a row are told as a list that is none.
        if (glued && found.every(({ offset }) => offset !== glued.offset)) found.push(glued);
        for (const fault of found) faults.push({ ...fault, offset: start + fault.offset });
      }
    } else if (node.type === 'delete' && source[start + 1] !== '~')
      faults.push({ offset: start, words: struckWords(source.slice(start, end)) });
    else if (node.type === 'code') {
      const words = codeWords(node.lang ?? '');
      if (words) faults.push({ offset: start, words });
    } else if (node.type === 'thematicBreak' && /-{3,}[ \t]+-{3,}/.test(source.slice(start, end))) {
      faults.push({ offset: start, words: simpleTableWords });
    } else if (node.type === 'link' && node.children.length === 0)
      faults.push({
        offset: start,
        words: sayUnmeant('emptyLink'),
      });
  }
  // Tags of HTML are indented, and told of as such.
  const hasHtml = nodesOf(tree).some(({ type }) => type === 'html');
  return hasHtml ? faults : [...faults, ...indentedIn(source, tree)];
}

/** A text in which only what stayed text is left, at its place. */
function leftText(source: string, tree: Root): string {
  const units = source.replace(/[^\n]/g, other).split('');
  // The parts of a text in which tags were have the place of the whole text.
  let copied = -1;
  const copy = (start: number, end: number) => {
    if (start === copied) return;
    copied = start;
    for (let at = start; at < end; at++) units[at] = source[at] ?? other;
  };
  for (const node of nodesOf(tree)) {
    const [start, end] = rangeOf(node);
    // An address that became a link by itself is text as it was written.
    if (node.type === 'text' || (node.type === 'link' && /[hwm]/i.test(source[start] ?? '')))
      copy(start, end);
  }
  for (const node of nodesOf(tree))
    if (isCode(node) || (isElement(node) && node.children.length === 0)) {
      const [start, end] = rangeOf(node);
      for (let at = start; at < end; at++) if (units[at] !== '\n') units[at] = other;
    }
  return units.join('').replace(/\\[!-/:-@[-`{-~]/g, other + other);
}

/** Whether the lines before an underline are fields: `---` below them made a heading of them. */
const isFrontMatter = (heading: string): boolean => {
  const lines = heading.trimEnd().split('\n');
  return (
    /^-{3,}$/.test(lines.at(-1) ?? '') &&
    lines.slice(0, -1).every((each) => /^(?:[\p{L}_][\p{L}\w-]*:(?:[ \t]|$)|[ \t]+|- )/u.test(each))
  );
};

const frontMatterWords: SaidWords = sayUnmeant('frontMatter');

/** References to characters that no HTML has, such as `&unknown;`. */
function unknownReferences(node: Text, source: string): Fault[] {
  const [start, end] = rangeOf(node);
  const written = source.slice(start, end);
  if (!written.includes('&')) return [];
  // What is a reference became its sign.
  const stayed = new Set(node.value.match(/&[a-z][a-z\d]{1,30};/gi));
  return [...written.matchAll(/(?<!\\)&[a-z][a-z\d]{1,30};/gi)].flatMap(({ 0: name, index }) =>
    stayed.has(name)
      ? [
          {
            offset: start + index,
            words: sayUnmeant('unknownEntity', name),
          },
        ]
      : [],
  );
}

/** An item that became part of the one before it, by its place in the block. */
function gluedItem(block: string): Fault | undefined {
  const item = /(?<=\n[ \t>]*)(?:[-+*]|\d{1,3}[.)])(?=\p{L})/u.exec(block);
  return item
    ? {
        offset: item.index,
        words: sayUnmeant('gluedItem'),
      }
    : undefined;
}

const rangeOf = ({ position }: Nodes): [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

const struckWords = (source: string): SaidWords =>
  sayUnmeant(
    'struck',
    shortened(source),
    `<sub>${shortened(source.slice(1, -1))}</sub>`,
    `~~${shortened(source.slice(1, -1))}~~`,
  );
