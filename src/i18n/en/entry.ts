/** The page of an entry. */
export const entry = {
  /** Titles of the sections that pages of entries have of their own, by their ids. */
  sections: { decision: 'Decision', proof: 'Proof' } as Readonly<Record<string, string>>,
};
