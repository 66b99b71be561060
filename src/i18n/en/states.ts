import { counted, number } from './number.ts';

/** The words for the states of things, the same on every page. */
export const states = {
  control: {
    proven: 'implemented, with proof',
    unproven: 'implemented, unproven',
    partial: 'partial',
    planned: 'planned',
    undecided: 'undecided',
    excluded: 'excluded',
  },
  /** What each state of a control means. */
  meaning: {
    proven: 'It works, and valid evidence shows it.',
    unproven:
      'It is marked implemented, but has no valid evidence: none is named, all of it has expired, or it is ISMS evidence that does not cover this control. It counts as worse than planned: an unproven claim may be raised as a nonconformity.',
    partial: 'Part of it works; the rest has a target date.',
    planned: 'It applies, but does not work yet.',
    undecided: 'It is not decided yet whether it applies.',
    excluded: 'It does not apply, for a stated reason.',
  },
  /** What a word beside a day or a document means. */
  words: {
    dueSoon: 'The day is near: within the days that handbook.yaml counts as soon.',
    overdue: 'The day by which it was to be done has passed, and it is not done.',
    expired: 'It was valid until a day that has passed. It proves nothing any more.',
    available: 'The document or record is in this handbook, or the handbook says where it is.',
    done: 'It was finished. The day beside it says when.',
    held: 'The audit or review took place.',
  },
  /** Why a control has the state that it has. */
  reason: {
    proven: (valid: number) => `${counted(valid, 'valid proof', 'valid proofs')}.`,
    runsOut: 'The first of them expires on {day}.',
    partial: 'Part of it works; the rest is due by {day}.',
    planned: 'It does not work yet; it is due by {day}.',
    undecided: 'It is not decided yet whether it applies.',
    excluded: (basis: string) => `Does not apply: ${basis}.`,
    'no-evidence': 'Marked implemented, but no evidence is named.',
    lapsed: (what: string) => `Marked implemented, but none of its evidence is valid: ${what}.`,
    lapsedCount: (count: number, validity: string) => `${number(count)} ${validity}`,
    borrowed: {
      none: 'Marked implemented, but all its evidence comes from the ISMS, which has no counterpart to this control.',
      format:
        'Marked implemented, but all its evidence comes from the ISMS, which lends this control only a template: the content is new.',
      partial: 'All its evidence comes from the ISMS.',
    },
    legend: 'What the states mean',
  },
  /** How many of something are in a state: "12 planned". */
  counted: (count: number, state: string) => `${number(count)} ${state}`,
  /** The state alone, beside such a number. */
  inNumber: (_count: number, state: string) => `${state}`,
  review: { overdue: 'overdue', expired: 'expired', 'due-soon': 'due soon' },
  validity: {
    expired: 'expired',
    superseded: 'superseded',
    unapproved: 'not approved yet',
    'not-held': 'not held yet',
  },
  /** What the valid proof of a control says of one system. */
  coverage: {
    shown: 'proof about the system',
    organisation: 'proof about the organisation only',
    borrowed: 'proof about other systems only',
    nothing: 'no valid proof',
  },
  /** Of a document whose text is not the one that was approved. */
  changedSinceApproval: 'changed since approval',
  action: { open: 'open', overdue: 'overdue', done: 'done' },
  finding: { open: 'open', closed: 'closed' },
  /** How far a control of the ISMS carries over. */
  transfer: { format: 'template only', partial: 'some content', none: 'nothing' },
  /** How a clause comes to the AIMS. */
  disposition: { reuse: 'reuse', extend: 'extend', new: 'new' },
};
