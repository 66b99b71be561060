/** Editions of a handbook for fewer or more readers. */
export const editions = {
  term: 'Edition',
  names: { public: 'Public edition', internal: 'Internal edition', full: 'Full edition' },
  meanings: {
    public: 'It shows what the organisation publishes about its AI.',
    internal:
      'It leaves out what is confidential. What a page counts as missing may be in the full edition.',
    full: 'It contains all entries, confidential ones included.',
  },
  /** In the place of the id or the name of an entry that the edition leaves out. */
  record: '[restricted record]',
  /** In the place of a text that the edition leaves out. */
  part: '[restricted]',
  /** Above a part of a text that smaller editions leave out. */
  only: (classification: string) => `Restricted: ${classification}`,
  trust: {
    lead: (organization: string) =>
      `What ${organization} tells everybody about how it manages its AI.`,
    scope: 'Scope',
    policies: 'Policies',
    otherDocuments: 'More documents',
    certificates: 'Certificates',
    noCertificate: 'There is no certificate yet.',
    systems: 'AI systems',
    systemsLead: 'AI systems that the organisation describes to the public.',
    systemColumns: {
      system: 'AI system',
      purpose: 'What it is for',
      decisions: 'Decisions',
      deployed: 'In use since',
    },
    noSystems: 'The organisation describes no AI system here.',
    statement: 'Statement of Applicability',
    statementLead:
      'Which controls of ISO/IEC 42001 apply, and how far they are implemented. The evidence is not published.',
    statementColumns: {
      control: 'Control',
      applies: 'Applies',
      status: 'Implementation',
      justification: 'Justification',
    },
    applies: { yes: 'yes', no: 'no', undecided: 'undecided' },
    concern: 'Raise a concern',
    concernLead: 'If you have a concern about our AI, tell us here.',
    noConcern: 'No way to raise a concern is named.',
  },
};
