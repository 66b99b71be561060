import { counted, number } from './number.ts';

/** Findings on their way to closure. */
export const findings = {
  lead: 'Open findings come first, by due date, followed by the most recently closed.',
  tally: (open: number, overdue: number, total: number) =>
    `${number(open)} open of ${number(total)}${overdue > 0 ? `, ${number(overdue)} overdue` : ', none overdue'}.`,
  empty: 'No finding is registered.',
  states: { open: 'open', overdue: 'overdue', closed: 'closed' },
  columns: {
    finding: 'Finding',
    grade: 'Grade',
    state: 'State',
    steps: 'Steps done',
    due: 'Due',
    owner: 'Owner',
  },
  /** What of the four steps is done: `{next}` is the first that is not. */
  stepsDone: (done: number, all: number) => `${number(done)} of ${number(all)}`,
  next: (step: string) => `next: ${step}`,
  closedWithout: (step: string) => `closed without ${step}`,
  closedOn: 'closed {day}',
  standing: {
    raised: 'raised {day}',
    due: 'due {day}',
    closed: 'closed {day}',
    owner: 'owner {role}',
  },
  facts: { against: 'Against', source: 'Source', systems: 'AI systems' },
  noSystem: 'No AI system is named.',
  steps: {
    correction: 'Correction',
    rootCause: 'Root cause',
    correctiveAction: 'Corrective action',
    effectiveness: 'Effectiveness',
  },
  stepsInText: {
    correction: 'correction',
    rootCause: 'root cause',
    correctiveAction: 'corrective action',
    effectiveness: 'check of effectiveness',
  },
  stepStates: {
    done: 'done',
    open: 'open',
    overdue: 'overdue',
    planned: 'planned',
    missing: 'missing',
    'not-asked': 'not required',
  },
  notAsked: 'Only a nonconformity requires all steps (10.2).',
  planned: {
    title: 'Planned actions',
    columns: { action: 'Action', owner: 'Owner', due: 'Due', state: 'State' },
  },
  actionsOpen: (count: number) => `${counted(count, 'planned action', 'planned actions')} open`,
  without: {
    planned: 'Actions are planned; see below.',
    open: 'Nothing is recorded yet.',
    overdue: 'Nothing is recorded, and the finding is overdue.',
    missing: 'The finding was closed without it.',
  },
  checked: 'Checked on {day}, shown by {evidence}.',
  checkPlanned: 'To be checked on {day} with {evidence}.',
};
