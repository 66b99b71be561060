import { reportProblems } from '../problems.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'content/file',
  severity: 'error',
  alwaysOn: true,
  summary: 'A file that is no entry stands in a collection, a link leaves the content folder, or the type of an attachment is not allowed.',
  why: 'What stands in the handbook is read, published and hashed, or reported: nothing is passed over, and nothing from outside gets in.',
  check: reportProblems('content/file'),
});
