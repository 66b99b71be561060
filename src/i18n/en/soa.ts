/** The Statement of Applicability. */
export const soa = {
  description:
    'Every control of Annex A of ISO/IEC 42001: whether it applies, why, where it stands and what proves it.',
  ownControls: 'Controls of our own',
  facts: {
    organization: 'Organisation',
    version: 'Version',
    status: 'Status',
    owner: 'Owner',
    approvedBy: 'Approved by',
    approved: 'Approved',
    nextReview: 'Next review',
    classification: 'Classification',
    basis: 'Basis',
  },
  notApproved: 'not approved',
  basis: 'ISO/IEC 42001:2023, 6.1.3 and Annex A',
  definitions: 'What the columns mean',
  columns: {
    control: {
      title: 'Control',
      meaning:
        'Number and title in Annex A of ISO/IEC 42001:2023; below them, controls of our own.',
    },
    applicable: {
      title: 'Applicable',
      meaning:
        'Yes, with what drives it: risk, impact, law, contract, business. No, with the basis on which it is excluded.',
    },
    why: {
      title: 'Justification',
      meaning: 'Why it applies here, or why it does not (6.1.3).',
    },
    state: {
      title: 'State',
      meaning: 'Implemented counts as “with proof” only while valid evidence stands behind it.',
    },
    documents: {
      title: 'Documents',
      meaning: 'Policies and procedures that carry the control out.',
    },
    proof: {
      title: 'Proof',
      meaning: 'Evidence, impact assessments and audits that show that it works.',
    },
    owner: {
      title: 'Owner, reviewed',
      meaning: 'The role that answers for the control, and when it last confirmed the row.',
    },
  },
  states: 'What the states mean',
  all: 'All controls',
  inAll: (count: number): string =>
    count === 1 ? '{count} control in all' : '{count} controls in all',
  caption: (version: string) => `Statement of Applicability, version ${version}`,
  by: 'by {day}',
  noDocument: 'No document.',
  reviewed: 'reviewed {day}',
  approval: 'Approval',
  signatures: { name: 'Name', date: 'Date', signature: 'Signature' },
  approvedVersion: (version: string) => `Version ${version} was approved by {role} on {day}.`,
  unapprovedVersion: (version: string) => `Version ${version} is not approved.`,
};
