import GithubSlugger from 'github-slugger';
import type { Heading } from 'mdast';
import type { Node, Parent } from 'unist';
import { memo } from '../memo.ts';
import { isElement, literalAttribute } from '../handbook/body-model.ts';
import { nodesOf } from '../handbook/nodes.ts';
import { everywhere, isPageId, pageIds } from './page-ids.ts';
import type { SourceDocument } from '../handbook/types.ts';

export interface BodyHeading {
  node: Heading;
  depth: Heading['depth'];
  /** Unique on the entry's page. */
  id: string;
  text: string;
}

/** An entry with its text. Its fields are `frontMatter` in a document, and `data` in an entry. */
type Titled = Pick<SourceDocument, 'id' | 'collection' | 'body'> & {
  frontMatter?: unknown;
  data?: unknown;
};

/** The headings of a text in their order, with the ids under which the page of the entry shows them. */
export const headingsOf = memo((entry: Titled): readonly BodyHeading[] => {
  if (!entry.body) return [];
  const { id: entryId, collection, frontMatter = entry.data } = entry;
  const slugger = new GithubSlugger();
  const headings: BodyHeading[] = [];
  for (const node of nodesOf(entry.body)) {
    if (node.type !== 'heading') continue;
    const text = textOf(node).normalize('NFC').replace(/\s+/g, ' ').trim();
    // A text without letters or digits has no slug.
    const name = /[\p{L}\p{N}]/u.test(text) ? text : 'section';
    let id = slugger.slug(name);
    const isTaken = () => isPageId({ id: entryId, collection, frontMatter }, id);
    if (isTaken()) id = slugger.slug(name);
    // Whole families of ids are the page's own, such as those of footnotes.
    while (isTaken()) id = slugger.slug(`text ${name}`);
    headings.push({ node, depth: node.depth, id, text });
  }
  return headings;
});

/**
 * All that a link can lead to on the page of a document: headings, and the page's own sections.
 *
 * @returns undefined where the body does not parse
 */
export const anchorsOf = (document: SourceDocument): Set<string> | undefined =>
  document.body &&
  new Set([
    ...headingsOf(document).map(({ id }) => id),
    // The page of a translation has its text only.
    ...(document.language === undefined ? pageIds(document) : everywhere),
  ]);

/** The words of a heading: text and code, of a `<Ref>` its id. */
function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode')
    return (node as Node & { value: string }).value;
  if (isElement(node) && node.name === 'Ref') return literalAttribute(node, 'to') ?? '';
  return ((node as Partial<Parent>).children ?? []).map(textOf).join('');
}
