import { fileSays } from '../../handbook/reading/says/files.ts';
import { reportProblems } from '../problems.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'content/file',
  severity: 'error',
  alwaysOn: 'unread',
  summary: 'A file in a collection is not an entry, a link leaves the content folder, or an attachment is of a type that is not allowed, or something else than its name says.',
  why: 'Every file of the handbook is either used or reported: nothing is silently ignored, and nothing from outside gets in.',
  says: fileSays,
  check: reportProblems('content/file'),
});
