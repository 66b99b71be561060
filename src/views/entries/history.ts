import { viewOf } from '../../collections/index.ts';
import { latestFirst } from '../../handbook/dates.ts';
import type { Revision } from '../../handbook/reading/history.ts';
import type { NoHistory } from '../../handbook/reading/version-control.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { addressInRepository, commitLink, type CommitLink } from '../repository.ts';

/** A commit that changed a document. */
export interface RevisionLink extends CommitLink {
  subject: string;
}

/** A version of a document, as its own log tells it. */
interface LoggedVersion {
  version: string;
  date: string;
  what: string;
  by: EntryLink | undefined;
}

/** The version history of a document. */
export interface HistoryView {
  /** What the document itself says of its versions, the newest first, at most `shownRevisions`; it comes before git's history. */
  log: LoggedVersion[];
  /** How many versions the log has, those among them that are not shown. */
  logged: number;
  /** Why it is not known at all. */
  missing: NoHistory['why'] | undefined;
  /** The latest first, at most `shownRevisions`. */
  revisions: RevisionLink[];
  /** How many there are, those among them that are not shown. */
  total: number;
  /** Where a shallow clone begins. */
  start: RevisionLink | undefined;
  /** What the page shows differs from what was committed last. */
  uncommitted: boolean;
  /** Where the whole history of the file is browsed. */
  allHref: string | undefined;
}

/** A page shows no more, so that a document that is often changed does not drown in its history. */
export const shownRevisions = 50;

/** Whether the page of an entry shows its history: documents under document control, and the rows of the Statement. */
export const hasHistory = ({ collection }: Entry): boolean => viewOf(collection).history;

/** The history of a document, or of one that consists of several files. */
export function historyView(handbook: Handbook, file: string, ...others: string[]): HistoryView {
  const { repository } = handbook.config;
  const history = handbook.history();
  const files = [file, ...others];
  const revisions = history ? merged(files.map((each) => history.revisions.get(each) ?? [])) : [];
  const link = (revision: Revision): RevisionLink => ({
    ...commitLink(handbook.config, revision),
    subject: revision.subject,
  });
  return {
    log: [],
    logged: 0,
    missing: handbook.noHistory()?.why,
    revisions: revisions.slice(0, shownRevisions).map(link),
    total: revisions.length,
    start: history?.start && link(history.start),
    uncommitted: history !== undefined && files.some((each) => history.uncommitted.has(each)),
    allHref:
      repository && others.length === 0
        ? addressInRepository(repository, 'commits', file)
        : undefined,
  };
}

/** The history of an entry: its own version log, where it has one, and that of its file. */
export const entryHistory = (handbook: Handbook, entry: Entry): HistoryView => ({
  ...historyView(handbook, entry.file),
  ...versionLog(handbook, 'changes' in entry.data ? entry.data.changes : []),
});

/** What a document says of its versions, with links to the roles that made them. */
export const versionLog = (
  handbook: Handbook,
  changes: Entry<'policies'>['data']['changes'],
): Pick<HistoryView, 'log' | 'logged'> => ({
  log: changes.slice(0, shownRevisions).map(({ by, ...version }) => ({
    ...version,
    by: by === undefined ? undefined : linkTo(handbook, by),
  })),
  logged: changes.length,
});

/** Revisions of several files as one list, each commit once. */
function merged(lists: readonly (readonly Revision[])[]): readonly Revision[] {
  if (lists.length === 1) return lists[0] ?? [];
  const byHash = new Map(lists.flat().map((revision) => [revision.hash, revision]));
  return [...byHash.values()].sort(latestFirst(({ date }) => date));
}
