import { counted } from './number.ts';

/** The foot of every page. */
export const footer = {
  asOf: 'As of {day}',
  commit: 'commit {commit} of {day}',
  commitModified: 'commit {commit} of {day}, with uncommitted changes',
  noCommit: 'not under version control',
  commitUnknown: 'commit unknown',
  checks: (checks: number, errors: number, warnings: number) =>
    `${counted(checks, 'check', 'checks')}: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
  edit: 'Edit this page',
  report: 'Report a concern',
  reportTo: 'Report a concern: {contact}',
};
