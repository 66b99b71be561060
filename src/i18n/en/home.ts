import { counted, number } from './number.ts';

/** The handbook at a glance. */
export const home = {
  scope: 'Scope',
  certificate: (standard: string, certificate: string) =>
    `${standard} certificate ${certificate}, valid until {day}`,
  /** Only as long as it is true. */
  construction: (held: number, pieces: number, decided: number, controls: number) =>
    `Under construction: ${number(held)} of ${counted(pieces, 'piece', 'pieces')} of documented information available, ${number(decided)} of ${counted(controls, 'control', 'controls')} decided.`,
  stage1: 'ISO/IEC 42001: stage 1 planned for {stage1}',
  stage2: 'ISO/IEC 42001: stage 2 planned for {stage2}',
  stages: 'ISO/IEC 42001: stage 1 planned for {stage1}, stage 2 for {stage2}',
  /** Whom the handbook is for: where each begins, and what is there. */
  entrances: {
    board: { title: 'For the board', text: 'The same on one page, to print' },
    audit: { title: 'For auditors', text: 'The first questions, each with a short answer' },
    work: { title: 'For owners', text: 'What is open, and by when' },
  },
  steps: 'The eight steps',
  next: 'Next criterion: {criterion}',
  findings: 'Open findings',
  noFindings: 'No finding is open.',
  checks: (errors: number, warnings: number) =>
    `Checks: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
  gaps: (count: number) => counted(count, 'gap before certification', 'gaps before certification'),
  traps: 'What an auditor would raise',
  allFindings: (count: number) => `All ${number(count)} open findings`,
  closureBy: 'to be closed by {day}',
  dueWithin: (days: number) => `Due within ${counted(days, 'day', 'days')}`,
  nothingDue: 'Nothing is due.',
  dueTally: (count: number, overdue: number) =>
    `${number(count)} due${overdue > 0 ? `, ${number(overdue)} of them overdue` : ''}`,
  dueMore: 'Not shown:',
  columns: { date: 'Date', what: 'What', entry: 'Entry', owner: 'Owner' },
  changed: 'What changed',
  changedMore: (count: number) => `and ${counted(count, 'more file', 'more files')}`,
  changedAll: 'History of the documents',
};
