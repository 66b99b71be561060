const sections: Readonly<Record<string, string>> = {
  decision: 'Decision',
  proof: 'Proof',
  'sub-clauses': 'Sub-clauses',
  decisions: 'Decisions and people',
  roles: 'Roles',
  obligations: 'Obligations',
  lifecycle: 'Life cycle',
  assessment: 'Impact assessment',
  risks: 'Risks',
  controls: 'Controls',
  findings: 'Findings',
  responsibilities: 'Responsibilities',
  systems: 'AI systems',
  contract: 'Contract and review',
  milestones: 'Milestones',
};

/** What the pages of all entries say beside their fields. */
export const entry = {
  /** Titles of the sections that an entry's page has of its own, by their ids. */
  sections,
  linkedFrom: 'Linked from',
  notLinked: 'No other entry names this one.',
  mentionedIn: 'Mentioned in the text of',
};
