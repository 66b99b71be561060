import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { memo } from '../memo.ts';
import { clauses } from '../standards/iso42001.ts';
import { isElement, literalAttribute } from './body-model.ts';
import { nodesOf } from './nodes.ts';
import type { SourceDocument } from './types.ts';

/** Ids that pages give to their own sections, so that no heading of a body may take them. */
export const pageSectionIds = [
  'decision',
  'proof',
  'documents',
  'risks',
  'systems',
  'isms',
  'history',
  'facts',
  'links',
  'search',
  'main',
  'toc',
  'sub-clauses',
  'decisions',
  'roles',
  'obligations',
  'lifecycle',
  'assessment',
  'controls',
  'findings',
  'responsibilities',
  'contract',
  'milestones',
  'checklist',
  'agenda',
  'review-decisions',
  'closure',
  'trend',
  'competences',
  'duties',
  'scores',
  'treatment',
  'acceptance',
  'impacts',
  'misuse',
  'reassessment',
  'elements',
  'neighbourhood',
  'state',
  'context',
  'text-of-entry',
] as const;

/** The id of the heading above footnotes. */
const footnoteHeading = 'footnote-label';

export interface BodyHeading {
  node: Heading;
  depth: Heading['depth'];
  /** Unique on the entry's page. */
  id: string;
  text: string;
}

/** The headings of a body in their order, with the ids under which a page shows them. */
export const headingsOf = memo((body: Root): readonly BodyHeading[] => {
  const slugger = new GithubSlugger();
  for (const id of [...pageSectionIds, footnoteHeading]) slugger.slug(id);
  const headings: BodyHeading[] = [];
  for (const node of nodesOf(body)) {
    if (node.type !== 'heading') continue;
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    // A text without letters or digits has no slug.
    const id = slugger.slug(/[\p{L}\p{N}]/u.test(text) ? text : 'section');
    headings.push({ node, depth: node.depth, id, text });
  }
  return headings;
});

/**
 * All that a link can lead to on the page of a document: headings, the page's own sections, and on
 * the page of a clause its sub-clauses.
 *
 * @returns undefined where the body does not parse
 */
export function anchorsOf({ id, body, collection }: SourceDocument): Set<string> | undefined {
  if (!body) return undefined;
  const anchors = new Set<string>([...headingsOf(body).map(({ id }) => id), ...pageSectionIds]);
  // The page of a clause shows all its sub-clauses, those without a row among them.
  if (collection === 'clauses')
    for (const clause of clauses)
      if (clause.id.startsWith(`${id.replace('clause-', '')}.`)) anchors.add(clause.id);
  return anchors;
}

/** The words of a heading: text and code, of a `<Ref>` its id. */
function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode')
    return (node as Node & { value: string }).value;
  if (isElement(node) && node.name === 'Ref') return literalAttribute(node, 'to') ?? '';
  return ((node as Partial<Parent>).children ?? []).map(textOf).join('');
}
