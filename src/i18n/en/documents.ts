import { counted, number } from './number.ts';

/** Documented information: what the standard requires, the register under 7.5, and version histories. */
export const documents = {
  description:
    'The documented information that ISO/IEC 42001 requires and where it is kept, the register of documents (7.5), and their version histories.',
  lead: 'What ISO/IEC 42001 requires to be documented, and where it is kept. Then every document under document control (7.5), with version, approval and review.',
  clauses: {
    title: 'Required by the clauses',
    tally: (held: number, all: number) => `${number(held)} of ${number(all)} are available.`,
    inPart: (count: number) =>
      `${number(count)} more ${count === 1 ? 'is' : 'are'} available in part.`,
    notNeeded: (count: number) =>
      `${number(count)} more ${count === 1 ? 'is' : 'are'} not needed yet.`,
    columns: {
      clause: 'Clause',
      document: 'Documented information',
      holders: 'Kept in',
      state: 'State',
    },
  },
  controls: {
    title: 'Required by the controls',
    lead: 'The controls of Annex A that require something to be documented. Only controls that apply under the Statement of Applicability count, and only if they are implemented. A document that says that a record must exist is not the record. Of a system, a record counts only if it names the system, and is expected once the system has completed the stage. “Implied” means that the control requires something to be determined, not in words documented; only a record shows that it was.',
    implied: 'implied',
    columns: {
      control: 'Control',
      document: 'Documented information',
      holders: 'Kept in',
      state: 'State',
    },
  },
  caution:
    'Titles are in our own words, and published lists count differently: check against a licensed copy of the standard.',
  kinds: { document: 'document', record: 'record' },
  states: {
    held: 'available',
    partial: 'in part',
    draft: 'not in force',
    planned: 'planned',
    missing: 'missing',
    undecided: 'undecided',
    'not-needed': 'none needed yet',
    excluded: 'control excluded',
  },
  ofIsms: (name: string) => `${name}, from the ISMS`,
  scope: 'the scope of the handbook',
  /** What the entries of a register are that are counted. */
  counted: {
    aiRisks: (count: number) => counted(count, 'AI risk', 'AI risks'),
    treatedAiRisks: (count: number) =>
      counted(
        count,
        'AI risk with a result of its treatment',
        'AI risks with a result of their treatment',
      ),
    statementRows: (count: number) => counted(count, 'control', 'controls'),
    approvedAssessments: (count: number) =>
      counted(count, 'approved assessment', 'approved assessments'),
    objectives: (count: number) => counted(count, 'objective', 'objectives'),
    measuredObjectives: (count: number) =>
      counted(count, 'objective with a measurement', 'objectives with a measurement'),
    rolesWithProof: (count: number) =>
      counted(count, 'role with evidence of competence', 'roles with evidence of competence'),
    approvedPolicies: (count: number) => counted(count, 'approved document', 'approved documents'),
    requirements: (count: number) =>
      counted(count, 'external requirement', 'external requirements'),
    aiEvidence: (count: number) =>
      counted(count, 'valid record made for AI', 'valid records made for AI'),
    internalAuditsHeld: (count: number) =>
      counted(count, 'internal audit that was held', 'internal audits that were held'),
    reviewsHeld: (count: number) =>
      counted(count, 'management review that was held', 'management reviews that were held'),
    nonconformities: (count: number) => counted(count, 'nonconformity', 'nonconformities'),
  },
  /** `counts` is what is counted, in words. */
  ofEntries: (counts: string, total: number) =>
    `${counts}, of ${counted(total, 'entry', 'entries')} in all`,
  ofSystems: (held: number, due: number) =>
    `${number(held)} of ${counted(due, 'system', 'systems')}`,
  lacking: 'Missing for',
  more: (count: number) => `and ${number(count)} more`,
  controlDue: 'control due {day}',
  plannedFor: 'planned for {day}',
  nothing: 'Not documented yet.',
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
    versions: {
      columns: { version: 'Version', date: 'Date', what: 'What changed', by: 'By' },
      more: (shown: number, all: number) =>
        `The latest ${number(shown)} of ${number(all)} versions.`,
      commits: 'Changes of the file in the repository',
    },
    ofStatement: 'History of the Statement',
    ofStatementLead:
      'The versions on record, and all changes to its rows and to the file with its version and approval.',
    columns: { date: 'Date', commit: 'Commit', subject: 'Change' },
    changes: (count: number) => counted(count, 'change', 'changes'),
    /** Why there is none. */
    none: {
      unversioned: 'There is no history: the content is not under version control here.',
      empty: 'There is no history yet: nothing has been committed.',
      reftable:
        'No history is shown: the repository keeps its references in the format reftable, which this tool does not read.',
      notStarted: 'No history is shown: git could not be started when this site was built.',
      tooSlow: 'No history is shown: git took too long to read it when this site was built.',
      tooLarge: 'No history is shown: it is too large to read.',
      unreadable:
        'No history is shown: git could not read the repository when this site was built.',
    },
    notCommitted: 'This document has not been committed yet.',
    uncommitted: 'This document has uncommitted changes.',
    /** `{commit}` is where the copy begins, `{day}` its day. */
    shallow:
      'This site was built from a shallow clone that begins with {commit} of {day}. Changes up to and including that commit are not known here.',
    unchanged: 'No change is known.',
    /** Of a history that is too long to be shown. */
    more: (shown: number, all: number) => `The latest ${number(shown)} of ${number(all)} changes.`,
    all: 'All changes in the repository',
  },
};
