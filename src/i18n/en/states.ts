import { counted, number } from './number.ts';

/** The words for where something stands, the same on every page. */
export const states = {
  control: {
    proven: 'implemented, with proof',
    unproven: 'implemented, unproven',
    partial: 'partial',
    planned: 'planned',
    excluded: 'excluded',
  },
  /** What each state of a control means. */
  meaning: {
    proven: 'It works, and valid evidence shows it.',
    unproven:
      'It is said to work, but nothing valid shows it: no evidence is named, or all of it has expired, or it is evidence of the ISMS that does not reach this control. Looks worse than planned because it is: an auditor raises it.',
    partial: 'Part of it works; the rest has a day by which it is to be done.',
    planned: 'It applies, and nothing of it works yet.',
    excluded: 'It does not apply, for a reason that is given.',
  },
  /** Why a control stands where it stands. */
  reason: {
    proven: (valid: number) => `${counted(valid, 'valid proof', 'valid proofs')}.`,
    runsOut: 'The first of them runs out on {day}.',
    partial: 'Part of it works; the rest is to be done by {day}.',
    planned: 'Nothing of it works yet; it is to be done by {day}.',
    excluded: (basis: string) => `Does not apply: ${basis}.`,
    'no-evidence': 'Said to be implemented, but no evidence is named.',
    lapsed: (what: string) => `Said to be implemented, but of its evidence nothing holds: ${what}.`,
    lapsedCount: (count: number, validity: string) => `${number(count)} ${validity}`,
    borrowed: {
      none: 'Said to be implemented, but all its evidence is the ISMS’s, to which this control has no counterpart.',
      format:
        'Said to be implemented, but all its evidence is the ISMS’s, which lends this control its form only: the content is new.',
      partial: 'All its evidence is the ISMS’s.',
    },
    legend: 'What the states mean',
  },
  /** How many of something stand there: "12 planned". */
  counted: (count: number, state: string) => `${number(count)} ${state}`,
  /** The state alone, as it stands beside such a number. */
  inNumber: (_count: number, state: string) => `${state}`,
  review: { overdue: 'overdue', 'due-soon': 'due soon' },
  validity: { expired: 'expired', superseded: 'superseded', 'not-done': 'not yet done' },
  finding: { open: 'open', closed: 'closed' },
  /** How far a control of the ISMS carries over. */
  transfer: { format: 'format', partial: 'partial', none: 'none' },
  /** How a clause comes to the AIMS. */
  disposition: { reuse: 'reuse', extend: 'extend', new: 'new' },
};
