import { rowsReviewedAfter } from '../../handbook/derived/statement-state.ts';
import { key, field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { documentStatusWords, listed } from '../words.ts';

const file = { file: 'handbook.yaml' };

export const rule = defineRule({
  id: 'soa/approval',
  severity: 'warning',
  summary:
    'The Statement of Applicability is not approved, or it was approved before the latest change of one of its rows.',
  why: 'The designated management approves the Statement (6.1.3). A row that changed afterwards was approved by nobody.',
  check(handbook, report) {
    // Of a handbook.yaml that is wrong nothing is known; content/schema reports it.
    if (handbook.problems.some(({ at }) => at.file === file.file)) return;
    const { status, approved, approvedBy } = handbook.config.soa;
    if (status !== 'approved')
      return report({
        at: field(file, 'soa', 'status'),
        found: `The Statement of Applicability is ${documentStatusWords[status]}, not approved.`,
        expected: '`approved`, with `approvedBy` and `approved`',
        fix: 'Have it approved by the designated management, and say by whom and when.',
      });
    if (!approved || !approvedBy)
      return report({
        at: field(file, 'soa', 'status'),
        found: `The Statement of Applicability is called approved, and nothing says ${approved ? 'by whom' : approvedBy ? 'when' : 'by whom or when'}.`,
        expected: '`approvedBy` with a role and `approved` with the day',
        fix: 'Add what is missing, or set `status: in-review`.',
      });
    const later = rowsReviewedAfter(handbook, approved);
    if (later.length === 0) return;
    const shown = later.slice(0, 5).map(({ id, data }) => `${id} (${data.lastReviewed})`);
    if (later.length > shown.length) shown.push(`${later.length - shown.length} more`);
    report({
      at: key(file, 'soa', 'approved'),
      found: `The Statement of Applicability was approved on ${approved}, and rows were reviewed after that: ${listed(shown)}.`,
      expected: `an approval on ${later[0]?.data.lastReviewed} or later`,
      fix: 'Raise `version`, have the Statement approved again, and set `approved` to that day.',
    });
  },
});
