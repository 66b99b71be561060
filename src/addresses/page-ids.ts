import { viewOf } from '../collections/index.ts';
import type { SourceDocument } from '../handbook/types.ts';

/** An entry as far as its page has ids of its own because of it. */
export type Identified = Pick<SourceDocument, 'id' | 'collection' | 'frontMatter'>;

/** Ids that a page gives because of what other entries say, or the text: a link cannot rely on them. */
const unreliable = /^(?:toc|links|text-of-entry|footnote-label|field-[a-z]+|note-fn(?:ref)?-.*)$/;

/** Ids of every page. */
export const everywhere = ['main'];

/** Ids that a link can lead to on the page of an entry, beside the headings of its text. */
export const pageIds = ({ id, collection, frontMatter }: Identified): readonly string[] => [
  ...everywhere,
  // The page of a role lists what names it by what the role does for it.
  ...(collection === 'roles' ? [] : ['links']),
  ...viewOf(collection).pageIds({ id, fields: fieldsIn(frontMatter) }),
];

/** Whether the page of an entry may give an id itself, so that no heading of the text can have it. */
export const isPageId = (entry: Identified, id: string): boolean =>
  unreliable.test(id) || pageIds(entry).includes(id);

const fieldsIn = (frontMatter: unknown): Readonly<Record<string, unknown>> =>
  typeof frontMatter === 'object' && frontMatter !== null
    ? (frontMatter as Record<string, unknown>)
    : {};
