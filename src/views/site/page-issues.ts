import { unreadDocuments } from '../../handbook/lookup/unread.ts';
import { collectionInFolder, entryPath, registerPath } from '../../addresses/sitemap.ts';
import type { Handbook, SourceDocument } from '../../handbook/types.ts';
import type { Issue } from '../../issues/issue.ts';
import { isCollectionName } from '../../../schemas/index.ts';
import { memo } from '../../memo.ts';
import { unreadLink } from '../entries/unread-entry.ts';
import type { EntryLink } from '../links.ts';

/** What is wrong with what a page shows, for its editors. */
export interface PageIssues {
  issues: readonly Issue[];
  /** Entries that a register would list if they could be read, with the number of their issues. */
  unread: { link: EntryLink; issues: number }[];
}

/**
 * What the checks found in what a page of the site shows.
 *
 * @param path - path of the page, without the base path
 */
export function pageIssues(handbook: Handbook, all: readonly Issue[], path: string): PageIssues {
  const paths = documentPaths(handbook);
  const page = shownAt(path, new Set(paths.values()));
  const documents = unreadDocuments(handbook).filter(
    ({ collection }) => page === registerPath(collection),
  );
  return {
    issues: all.filter(
      (issue) => isOfEveryPage(issue) || page === pathOfFile(issue.at.file, paths),
    ),
    unread: documents.map((document) => ({
      link: unreadLink(handbook, document),
      issues: all.filter(({ at }) => at.file === document.file).length,
    })),
  };
}

/** The path of the page that shows what an issue is about. */
export const pageOfIssue = (handbook: Handbook, { at }: Issue): string =>
  pathOfFile(at.file, documentPaths(handbook));

/** A register goes on at `/risks/-/2/`, and where there is no entry its register says what may be wrong. */
function shownAt(path: string, entries: ReadonlySet<string>): string {
  const [, folder = ''] = path.split('/');
  const collection = collectionInFolder(folder);
  return collection && !entries.has(path) ? registerPath(collection) : path;
}

/** Title, scope and language of all pages come from `handbook.yaml`. */
const isOfEveryPage = ({ at, severity }: Issue) =>
  at.file === 'handbook.yaml' && severity === 'error';

/** The page that shows a file: of its entry, of its register; the home page shows what no other does. */
function pathOfFile(file: string, documents: ReadonlyMap<string, string>): string {
  const [folder = ''] = file.split('/');
  return (
    documents.get(file) ??
    (isCollectionName(folder) ? registerPath(folder) : folder === 'isms' ? '/crosswalk/' : '/')
  );
}

const documentPaths = memo(
  ({ documents }: Handbook) =>
    new Map(documents.map((document: SourceDocument) => [document.file, entryPath(document)])),
);
