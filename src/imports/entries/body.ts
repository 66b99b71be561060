import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { bodyText } from '../body-writer.ts';
import { plainText } from '../values/convert.ts';

/** What has no field: a heading of the source and what it says. */
export interface Kept {
  title: string;
  text: string;
}

/** A text that is longer than this, or has lines, gets a heading of its own. */
const short = 160;

/** Whether a text is one line of a list, rather than a section. */
export const isFact = (text: string): boolean => text.length <= short && !text.includes('\n');

/** The body of an entry: what the source says and no field takes, under its headings, word for word. */
export function bodyOf(kept: readonly Kept[]): string {
  const shown = kept
    .map(({ title, text }) => ({ title, text: plainText(text) }))
    .filter(({ text }) => text !== '');
  const facts = shown.filter(({ text }) => isFact(text));
  const texts = shown.filter((each) => !facts.includes(each));
  const children: RootContent[] = [
    ...(facts.length === 0
      ? []
      : [
          {
            type: 'list' as const,
            spread: false,
            children: facts.map(({ title, text }) => ({
              type: 'listItem' as const,
              spread: false,
              children: [
                { type: 'paragraph' as const, children: [...prose(`${title}: `), ...prose(text)] },
              ],
            })),
          },
        ]),
    ...texts.flatMap(({ title, text }): RootContent[] => [
      { type: 'heading', depth: 2, children: prose(plainText(title)) },
      ...paragraphs(text),
    ]),
  ];
  return children.length === 0 ? '' : bodyText({ type: 'root', children });
}

const bullet = /^\s*[-–—•·*▪◦]\s+/;
const numeral = /^\s*(\d{1,3})[.)]\s+/;

/** Paragraphs and lists, as a cell separates them with lines. */
function paragraphs(text: string): BlockContent[] {
  return text.split(/\n\s*\n/).flatMap((part): BlockContent[] => {
    const lines = part
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (lines.length === 0) return [];
    if (lines.every((line) => bullet.test(line))) return [listOf(lines, bullet)];
    const numbers = lines.map((line) => Number(numeral.exec(line)?.[1] ?? -1));
    if (numbers.every((number, index) => number === index + 1)) return [listOf(lines, numeral)];
    return [
      {
        type: 'paragraph',
        children: lines.flatMap((line, index): PhrasingContent[] =>
          index === 0 ? prose(line) : [{ type: 'break' }, ...prose(line)],
        ),
      },
    ];
  });
}

const listOf = (lines: readonly string[], mark: RegExp): BlockContent => ({
  type: 'list',
  spread: false,
  ordered: mark === numeral,
  children: lines.map((line) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: prose(line.replace(mark, '')) }],
  })),
});

const address = /https?:\/\/[^\s<>"“”‘’()[\]{}|\\^`]*[^\s<>"“”‘’()[\]{}|\\^`.,;:!?*_~]/g;

/** Text whose addresses are links. */
function prose(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    if (!URL.canParse(url)) continue;
    if (index > at) parts.push({ type: 'text', value: text.slice(at, index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    at = index + url.length;
  }
  if (at < text.length) parts.push({ type: 'text', value: text.slice(at) });
  return parts;
}
