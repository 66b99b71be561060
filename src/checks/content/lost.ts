import { lostSays } from '../../handbook/reading/says/lost.ts';
import { reportProblems } from '../problems.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'content/lost',
  severity: 'warning',
  summary:
    'Something written is not shown: what YAML takes for a comment or a name, surplus cells, notes that nothing refers to, text after a block of code without end, letters that were lost when a file was converted.',
  why: 'The loss is noticed too late: in the audit, when the title of a decision ends halfway.',
  says: lostSays,
  check: reportProblems('content/lost'),
});
