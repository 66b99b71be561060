import { memo } from '../../memo.ts';
import type { CollectionName } from '../../../schemas/fields.ts';
import type { Handbook, SourceDocument } from '../types.ts';

/** Documents that are not entries: they could not be read, or another document has their id. */
export const unreadDocuments = memo(({ documents, byId }: Handbook): SourceDocument[] =>
  documents.filter(({ id, file }) => byId.get(id)?.file !== file),
);

/**
 * Whether a document of a collection that could not be read names an id, or may do so because its
 * front matter does not even parse. What it says of the id counts neither as there nor as missing.
 */
export function mayBeNamedByUnread(
  handbook: Handbook,
  collection: CollectionName,
  id: string,
): boolean {
  const unread = namesInUnread(handbook).get(collection);
  return unread !== undefined && (unread.unparsed || unread.ids.has(id));
}

const namesInUnread = memo((handbook: Handbook) => {
  const documents = unreadDocuments(handbook);
  const files = new Set(documents.map(({ file }) => file));
  const named = handbook.references.filter(({ file }) => files.has(file));
  return new Map(
    [...Map.groupBy(documents, ({ collection }) => collection)].map(([collection, all]) => [
      collection,
      {
        unparsed: all.some(({ frontMatter }) => frontMatter === undefined),
        ids: new Set(named.filter((each) => each.collection === collection).map(({ to }) => to)),
      },
    ]),
  );
});
