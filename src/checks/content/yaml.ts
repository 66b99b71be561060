import { yamlSays } from '../../handbook/reading/says/yaml.ts';
import { reportProblems } from '../problems.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'content/yaml',
  severity: 'error',
  alwaysOn: 'unread',
  summary: 'The front matter does not parse, repeats a field, or abuses aliases.',
  why: 'Ambiguous content would be lost, or the next tool would read it differently.',
  says: yamlSays,
  check: reportProblems('content/yaml'),
});
