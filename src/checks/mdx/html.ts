import type { Html, Root } from 'mdast';
import { withNote } from '../../issues/say.ts';
import { htmlSays, sayHtml, type Instead } from '../mdx-says.ts';
import {
  bodyComponents,
  htmlElements,
  isElement,
  isHtmlName,
  type BodyElement,
} from '../../handbook/body-model.ts';
import { childrenOf, nodesOf } from '../../handbook/nodes.ts';
import { tagAt, type Tag } from '../../handbook/reading/tag.ts';
import type { SaidWords } from '../../issues/issue.ts';
import { nearest } from '../../issues/nearest.ts';
import { attributeReports, readableDocuments } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';

const names = Object.keys(htmlElements);

/** How what is often written as HTML is written here. */
const insteadOf: Readonly<Partial<Record<string, Instead>>> = {
  ...{ a: 'a', img: 'img', b: 'bold', strong: 'bold', i: 'emphasis', em: 'emphasis' },
  ...{ s: 'struck', del: 'struck', code: 'code', pre: 'pre', p: 'p' },
  ...{ ul: 'list', ol: 'ol', li: 'list', dl: 'list', table: 'table', blockquote: 'blockquote' },
  ...{ hr: 'hr', script: 'script', u: 'u', center: 'look', font: 'look' },
  ...{ span: 'keepText', div: 'keepText', h1: 'heading', h2: 'heading', h3: 'h3' },
  ...{ style: 'style', iframe: 'iframe' },
};

export const rule = defineRule({
  id: 'mdx/html',
  severity: 'error',
  alwaysOn: 'unsafe',
  summary: 'The body has raw HTML that is not on the short list of allowed elements.',
  why: 'HTML can load, run and hide things, and it looks different in every export. The few elements that Markdown lacks are allowed. Write everything else as Markdown.',
  says: htmlSays,
  check(handbook, report) {
    for (const document of readableDocuments(handbook)) {
      for (const { node, words } of rawHtml(document.body))
        report({ at: placeOf(document, node), ...words });
      const inFold = new Set(
        nodesOf(document.body).flatMap((node) =>
          isElement(node) && node.name === 'details' ? childrenOf(node) : [],
        ),
      );
      for (const element of nodesOf(document.body))
        if (isElement(element) && element.name !== null && isHtmlName(element.name)) {
          elementReports(element, element.name, document).forEach(report);
          if (element.name === 'summary' && !inFold.has(element))
            report({ at: placeOf(document, element), ...summaryWords });
        }
    }
  },
});

const summaryWords: SaidWords = sayHtml('summary');

/** What is wrong with a tag that the parser read, and that is none of a component. */
function elementReports(element: BodyElement, name: string, document: { file: string }): Report[] {
  const at = placeOf(document, element);
  if (!Object.hasOwn(htmlElements, name)) {
    const meant = nearest(name, [...Object.keys(bodyComponents), ...names]);
    return [
      {
        at,
        nearest: meant,
        ...sayHtml('element', name, names.join(', '), meant ? 'correct' : 'markdown'),
      },
    ];
  }
  const reports = attributeReports(element, document, htmlElements[name] ?? [], sayHtml);
  if (name === 'details' && element.type === 'mdxJsxTextElement')
    reports.push({ at, ...sayHtml('details') });
  return reports;
}

interface RawHtml {
  node: Html;
  words: SaidWords;
}

/** HTML that a body does not take, an element once with all that it contains, and each kind of element once. */
function rawHtml(body: Root): RawHtml[] {
  const tags = nodesOf(body).flatMap((node) =>
    node.type === 'html' ? [{ node, tag: tagAt(node.value, 0) }] : [],
  );
  const fromWord = tags.find(({ node }) => writtenByWord.test(node.value));
  if (fromWord) return [{ node: fromWord.node, words: wordWords(fromWord.node.value) }];
  const fromWiki = tags.find(({ node }) => writtenByConfluence.test(node.value));
  if (fromWiki) return [{ node: fromWiki.node, words: confluenceWords(fromWiki.node.value) }];
  const found = new Map<string, RawHtml & { name: string; count: number }>();
  /** The element that is open, how many of its name are in it, and itself. */
  let open: { name: string; depth: number } | undefined;
  const closings = Map.groupBy(
    tags.filter(({ tag }) => tag?.closing),
    ({ tag }) => tag?.name ?? '',
  );
  for (const { node, tag } of tags) {
    const name = tag?.name ?? '';
    if (tag?.closing) closings.get(name)?.shift();
    if (open) {
      if (name === open.name && !tag?.selfClosing) open.depth += tag?.closing ? -1 : 1;
      if (open.depth === 0) open = undefined;
      continue;
    }
    const lower = name.toLowerCase();
    const known = found.get(lower);
    if (known) known.count++;
    else found.set(lower, { node, name: lower, count: 1, words: wordsFor(lower, tag, node.value) });
    const isOpening = tag && !tag.closing && !tag.selfClosing && tag.end === node.value.length;
    if (isOpening && (closings.get(name)?.length ?? 0) > 0) open = { name, depth: 1 };
  }
  return [...found.values()].map(({ node, words, count }) => ({
    node,
    words: count === 1 ? words : withNote(words, { kind: 'times', count }),
  }));
}

const writtenByWord = /\bclass\s*=\s*["']?Mso|\bmso-|^<\/?(?:o|v|w|m|st\d):|^<!\[if/i;

const writtenByConfluence = /^<\/?(?:ac|ri|at):/i;

const confluenceWords = (source: string): SaidWords =>
  sayHtml('confluence', source.replace(/\s+/g, ' ').slice(0, 60));

const wordWords = (source: string): SaidWords =>
  sayHtml('word', source.replace(/\s+/g, ' ').slice(0, 60));

function wordsFor(name: string, tag: Tag | undefined, source: string): SaidWords {
  const value = (attribute: string) =>
    tag?.attributes.find((each) => each.name.toLowerCase() === attribute)?.value;
  if (!tag && /^<!\s*[-–—]/.test(source)) return sayHtml('noComment');
  if (!tag) return sayHtml('raw', names.join(', '));
  const isAnchor = name === 'a' && value('href') === undefined;
  const href = name === 'a' ? value('href') : value('src');
  const remedy = tag.closing
    ? 'closing'
    : isAnchor
      ? 'anchor'
      : name === 'a' && href && !/\s/.test(href)
        ? { link: href }
        : (insteadOf[name] ?? 'markdown');
  return sayHtml('element', `${tag.closing ? '/' : ''}${name}`, names.join(', '), remedy);
}
