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
    why: {
      title: 'Why',
      meaning:
        'Applicable: what drives it (risk, impact, law, contract, business) and the justification. Not applicable: on which basis, and why.',
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
    owner: { title: 'Owner', meaning: 'The role that answers for the control.' },
    reviewed: { title: 'Reviewed', meaning: 'When the owner last confirmed the row.' },
  },
  all: 'All controls',
  inAll: (count: number) => (count === 1 ? '{count} control in all' : '{count} controls in all'),
  caption: (version: string) => `Statement of Applicability, version ${version}`,
  notApplicable: (basis: string) => `not applicable: ${basis}`,
  by: 'by {day}',
  noDocument: 'No document.',
  approval: 'Approval',
  approvedVersion: (version: string) => `Version ${version} was approved by {role} on {day}.`,
  unapprovedVersion: (version: string) => `Version ${version} is not approved.`,
};
