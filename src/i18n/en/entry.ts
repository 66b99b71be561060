const sections: Readonly<Record<string, string>> = {
  decision: 'Decision',
  proof: 'Proof',
  'sub-clauses': 'Sub-clauses',
};

/** What the pages of all entries say beside their fields. */
export const entry = {
  /** Titles of the sections that an entry's page has of its own, by their ids. */
  sections,
  linkedFrom: 'Linked from',
  notLinked: 'No other entry names this one.',
  mentionedIn: 'Mentioned in the text of',
};
