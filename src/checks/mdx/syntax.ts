import { syntaxSays } from '../../handbook/reading/says/syntax.ts';
import { reportProblems } from '../problems.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'mdx/syntax',
  severity: 'error',
  alwaysOn: 'unread',
  summary: 'The body does not parse.',
  why: 'A body that cannot be read cannot be shown, and nothing in it can be checked.',
  says: syntaxSays,
  check: reportProblems('mdx/syntax'),
});
