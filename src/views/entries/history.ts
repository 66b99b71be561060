import { latestFirst } from '../../handbook/dates.ts';
import type { Revision } from '../../handbook/reading/history.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { addressInRepository, commitLink, type CommitLink } from '../repository.ts';

/** A commit that changed a document. */
export interface RevisionLink extends CommitLink {
  subject: string;
}

/** The version history of a document. */
export interface HistoryView {
  /** How far back it is known: not at all, from where a shallow clone begins, or from the beginning. */
  reach: 'none' | 'shallow' | 'whole';
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
export const hasHistory = ({ collection }: Entry): boolean =>
  collection === 'policies' ||
  collection === 'clauses' ||
  collection === 'assessments' ||
  collection === 'controls';

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
    reach: history === undefined ? 'none' : history.start ? 'shallow' : 'whole',
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

/** Revisions of several files as one list, each commit once. */
function merged(lists: readonly (readonly Revision[])[]): readonly Revision[] {
  if (lists.length === 1) return lists[0] ?? [];
  const byHash = new Map(lists.flat().map((revision) => [revision.hash, revision]));
  return [...byHash.values()].sort(latestFirst(({ date }) => date));
}
