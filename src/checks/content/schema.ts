import { schemaSays } from '../../handbook/reading/says/schema.ts';
import { reportProblems } from '../problems.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'content/schema',
  severity: 'error',
  alwaysOn: 'unread',
  summary: 'A field is missing, unknown or wrong.',
  why: 'If a misspelt field were silently dropped, what it says would be lost. Every field is either read or reported.',
  says: schemaSays,
  check: reportProblems('content/schema'),
});
