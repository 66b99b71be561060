/** What is due at a day. */
export const due = {
  nextReview: 'next review',
  targetDate: 'target date',
  validUntil: 'valid until',
  closure: 'closure due',
  target: 'target due',
  audit: 'planned',
};
