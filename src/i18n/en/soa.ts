import { counted, number } from './number.ts';

/** The Statement of Applicability. */
export const soa = {
  description:
    'Every control of Annex A of ISO/IEC 42001: whether it applies and why, its state and its proof.',
  ownControls: 'Our own controls',
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
      meaning: 'Number and title in Annex A of ISO/IEC 42001:2023; below them, our own controls.',
    },
    applicable: {
      title: 'Applicable',
      meaning:
        'Yes, with its drivers: risk, impact, law, contract, business. Or no, with the basis of exclusion.',
    },
    why: {
      title: 'Justification',
      meaning: 'Why it does or does not apply here (6.1.3).',
    },
    state: {
      title: 'State',
      meaning: 'Implemented counts as “with proof” only while its evidence is valid.',
    },
    documents: {
      title: 'Documents',
      meaning: 'Policies and procedures that implement the control.',
    },
    proof: {
      title: 'Proof',
      meaning: 'Evidence, impact assessments and audits that show that it works.',
    },
    owner: {
      title: 'Owner, reviewed',
      meaning: 'The role that is responsible for the control, and when it last confirmed the row.',
    },
  },
  states: 'What the states mean',
  all: 'All controls',
  inAll: (count: number): string =>
    count === 1 ? '{count} control in all' : '{count} controls in all',
  caption: (version: string) => `Statement of Applicability, version ${version}`,
  by: 'by {day}',
  noDocument: 'No document.',
  approval: 'Approval',
  /** An approval that the rows contradict. */
  openVersion: (version: string, undecided: number) =>
    `Version ${version} is marked approved, but it cannot be: ${counted(undecided, 'control is', 'controls are')} undecided.`,
  undecided: (count: number) => `${number(count)} undecided`,
  noReason: 'No reason is given yet.',
  signatures: { name: 'Name', date: 'Date', signature: 'Signature' },
  approvedVersion: (version: string) => `Version ${version} was approved by {role} on {day}.`,
  changedVersion: (version: string) =>
    `Version ${version} was approved by {role} on {day}, but it has been changed since.`,
  unapprovedVersion: (version: string) => `Version ${version} is not approved.`,
};
