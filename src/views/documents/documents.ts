import {
  controlledDocuments,
  statementId,
  type ControlledDocument,
} from '../../handbook/derived/controlled-documents.ts';
import { reviewOfDocument, type ReviewState } from '../../handbook/derived/review-state.ts';
import { entryPath, registerPath } from '../../handbook/sitemap.ts';
import type { Entry, Handbook } from '../../handbook/types.ts';
import { historyView, type HistoryView, type RevisionLink } from '../entries/history.ts';
import { linkTo, type EntryLink } from '../links.ts';
import { pageOf, type Paging } from '../paging.ts';

/** A document under document control (7.5). */
export interface DocumentRow {
  id: string;
  title: string;
  path: string;
  /** `statement`, or the collection; policies say their own kind. */
  kind: 'statement' | 'clauses' | 'assessments' | Entry<'policies'>['data']['kind'];
  version: string;
  status: Entry<'policies'>['data']['status'];
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

/** One page of the register of documents. */
export interface DocumentRegister extends Paging {
  rows: DocumentRow[];
}

/**
 * A page of the register of documents: the Statement, then policies, clauses and impact assessments.
 *
 * @param page - counts from 1
 */
export function documentRegister(handbook: Handbook, page = 1): DocumentRegister {
  // The Statement is no entry.
  const documents = [undefined, ...controlledDocuments(handbook)];
  const { items, paging } = pageOf(documents, page, documentsPath);
  return {
    rows: items.map((entry) => (entry ? documentRow(handbook, entry) : statementRow(handbook))),
    ...paging,
  };
}

/** Path of a page of the register of documents, counting from 1. */
export const documentsPath = (page = 1) => registerPath('documents', page);

/** The history of the Statement: of its rows, and of the file that holds its version and approval. */
export const statementHistory = (handbook: Handbook): HistoryView =>
  historyView(handbook, 'handbook.yaml', ...handbook.entries.controls.map(({ file }) => file));

function statementRow(handbook: Handbook): DocumentRow {
  const { soa } = handbook.config;
  const history = statementHistory(handbook);
  return {
    id: statementId,
    title: '',
    path: '/soa/',
    kind: 'statement',
    version: soa.version,
    status: soa.status,
    owner: soa.owner ? linkTo(handbook, soa.owner) : undefined,
    approvedBy: soa.approvedBy ? linkTo(handbook, soa.approvedBy) : undefined,
    approved: soa.approved,
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
