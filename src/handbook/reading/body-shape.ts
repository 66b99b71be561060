import type { Blockquote, Nodes, Root, Text } from 'mdast';
import type { Parent } from 'unist';
import { bodyComponents, type BodyElement } from '../body-model.ts';
import { childrenOf } from '../nodes.ts';

/** The kinds of alerts that GitHub has are those of callouts. */
const kinds = bodyComponents['Callout']?.attributes['type']?.values ?? [];

const alertMark = /^\[!([A-Za-z]+)\][ \t]*(?:\n|$)/;

/**
 * Gives a tree the components that its Markdown means: `> [!NOTE]` is a callout. A tag that an empty
 * line would have put on its own stands on its own.
 */
export function shapeTree(tree: Root) {
  const visit = (node: Nodes) => {
    const parent = node as unknown as Parent;
    if (!parent.children) return;
    parent.children = parent.children.map((child) =>
      child.type === 'blockquote' ? (calloutOf(child as Blockquote) ?? child) : child,
    );
    childrenOf(node).forEach(visit);
  };
  visit(tree);
}

/** The callout that a quotation is; undefined where it is none. */
function calloutOf(quote: Blockquote): BodyElement | undefined {
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph') return undefined;
  const [text, ...others] = first.children;
  const [mark, word = ''] = (text?.type === 'text' && alertMark.exec(text.value)) || [];
  const type = word.toLowerCase();
  if (mark === undefined || !kinds.includes(type) || text?.type !== 'text') return undefined;
  // Parts of a text in which tags were have the place of the whole text.
  const start = text.position?.start.offset;
  const parts = [{ ...text, value: text.value.slice(mark.length) }, ...others].map((part) =>
    part.type === 'text' && part.position?.start.offset === start
      ? { ...part, ...behind(part, mark) }
      : part,
  );
  const children = parts.filter((part) => part.type !== 'text' || part.value !== '');
  return {
    type: 'mdxJsxFlowElement',
    name: 'Callout',
    attributes: [{ type: 'mdxJsxAttribute', name: 'type', value: type }],
    children: [...(children.length > 0 ? [{ ...first, children }] : []), ...rest],
    ...(quote.position && { position: quote.position }),
  };
}

/** Where a text is without the line of the mark before it. */
function behind({ position }: Text, mark: string): Pick<Text, 'position'> {
  if (!position) return {};
  const { line, column, offset = 0 } = position.start;
  return {
    position: { ...position, start: { line: line + 1, column, offset: offset + mark.length } },
  };
}
