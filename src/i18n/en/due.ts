/** What is due at a day. */
export const due = {
  nextReview: 'next review',
  targetDate: 'target date',
  validUntil: 'valid until',
  closure: 'closure due',
  target: 'target due',
  treatment: 'treatment due',
  decision: 'decision due',
  audit: 'planned',
};
