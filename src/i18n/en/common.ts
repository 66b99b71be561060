import { counted } from './number.ts';

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
  /** What tells the four lists of what is wrong apart; each name leads to its list. */
  fourLists:
    '{findings} were raised by people: in audits, after incidents, in complaints. {checks} are mistakes and dates in the entries that this tool noticed. {traps} are those issues that an auditor would look for first. {gaps} are work that the entries themselves say is not done yet.',
  checksList: 'Issues of the checks',
};
