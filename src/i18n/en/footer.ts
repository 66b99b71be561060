import { counted } from './number.ts';

/** What stands at the foot of every page. */
export const footer = {
  asOf: 'As of {day}',
  commit: 'commit {commit} of {day}',
  commitModified: 'commit {commit} of {day}, with changes that are not committed',
  noCommit: 'under no version control',
  checks: (checks: number, errors: number, warnings: number) =>
    `${counted(checks, 'check', 'checks')}: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
  edit: 'Edit this page',
  report: 'Report a concern',
};
