import { counted, number } from './number.ts';

/** Planned changes: the register and the page of each. */
export const changes = {
  tally: (way: number, overdue: number, total: number) =>
    `${counted(way, 'change', 'changes')} on the way${overdue > 0 ? `, ${number(overdue)} overdue` : ''}, ${number(total)} in all`,
  empty: 'No planned change is registered.',
  columns: {
    change: 'Change',
    of: 'Change of',
    systems: 'Systems',
    state: 'State',
    proposed: 'Proposed',
    due: 'Due',
    done: 'Made',
    owner: 'Owner',
  },
  states: {
    open: 'to be decided',
    rejected: 'rejected',
    approved: 'approved',
    overdue: 'overdue',
    made: 'made, not verified',
    verified: 'made and verified',
  },
  steps: {
    proposed: 'Proposed',
    examined: 'Effects examined',
    decided: 'Decided',
    assessed: 'Impact assessed',
    made: 'Made',
    verified: 'Verified',
  },
  stepStates: {
    done: 'done',
    open: 'next',
    overdue: 'overdue',
    ahead: 'to come',
    missing: 'left out',
  },
  stepColumns: {
    step: 'Step',
    state: 'State',
    when: 'When',
    shownBy: 'By whom, shown by',
  },
  due: 'due {day}',
  ofAims: 'of the management system',
  ofSystem: 'of {systems}',
  owner: 'owner {role}',
  reaches: 'Also reaches',
  noEffects: 'Nothing says what the change affects.',
};
