import { collections } from '../../../schemas/index.ts';
import { validFieldsOf } from '../../../schemas/walk.ts';
import { unreadDocuments } from '../../handbook/lookup/unread.ts';
import { splitFrontMatter } from '../../handbook/reading/parts.ts';
import { entryPath } from '../../addresses/sitemap.ts';
import type { Handbook, SourceDocument } from '../../handbook/types.ts';
import { lookup } from '../../standards/catalogue.ts';
import { factsOf } from '../cells.ts';
import type { Fact } from '../table/cell.ts';
import type { EntryLink } from '../links.ts';

/** What a page can show of a document that is not an entry yet. */
export interface UnreadEntry {
  link: EntryLink;
  /** The fields that are right, but the title. */
  facts: Fact[];
  tables: Fact[];
  /** The fields as they are written, where they cannot be told apart. */
  writtenFields: string | undefined;
}

export function unreadEntryView(handbook: Handbook, document: SourceDocument): UnreadEntry {
  const { schema } = collections[document.collection];
  const facts = factsOf(handbook, schema, validFieldsOf(schema, document.frontMatter), [
    'title',
  ]).filter(({ cell }) => cell.kind !== 'none');
  return {
    link: unreadLink(handbook, document),
    facts: facts.filter(({ cell }) => cell.kind !== 'table'),
    tables: facts.filter(({ cell }) => cell.kind === 'table'),
    writtenFields:
      document.frontMatter === undefined ? writtenIn(handbook, document, 'yaml') : undefined,
  };
}

/** Documents that have pages of their own instead of entries, one for each path. */
export function unreadPages(handbook: Handbook): SourceDocument[] {
  const shown = ({ id, collection }: SourceDocument) =>
    handbook.byId.get(id)?.collection === collection;
  const documents = unreadDocuments(handbook).filter((document) => !shown(document));
  return [...new Map(documents.map((document) => [entryPath(document), document])).values()];
}

/** Link to what can be shown of a document, with its title as far as that can be read. */
export function unreadLink({ config }: Handbook, document: SourceDocument): EntryLink {
  const { id, collection, frontMatter } = document;
  const { title } = validFieldsOf(collections[collection].schema, frontMatter);
  return {
    id,
    title: (typeof title === 'string' && title) || lookup(id, config.language)?.title || id,
    path: entryPath(document),
    collection,
  };
}

/** The text of a document as it is written; undefined where it is not text, or is in no such part. */
export const writtenText = (handbook: Handbook, document: Pick<SourceDocument, 'file'>) =>
  writtenIn(handbook, document, 'body');

function writtenIn(
  handbook: Handbook,
  { file }: Pick<SourceDocument, 'file'>,
  part: 'yaml' | 'body',
): string | undefined {
  let text: string;
  try {
    text = handbook.textOf(file);
  } catch {
    // It went away, or may not be read.
    return undefined;
  }
  if (/[\0\uFFFD]/.test(text)) return undefined;
  const parts = splitFrontMatter(text) ?? { yaml: '', body: text };
  return parts[part].replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd() || undefined;
}
