import { reportProblems } from '../problems.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'content/schema',
  severity: 'error',
  alwaysOn: true,
  summary: 'A field is missing, unknown or wrong.',
  why: 'A misspelt field that is dropped in silence is a claim that nobody made. Every field is read, or reported.',
  check: reportProblems('content/schema'),
});
