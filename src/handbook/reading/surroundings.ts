import type { Nodes, Root, Text } from 'mdast';
import { childrenOf } from '../nodes.ts';
import type { SourceDocument } from '../types.ts';
import type { Surroundings } from './other-documents.ts';

/** What stands around a text that is a field. */
export const surroundingsOf = (block: string, ofIsms = false): Surroundings => ({
  block,
  offset: 0,
  around: [],
  sections: new Set(),
  ofIsms,
});

/** Whether a document comes from the ISMS. */
export const isOfIsms = ({ frontMatter }: Pick<SourceDocument, 'frontMatter'>): boolean =>
  fieldOf(frontMatter, 'origin') === 'isms';

/** What stands around every text of a document. */
export function surroundingsIn(
  document: Pick<SourceDocument, 'frontMatter' | 'body'>,
): ReadonlyMap<Text, Surroundings> {
  if (!document.body) return new Map();
  const { texts, sections } = textsOf(document.body);
  const title = fieldOf(document.frontMatter, 'title');
  const ofIsms = isOfIsms(document);
  // Texts of one block have what is around them in common.
  const titled = new Map<readonly string[], readonly string[]>();
  const withTitle = (around: readonly string[]) => {
    if (typeof title !== 'string') return around;
    const all = titled.get(around) ?? [...around, title];
    titled.set(around, all);
    return all;
  };
  return new Map(
    texts.map(({ node, ...placed }) => [
      node,
      { ...placed, sections, ofIsms, around: withTitle(placed.around) },
    ]),
  );
}

interface Placed extends Pick<Surroundings, 'block' | 'offset' | 'around'> {
  node: Text;
}

/** Nodes that hold lines of text rather than further blocks. */
const lines = new Set<string>(['paragraph', 'heading', 'tableCell']);

/** It is asked once or twice of a body, and kept of none: it takes as much memory as all texts. */
function textsOf(body: Root): { texts: Placed[]; sections: ReadonlySet<string> } {
  const texts: Placed[] = [];
  const sections = new Set<string>();
  /** The headings above, the last first. */
  let headings: { depth: number; text: string }[] = [];

  const visit = (node: Nodes, around: readonly string[]) => {
    if (node.type === 'heading') {
      const text = plainText(node);
      headings = [
        { depth: node.depth, text },
        ...headings.filter(({ depth }) => depth < node.depth),
      ];
      const [, number] = /^(?:\D{0,12}\s)?(\d+(?:\.\d+)*)(?:[.)]?\s|$)/.exec(text) ?? [];
      if (number !== undefined) sections.add(number);
    }
    if (lines.has(node.type)) {
      const block = plainText(node);
      const all = [...around, ...headings.map((each) => each.text)];
      let offset = 0;
      for (const text of textNodes(node)) {
        if (text.type === 'text') texts.push({ node: text, block, offset, around: all });
        offset += text.value.length;
      }
      return;
    }
    if (node.type === 'table') {
      const [head, ...rows] = node.children;
      const columns = head?.children.map(plainText) ?? [];
      for (const row of head ? [head, ...rows] : []) {
        const words = plainText(row);
        row.children.forEach((cell, index) => {
          visit(cell, [words, columns[index] ?? '', ...around]);
        });
      }
      return;
    }
    let before: Nodes | undefined;
    for (const child of childrenOf(node)) {
      // A list or table goes on with the sentence that leads to it.
      const leadIn =
        before?.type === 'paragraph' && child.type !== 'paragraph' ? [plainText(before)] : [];
      visit(child, [...leadIn, ...around]);
      before = child;
    }
  };
  visit(body, []);
  return { texts, sections };
}

/** The words of a node: text and code. */
const plainText = (node: Nodes): string =>
  textNodes(node)
    .map(({ value }) => value)
    .join('');

function textNodes(node: Nodes): (Nodes & { value: string })[] {
  if ('value' in node) return [node];
  if (node.type === 'break') return [];
  const inner = childrenOf(node).flatMap(textNodes);
  // Cells of a row are words apart.
  return node.type === 'tableCell' ? [...inner, { type: 'text', value: ' ' }] : inner;
}

const fieldOf = (frontMatter: unknown, name: string): unknown =>
  typeof frontMatter === 'object' && frontMatter !== null
    ? (frontMatter as Record<string, unknown>)[name]
    : undefined;
