import {
  controlledDocuments,
  statementId,
  type ControlledDocument,
} from '../../handbook/lookup/controlled-documents.ts';
import { isChangedSinceApproval } from '../../handbook/state/approved-text.ts';
import { reviewOfDocument, type ReviewState } from '../../handbook/state/review-state.ts';
import { entryPath } from '../../addresses/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import {
  historyView,
  versionLog,
  type HistoryView,
  type RevisionLink,
} from '../entries/history.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { approvalOf } from '../statement/soa.ts';

/** A document under document control (7.5). */
export interface DocumentRow {
  id: string;
  title: string;
  path: string;
  /** `statement`, or the collection; policies say their own kind. */
  kind: 'statement' | 'clauses' | 'assessments' | Entry<'policies'>['data']['kind'];
  version: string;
  status: Entry<'policies'>['data']['status'];
  /** It is called approved, and its text is not the one that was approved. */
  isChanged: boolean;
  /** Rows of a Statement that is called approved, of which nobody has decided; 0 of any other document. */
  undecided: number;
  owner: EntryLink | undefined;
  approvedBy: EntryLink | undefined;
  approved: string | undefined;
  effective: string | undefined;
  nextReview: string | undefined;
  /** Only what is approved has a review to be late for. */
  review: ReviewState | undefined;
  classification: 'public' | 'internal' | 'confidential';
  /** The commit that changed it last. */
  changed: RevisionLink | undefined;
  revisions: number;
}

/** All documents under document control: the Statement, then policies, clauses and impact assessments. */
export const documentRows = (handbook: Handbook): DocumentRow[] => [
  // The Statement is no entry.
  statementRow(handbook),
  ...controlledDocuments(handbook).map((entry) => documentRow(handbook, entry)),
];

/** Path of the Statement. */
export const statementPath = '/soa/';

/** The history of the Statement: its version log, its rows, and the file that holds its version and approval. */
export const statementHistory = (handbook: Handbook): HistoryView => ({
  ...historyView(handbook, 'handbook.yaml', ...handbook.entries.controls.map(({ file }) => file)),
  ...versionLog(handbook, handbook.config.soa.changes),
});

function statementRow(handbook: Handbook): DocumentRow {
  const { soa } = handbook.config;
  const history = statementHistory(handbook);
  const approval = approvalOf(handbook);
  const isOpen = approval.kind === 'open';
  return {
    id: statementId,
    title: '',
    path: statementPath,
    kind: 'statement',
    version: soa.version,
    status: soa.status,
    isChanged: approval.kind === 'changed',
    undecided: isOpen ? approval.undecided : 0,
    owner: soa.owner ? linkTo(handbook, soa.owner) : undefined,
    approvedBy: soa.approvedBy && !isOpen ? linkTo(handbook, soa.approvedBy) : undefined,
    approved: isOpen ? undefined : soa.approved,
    effective: undefined,
    nextReview: soa.nextReview,
    review: reviewOfDocument(handbook, soa),
    classification: soa.classification,
    changed: history.revisions[0],
    revisions: history.total,
  };
}

function documentRow(handbook: Handbook, entry: ControlledDocument): DocumentRow {
  const { data } = entry;
  const history = historyView(handbook, entry.file);
  return {
    id: entry.id,
    title: entry.title,
    path: entryPath(entry),
    kind: entry.collection === 'policies' ? entry.data.kind : entry.collection,
    version: data.version,
    status: data.status,
    isChanged: isChangedSinceApproval(handbook, entry),
    undecided: 0,
    owner: linkTo(handbook, data.owner),
    approvedBy: data.approvedBy ? linkTo(handbook, data.approvedBy) : undefined,
    approved: data.approved,
    effective: data.effective,
    nextReview: data.nextReview,
    review: reviewOfDocument(handbook, data),
    classification: data.classification,
    changed: history.revisions[0],
    revisions: history.total,
  };
}
