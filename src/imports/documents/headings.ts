import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { childrenOf } from '../../handbook/nodes.ts';

/** The words of a heading. */
export const wordsOf = (node: Nodes): string =>
  node.type === 'text' || node.type === 'inlineCode'
    ? node.value
    : childrenOf(node).map(wordsOf).join('');

const plain = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * Takes the title out of a body, and puts the headings into levels without gaps, from the second. The
 * tree is changed.
 *
 * @param given - the title that the front matter says
 * @returns the title, undefined where there is none, and the headings by the ids that links know them by
 */
export function settleHeadings(
  tree: Root,
  given: string | undefined,
): { title: string | undefined; anchors: Map<string, string> } {
  const known = new Map<string, Heading | undefined>();
  const slugger = new GithubSlugger();
  let all: Heading[] = [];
  visit(tree, 'heading', (node) => void all.push(node));
  for (const node of all) {
    const slug = slugger.slug(wordsOf(node));
    for (const id of [slug, ...(node.data?.ids ?? [])]) if (!known.has(id)) known.set(id, node);
  }
  for (const node of all.filter((each) => plain(wordsOf(each)) === '')) replaceEmpty(tree, node);
  all = all.filter((node) => plain(wordsOf(node)) !== '');
  const [first] = all;
  const firstTitle = first && plain(wordsOf(first));
  const isTitle =
    first !== undefined &&
    firstTitle !== undefined &&
    tree.children.includes(first) &&
    (given === undefined
      ? first.depth <= 2 && (first.depth === 1 || tree.children[0] === first)
      : same(given, firstTitle));
  if (isTitle) {
    tree.children = tree.children.filter((child) => child !== first);
    all = all.slice(1);
    for (const [id, node] of known) if (node === first) known.set(id, undefined);
  }
  level(all);
  const ids = new Map<Heading, string>();
  const final = new GithubSlugger();
  for (const node of all) {
    const words = wordsOf(node).normalize('NFC').replace(/\s+/g, ' ').trim();
    ids.set(node, final.slug(/[\p{L}\p{N}]/u.test(words) ? words : 'section'));
  }
  return {
    title: given ?? (isTitle ? firstTitle : undefined),
    anchors: new Map(
      [...known].map(([id, node]) => [id, (node === undefined ? undefined : ids.get(node)) ?? '']),
    ),
  };
}

/** A heading without words, which may have an image. */
function replaceEmpty(tree: Root, heading: Heading): void {
  visit(tree, 'heading', (node, index, parent) => {
    if (node !== heading || index === undefined || !parent) return;
    if (node.children.some(({ type }) => type === 'image'))
      parent.children[index] = { type: 'paragraph', children: node.children };
    else parent.children.splice(index, 1);
  });
}

/** Levels from the second on, none skipped. */
function level(headings: readonly Heading[]): void {
  /** The levels above, as they were and as they are. */
  const above: { was: number; is: number }[] = [];
  for (const node of headings) {
    while ((above.at(-1)?.was ?? 0) >= node.depth) above.pop();
    const is = Math.min((above.at(-1)?.is ?? 1) + 1, 6);
    above.push({ was: node.depth, is });
    node.depth = is as Heading['depth'];
  }
}
