import { counted, number } from './number.ts';

/** Documented information: what the standard asks for, the register under 7.5, and version histories. */
export const documents = {
  description:
    'The documented information that ISO/IEC 42001 asks for beside what holds it, the register of documents under 7.5, and their version histories.',
  lead: 'What ISO/IEC 42001 asks to be documented, beside the document or register that holds it; then every document under document control (7.5), with version, approval and review.',
  clauses: {
    title: 'Asked for by the clauses',
    tally: (held: number, all: number) => `${number(held)} of ${number(all)} are held.`,
    columns: {
      clause: 'Clause',
      document: 'Documented information',
      holders: 'Held by',
      state: 'State',
    },
  },
  controls: {
    title: 'Asked for by the controls',
    lead: 'Only where the control applies under the Statement of Applicability. Listed are the controls of Annex A that ask for something to be documented.',
    columns: {
      control: 'Control',
      document: 'Documented information',
      holders: 'Held by',
      state: 'State',
    },
  },
  caution:
    'Titles are in our own words, and published lists count differently: check against a licensed copy of the standard.',
  kinds: { document: 'document', record: 'record' },
  states: {
    held: 'held',
    draft: 'not in force',
    missing: 'missing',
    'not-needed': 'none needed yet',
    excluded: 'control excluded',
  },
  ofIsms: (name: string) => `${name}, of the ISMS`,
  scope: 'the scope of the handbook',
  entries: (count: number) => counted(count, 'entry', 'entries'),
  nothing: 'Nothing holds it.',
  register: {
    title: 'Register of documents',
    statement: 'Statement of Applicability',
    tally: (count: number) => counted(count, 'document', 'documents'),
    columns: {
      document: 'Document, kind, classification',
      version: 'Version, status',
      owner: 'Owner',
      approved: 'Approved by, on',
      effective: 'Effective',
      nextReview: 'Next review',
      changed: 'Last change',
    },
    statementKind: 'register',
    kindAndClass: (kind: string, classification: string) => `${kind}, ${classification}`,
    unknown: 'not known',
    pages: 'Pages of the register of documents',
    pageTitle: (page: number) => `Register of documents, page ${number(page)}`,
  },
  history: {
    title: 'History',
    ofStatement: 'History of the Statement',
    ofStatementLead:
      'All changes of its rows, and of the file that holds its version and approval.',
    columns: { date: 'Date', commit: 'Commit', subject: 'Change' },
    changes: (count: number) => counted(count, 'change', 'changes'),
    none: 'No history can be read: the content is under no version control here, or nothing is committed yet.',
    notCommitted: 'This document is in no commit yet.',
    uncommitted: 'What stands here differs from the last commit.',
    /** `{commit}` is where the copy begins, `{day}` its day. */
    shallow:
      'This site was made from a shallow copy that begins with {commit} of {day}. What changed with it and before it is not known here.',
    unchanged: 'No change is known.',
    /** Of a history that is too long to be shown. */
    more: (shown: number, all: number) => `The latest ${number(shown)} of ${number(all)} changes.`,
    all: 'All changes in the repository',
  },
};
