import { counted } from './number.ts';

/** What `aims dev` says of what is wrong with what a page shows. */
export const issues = {
  title: 'Issues on this page',
  // The panel with the issues of all pages.
  all: (errors: number, warnings: number) =>
    `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
  openFile: 'Open in VS Code',
  more: (issues: number) => counted(issues, 'more issue', 'more issues'),
  preview: 'Only the preview shows this.',
  expected: 'Expected',
  nearest: 'Did you mean',
  fix: 'To do',
  incomplete: (issues: number) =>
    `{entry} cannot be shown completely yet: ${counted(issues, 'issue', 'issues')}.`,
  asRead: 'This entry cannot be shown completely yet. Below is the part that could be read.',
  fieldsUnread: 'The fields cannot be read. This is how they are written:',
  textUnread: 'The text cannot be read.',
  asWritten: 'This is how it is written:',
};
