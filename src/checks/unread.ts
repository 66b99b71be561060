import type { CollectionName } from '../../schemas/fields.ts';
import { unreadDocuments } from '../handbook/lookup/unread.ts';
import type { Handbook, SourceDocument } from '../handbook/types.ts';

/**
 * Documents of a collection that are there and could not be read. What would be in them counts as
 * neither there nor missing: the rules on content report them, and nothing else is blamed.
 */
export const unreadIn = (handbook: Handbook, collection: CollectionName): SourceDocument[] =>
  unreadDocuments(handbook).filter((document) => document.collection === collection);

/** What a document names in a field, as far as it can be told; undefined where its front matter does not parse. */
export const namedBy = (
  { references }: Handbook,
  { file, frontMatter }: SourceDocument,
  field: string,
): string[] | undefined =>
  frontMatter === undefined
    ? undefined
    : references.filter((each) => each.file === file && each.field === field).map(({ to }) => to);
