import { duplicateSays } from '../../handbook/reading/says/ids.ts';
import { reportProblems } from '../problems.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'content/duplicate-id',
  severity: 'error',
  alwaysOn: 'unread',
  summary: 'Two entries share an id, ignoring case, or an entry has the id of a clause or control.',
  why: 'References are ids. An id that means two things makes every link to it ambiguous, and on many machines two files whose names differ only in case overwrite each other.',
  says: duplicateSays,
  check: reportProblems('content/duplicate-id'),
});
