import type { Heading, Nodes } from 'mdast';
import { headingSays, sayHeading } from '../mdx-says.ts';
import { headingsOf } from '../../addresses/headings.ts';
import { childrenOf } from '../../handbook/nodes.ts';
import type { SaidWords } from '../../issues/issue.ts';
import { readableDocuments, type Readable } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'mdx/heading',
  severity: 'warning',
  summary:
    'The body has a level 1 heading, skips a level, has a heading without text or twice the same one, or has a paragraph in bold in its place.',
  why: 'The title of an entry is its only level 1 heading. People who listen to a page navigate by its headings, and get lost if a level is missing.',
  says: headingSays,
  check(handbook, report) {
    for (const document of readableDocuments(handbook)) {
      const title = titleOf(handbook.byId.get(document.id)?.title, document);
      for (const { node, words } of [
        ...headingFaults(document, title),
        ...boldFaults(document.body),
      ])
        report({ at: placeOf(document, node), ...words });
    }
  },
});

interface Fault {
  node: Nodes;
  words: SaidWords;
}

function headingFaults(document: Readable, title: string): Fault[] {
  const faults: Fault[] = [];
  const headings = headingsOf(document);
  const tooHigh = headings.filter(
    ({ depth, text }) => depth === 1 && text !== '' && !same(text, title),
  );
  let above = 1;
  /** The headings under which one stands, by their levels, and what those at its level are called. */
  const path: string[] = [];
  const seen = new Set<string>();
  for (const { node, depth, text } of headings) {
    const add = (words: SaidWords) => faults.push({ node, words });
    const isTitle = depth === 1 && same(text, title);
    path.length = Math.min(path.length, depth);
    path[depth - 1] = text.toLowerCase();
    const key = path.join('\n');
    if (text === '' && childrenOf(node).every(({ type }) => type === 'text'))
      add(sayHeading('empty', '#'.repeat(depth)));
    else if (isTitle) add(sayHeading('title'));
    else if (depth === 1) {
      if (node === tooHigh[0]?.node) add(levelOneWords(node, tooHigh.length));
    } else if (depth > above + 1) add(sayHeading('skipped', depth, above));
    else if (seen.has(key)) add(sayHeading('twice', text));
    else if (isAccident(node, text)) add(sayHeading('accident'));
    seen.add(key);
    above = depth;
  }
  return faults;
}

const titleOf = (title: string | undefined, { frontMatter }: Readable): string => {
  if (title !== undefined) return title;
  const written = (frontMatter as { title?: unknown } | null | undefined)?.title;
  return typeof written === 'string' ? written : '';
};

/** Whether two texts are the same but for signs, case and a number before them. */
const same = (a: string, b: string) => a !== '' && plain(a) === plain(b);

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/^[\d.\s]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function levelOneWords(node: Heading, count: number): SaidWords {
  return sayHeading('levelOne', count, isOnTwoLines(node));
}

/** Whether a heading is one because the line below it has hyphens or equals signs. */
const isOnTwoLines = ({ position }: Heading) =>
  position !== undefined && position.end.line > position.start.line;

/** Whether a heading was probably meant as a paragraph: it is one by the line below it, and is a sentence. */
const isAccident = (node: Heading, text: string) =>
  isOnTwoLines(node) && (/[.!?:;,]$/.test(text) || text.length > 100);

/** Characters of a heading that is written as a paragraph in bold. */
const longestHeading = 80;

/** Paragraphs that are bold as a whole, and stand where a heading would. */
const boldFaults = (body: Nodes): Fault[] =>
  childrenOf(body).flatMap((node, index, all): Fault[] => {
    const next = all[index + 1];
    if (node.type !== 'paragraph' || node.children.length !== 1) return [];
    const [strong] = node.children;
    if (strong?.type !== 'strong' || !next || next.type === 'heading') return [];
    const [text] = strong.children;
    if (strong.children.length !== 1 || text?.type !== 'text') return [];
    const { value } = text;
    if (value.length > longestHeading || /[.!?;,]$/.test(value.trim()) || value.includes('\n'))
      return [];
    return [
      {
        node,
        words: sayHeading('bold', `**${value}**`, `## ${value.replace(/:$/, '')}`),
      },
    ];
  });
