import { isUndecided } from '../../handbook/state/control-state.ts';
import { approvedWhole } from '../../handbook/state/approved-text.ts';
import { partsChanged } from '../../handbook/state/text-changes.ts';
import { rowsReviewedAfter } from '../../handbook/state/statement-state.ts';
import { key, field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { documentStatusWords, firstOf, listed } from '../../issues/words.ts';
import { partsInWords } from '../parts-in-words.ts';

const file = { file: 'handbook.yaml' };

export const rule = defineRule({
  id: 'soa/approval',
  severity: 'warning',
  summary:
    'The Statement of Applicability is not approved, is marked approved although rows are undecided, was changed after its approval, or was approved before one of its rows was last reviewed. Where `aims approve soa` wrote `approvedText`, the rows are compared with what was approved, else the dates.',
  why: 'Documented information is reviewed and approved before it is used (7.5.2), and the Statement is the document that auditors begin with. A row that is undecided, or was reviewed afterwards, has not been approved. What the designated management has to approve are the treatment plan and the residual risks (6.1.3): see plan/approval.',
  check(handbook, report) {
    // Of a handbook.yaml that is wrong nothing is known; content/schema reports it.
    if (handbook.problems.some(({ at }) => at.file === file.file)) return;
    const { status, approved, approvedBy } = handbook.config.soa;
    if (status !== 'approved')
      return report({
        at: field(file, 'soa', 'status'),
        found: `The Statement of Applicability is ${documentStatusWords[status]}, not approved.`,
        expected: '`approved`, with `approvedBy` and `approved`',
        fix: 'Have it approved, and say by whom and when.',
      });
    if (!approved || !approvedBy)
      return report({
        at: field(file, 'soa', 'status'),
        found: `The Statement of Applicability is marked approved, but nothing says ${approved ? 'by whom' : approvedBy ? 'when' : 'by whom or when'}.`,
        expected: '`approvedBy` with a role and `approved` with the date',
        fix: 'Add what is missing, or set `status: in-review`.',
      });
    const open = handbook.entries.controls.filter(isUndecided);
    if (open.length > 0)
      return report({
        at: field(file, 'soa', 'status'),
        found: `The Statement of Applicability is marked approved, but ${open.length === 1 ? '1 control is' : `${open.length} controls are`} undecided: ${firstOf(open.map(({ id }) => id))}.`,
        expected: 'a decision on every row before the Statement is approved',
        fix: 'Set `status: draft` until all rows are decided, then have the Statement approved.',
      });
    const text = approvedWhole(handbook, 'soa');
    if (text === 'changed')
      return report({
        restsOn: handbook.entries.controls.map(({ file: part }) => part),
        at: field(file, 'soa', 'approvedText'),
        words: () => {
          const known = partsChanged(handbook, 'soa');
          return {
            found: `The Statement of Applicability is not the one that was approved on ${approved}. ${partsInWords(known, 'rows')}`,
            expected: 'the rows that were approved, or an approval of the rows as they are',
            fix: 'Have the Statement approved as it is and run `aims approve soa --by ROLE --version VERSION`, set `status: in-review` until then, or restore the approved rows.',
          };
        },
      });
    if (text === 'same') return;
    // A date of review that is still to come is told by date/future.
    const later = rowsReviewedAfter(handbook, approved).filter(
      ({ data }) => (data.lastReviewed ?? '') <= handbook.asOf,
    );
    if (later.length === 0) return;
    const shown = later.slice(0, 5).map(({ id, data }) => `${id} (${data.lastReviewed})`);
    if (later.length > shown.length) shown.push(`${later.length - shown.length} more`);
    report({
      at: key(file, 'soa', 'approved'),
      found: `The Statement of Applicability was approved on ${approved}, but rows were reviewed after that: ${listed(shown)}.`,
      expected: `an approval on ${later[0]?.data.lastReviewed} or later`,
      fix: 'Raise `version`, have the Statement approved again, and set `approved` to that day.',
    });
  },
});
