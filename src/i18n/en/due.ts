/** What is due at a day. */
export const due = {
  nextReview: 'next review',
  targetDate: 'target date',
  validUntil: 'valid until',
  closure: 'closure due',
  target: 'target due',
  treatment: 'treatment due',
  action: 'action due',
  decision: 'decision due',
  audit: 'planned',
  change: 'change due',
  condition: 'condition due',
  notification: 'notification due',
  duty: 'legal duty',
  promise: 'promise due',
};
