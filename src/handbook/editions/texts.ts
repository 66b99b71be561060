import type { Nodes } from 'mdast';
import { isElement } from '../body-model.ts';
import { childrenOf } from '../nodes.ts';

/** Whether a node of a body has words of its own: a paragraph, a heading, a cell, code. */
export const hasText = (node: Nodes): boolean =>
  childrenOf(node).some(({ type }) => type === 'text') || node.type === 'code';

/** What is read of such a node; a component in it says more than is written, and parts two sentences. */
export const blockText = (node: Nodes): string =>
  'value' in node ? node.value : childrenOf(node).map(inlineText).join('');

const inlineText = (node: Nodes): string =>
  isElement(node) || node.type === 'footnoteReference'
    ? '\n\n'
    : node.type === 'break'
      ? ' '
      : blockText(node);

/** All texts in data, at any depth. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The sentences of a text. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n{2,}/).filter((sentence) => sentence.trim() !== '');
