import type { Html, Root } from 'mdast';
import {
  bodyComponents,
  htmlElements,
  isElement,
  isHtmlName,
  type BodyElement,
} from '../../handbook/body-model.ts';
import { childrenOf, nodesOf } from '../../handbook/nodes.ts';
import { tagAt, type Tag } from '../../handbook/reading/tag.ts';
import type { Words } from '../../issues/issue.ts';
import { nearest } from '../../issues/nearest.ts';
import { attributeReports, readableDocuments } from '../bodies.ts';
import { node as placeOf } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';

const names = Object.keys(htmlElements);

/** How what is often written as HTML is written here. */
const instead: Readonly<Partial<Record<string, string>>> = {
  a: 'Write the link as `[text](address)`.',
  img: 'Write the image as `![what it shows](files/…)`, or as `<Figure … />`.',
  b: 'Write `**bold**`.',
  strong: 'Write `**bold**`.',
  i: 'Write `*emphasis*`.',
  em: 'Write `*emphasis*`.',
  s: 'Write `~~struck~~`.',
  del: 'Write `~~struck~~`.',
  code: 'Write it in `backticks`.',
  pre: 'Write it between two lines of three backticks.',
  p: 'Leave an empty line between paragraphs.',
  ul: 'Write a list, one item per line after a hyphen.',
  ol: 'Write a list, one item per line after its number.',
  li: 'Write a list, one item per line after a hyphen.',
  table: 'Write the table with `|` between its cells.',
  blockquote: 'Start its lines with `>`.',
  hr: 'Write `---` between two empty lines.',
  script: 'Remove it: content is data, never code.',
  u: 'Remove the tag, or write `**bold**`: underlined text looks like a link.',
  center: 'Remove the tag: entries do not decide how the handbook looks.',
  font: 'Remove the tag: entries do not decide how the handbook looks.',
  span: 'Remove the tag, and keep its text.',
  div: 'Remove the tag, and keep its text.',
  h1: 'Write the heading as `## …`.',
  h2: 'Write the heading as `## …`.',
  h3: 'Write the heading as `### …`.',
  dl: 'Write a list, one item per line after a hyphen.',
  style: 'Remove it: entries do not decide how the handbook looks.',
  iframe: 'Remove it, and link to the page.',
};

const expected = `Markdown, or one of ${names.join(', ')}`;

export const rule = defineRule({
  id: 'mdx/html',
  severity: 'error',
  alwaysOn: 'unsafe',
  summary: 'The body has raw HTML that is not on the short list of allowed elements.',
  why: 'HTML can load, run and hide things, and it looks different in every export. The few elements that Markdown lacks are allowed. Write everything else as Markdown.',
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

const summaryWords: Words = {
  found: '`<summary>` is not at the start of a `<details>`.',
  expected: '`<details>` on a line of its own before it, and `</details>` after the text',
  fix: 'Write both, or remove `<summary>` and `</summary>`.',
};

/** What is wrong with a tag that the parser read, and that is none of a component. */
function elementReports(element: BodyElement, name: string, document: { file: string }): Report[] {
  const at = placeOf(document, element);
  if (!Object.hasOwn(htmlElements, name)) {
    const meant = nearest(name, [...Object.keys(bodyComponents), ...names]);
    return [
      {
        at,
        found: `\`<${name}>\` is HTML that is not allowed in a body.`,
        expected,
        nearest: meant,
        fix: meant
          ? 'Correct the name, or remove the tag.'
          : 'Write it as Markdown, or remove the tag.',
      },
    ];
  }
  const reports = attributeReports(element, document, htmlElements[name] ?? []);
  if (name === 'details' && element.type === 'mdxJsxTextElement')
    reports.push({
      at,
      found: '`<details>` is inside a paragraph.',
      expected: 'a paragraph of its own, with an empty line before and after it',
      fix: 'Put `<details>` and `</details>` on lines of their own.',
    });
  return reports;
}

interface RawHtml {
  node: Html;
  words: Words;
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
    words:
      count === 1
        ? words
        : { ...words, found: `${words.found} It is in this text ${count} times.` },
  }));
}

const writtenByWord = /\bclass\s*=\s*["']?Mso|\bmso-|^<\/?(?:o|v|w|m|st\d):|^<!\[if/i;

const writtenByConfluence = /^<\/?(?:ac|ri|at):/i;

const confluenceWords = (source: string): Words => ({
  found: `This is the storage format of Confluence: \`${source.replace(/\s+/g, ' ').slice(0, 60)}\`.`,
  expected: 'Markdown',
  fix: 'Copy the text from the page that readers see, and paste it without formatting (Ctrl+Shift+V).',
});

const wordWords = (source: string): Words => ({
  found: `This is HTML that Word writes: \`${source.replace(/\s+/g, ' ').slice(0, 60)}\`.`,
  expected: 'Markdown',
  fix: 'Copy the text from Word again, and paste it without formatting (Ctrl+Shift+V).',
});

function wordsFor(name: string, tag: Tag | undefined, source: string): Words {
  const value = (attribute: string) =>
    tag?.attributes.find((each) => each.name.toLowerCase() === attribute)?.value;
  if (!tag && /^<!\s*[-–—]/.test(source))
    return {
      found: 'This is not a comment.',
      expected: '`<!-- comment -->`, with two hyphens each',
      fix: 'Write it so, or remove it.',
    };
  if (!tag)
    return { found: 'This is raw HTML.', expected, fix: 'Remove it, or write it as Markdown.' };
  const isAnchor = name === 'a' && value('href') === undefined;
  const href = name === 'a' ? value('href') : value('src');
  return {
    found: `\`<${tag.closing ? '/' : ''}${name}>\` is HTML that is not allowed in a body.`,
    expected,
    fix: tag.closing
      ? 'Remove the tag.'
      : isAnchor
        ? 'Remove the tag. Each heading has an id of its own: `#keeping-of-data` leads to `## Keeping of data`.'
        : name === 'a' && href && !/\s/.test(href)
          ? `Write the link as \`[text](${href})\`.`
          : (instead[name] ?? 'Write it as Markdown, or remove the tag.'),
  };
}
