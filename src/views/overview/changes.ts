import { entryOfFile } from '../../handbook/lookup/entry-of.ts';
import type { Handbook } from '../../handbook/types.ts';
import { linkTo, statementLink, type EntryLink } from '../links.ts';
import { commitLink, type CommitLink } from '../repository.ts';

/** A commit of the content, with what it changed. */
export interface Change extends CommitLink {
  subject: string;
  /** What it changed and has a page, at most `shownEntries`. */
  entries: EntryLink[];
  /** How many more files it changed, those without a page among them. */
  more: number;
}

/** A commit that changes much is not listed in full. */
const shownEntries = 3;

/**
 * The newest commits of the content, the latest first.
 *
 * @returns undefined where no history can be read
 */
export function latestChanges(handbook: Handbook, limit = 5): Change[] | undefined {
  const history = handbook.history();
  if (!history) return undefined;
  return history.commits.slice(0, limit).map((commit) => {
    const files = [...history.revisions].flatMap(([file, revisions]) =>
      revisions.some((revision) => revision.hash === commit.hash) ? [file] : [],
    );
    const links = files.flatMap((file) => linkOf(handbook, file) ?? []);
    return {
      ...commitLink(handbook.config, commit),
      subject: commit.subject,
      entries: links.slice(0, shownEntries),
      more: files.length - Math.min(links.length, shownEntries),
    };
  });
}

function linkOf(handbook: Handbook, file: string): EntryLink | undefined {
  if (file === 'handbook.yaml') return statementLink(handbook);
  const entry = entryOfFile(handbook, file);
  return entry && linkTo(handbook, entry.id);
}
