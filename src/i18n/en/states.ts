/** The words for where something stands, the same on every page. */
export const states = {
  control: {
    proven: 'implemented, with proof',
    unproven: 'implemented, unproven',
    partial: 'partial',
    planned: 'planned',
    excluded: 'excluded',
  },
  review: { overdue: 'overdue', 'due-soon': 'due soon' },
  validity: { expired: 'expired', superseded: 'superseded', 'not-done': 'not yet done' },
};
