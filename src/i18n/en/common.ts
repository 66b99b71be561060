import { counted, number } from './number.ts';

/** Words that many pages share. */
export const common = {
  none: 'none',
  nobody: 'nobody',
  yes: 'yes',
  no: 'no',
  table: 'Table',
  owner: 'Owner',
  noEntry: 'This control has no entry.',
  entries: (count: number) => counted(count, 'entry', 'entries'),
  /** Something with what it is about before it: "All controls: 12 planned". */
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** The road on which the lists of what is wrong follow one another, and what each counts. */
  road: {
    title: 'From what an auditor would raise to by when it is done',
    steps: {
      raised: 'What an auditor would raise',
      open: 'What is open',
      when: 'By when it is done',
    },
    checks: 'Issues of the checks',
    plan: 'Plan',
    counts: {
      findings: (open: number, total: number) => `${number(open)} open of ${number(total)}`,
      checks: (errors: number, warnings: number) =>
        `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
      plan: (dated: number, total: number) =>
        `${number(dated)} of ${counted(total, 'gap', 'gaps')} with a date`,
    },
    meaning: {
      findings: 'raised by people: in audits, after incidents, in complaints',
      checks: 'mistakes and dates in the entries that this tool noticed',
      traps: 'those issues that an auditor looks for first, counted by place',
      gaps: 'work that the entries say is not done, open nonconformities included',
      plan: 'the gaps by their target dates',
      roadmap: 'the eight steps to certification, each with its criteria',
    },
  },
};
