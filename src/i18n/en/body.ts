/** What the texts of entries are rendered with. */
export const body = {
  callouts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
  footnotes: 'Footnotes',
  /** @param reference - number of the reference, with `-2` after it where a note is referred to again */
  backToReference: (reference: string) => `Back to reference ${reference}`,
};
