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
};
