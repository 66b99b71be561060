import { reportProblems } from '../problems.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'content/yaml',
  severity: 'error',
  alwaysOn: true,
  summary: 'The front matter does not parse, repeats a field, or abuses aliases.',
  why: 'What cannot be read unambiguously would be lost, or read differently by the next tool.',
  check: reportProblems('content/yaml'),
});
