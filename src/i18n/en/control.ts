import { number } from './number.ts';

/** The page of a control. */
export const control = {
  owner: 'owner {role}',
  reviewed: 'reviewed {day}',
  notReviewed: 'not reviewed yet',
  nextReview: 'next review {day}',
  target: 'target {day}',
  applicable: 'Applicable',
  notApplicable: 'Not applicable',
  undecided: 'Undecided',
  isUndecided: '{decision}: it is not decided yet whether the control applies.',
  because: (drivers: string) => `{decision}. Drivers: ${drivers}.`,
  excludedOn: (basis: string) => `{decision}: ${basis}.`,
  responsibility: (who: string) => `Responsibility is ${who}.`,
  documents: 'Documents',
  noDocument: 'No document implements it.',
  risks: 'Risks that rely on it',
  noRisk: 'No risk relies on it.',
  systems: 'AI systems',
  allSystems: 'all',
  noSystem: 'No system.',
  isms: 'From the ISMS',
  noCounterpart: 'No ISMS counterpart.',
  exception: 'Not for {systems}: {reason}',
  perSystem: 'For each AI system',
  perSystemNote:
    'Proof counts for a system only if it names the system, or says that it is about all of them.',
  perSystemColumns: { systems: 'AI systems', proof: 'Proof' },
  moreSystems: (count: number) => `and ${number(count)} more`,
};
