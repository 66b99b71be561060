import { number } from './number.ts';

/** The words for where something stands, the same on every page. */
export const states = {
  control: {
    proven: 'implemented, with proof',
    unproven: 'implemented, unproven',
    partial: 'partial',
    planned: 'planned',
    excluded: 'excluded',
  },
  /** How many of something stand there: "12 planned". */
  counted: (count: number, state: string) => `${number(count)} ${state}`,
  review: { overdue: 'overdue', 'due-soon': 'due soon' },
  validity: { expired: 'expired', superseded: 'superseded', 'not-done': 'not yet done' },
  finding: { open: 'open', closed: 'closed' },
  /** How far a control of the ISMS carries over. */
  transfer: { format: 'format', partial: 'partial', none: 'none' },
  /** How a clause comes to the AIMS. */
  disposition: { reuse: 'reuse', extend: 'extend', new: 'new' },
};
