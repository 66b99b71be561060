import { isUndecided } from '../../handbook/state/control-state.ts';
import { approvedWhole } from '../../handbook/state/approved-text.ts';
import { partsChanged, type PartsChanged } from '../../handbook/state/text-changes.ts';
import { rowsReviewedAfter } from '../../handbook/state/statement-state.ts';
import { key, field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { documentStatusWords, firstOf, listed } from '../../issues/words.ts';
import { partsInWords } from '../parts-in-words.ts';
import { unsaidWords, type Unsaid } from '../unsaid.ts';

const file = { file: 'handbook.yaml' };

const says = {
  unapproved: (status: 'draft' | 'in-review' | 'retired') => ({
    found: `The Statement of Applicability is ${documentStatusWords[status]}, not approved.`,
    expected: '`approved`, with `approvedBy` and `approved`',
    fix: 'Have it approved, and say by whom and when.',
  }),
  unsaid: (missing: Unsaid) => ({
    found: `The Statement of Applicability is marked approved, but nothing says ${unsaidWords[missing]}.`,
    expected: '`approvedBy` with a role and `approved` with the date',
    fix: 'Add what is missing, or set `status: in-review`.',
  }),
  undecided: (ids: readonly string[]) => ({
    found: `The Statement of Applicability is marked approved, but ${ids.length === 1 ? '1 control is' : `${ids.length} controls are`} undecided: ${firstOf(ids)}.`,
    expected: 'a decision on every row before the Statement is approved',
    fix: 'Set `status: draft` until all rows are decided, then have the Statement approved.',
  }),
  changed: (approved: string, known: PartsChanged | undefined) => ({
    found: `The Statement of Applicability is not the one that was approved on ${approved}. ${partsInWords(known, 'rows')}`,
    expected: 'the rows that were approved, or an approval of the rows as they are',
    fix: 'Have the Statement approved as it is and run `aims approve soa --by ROLE --version VERSION`, set `status: in-review` until then, or restore the approved rows.',
  }),
  later: (approved: string, rows: readonly string[], more: number, day: string) => ({
    found: `The Statement of Applicability was approved on ${approved}, but rows were reviewed after that: ${listed(more > 0 ? [...rows, `${more} more`] : rows)}.`,
    expected: `an approval on ${day} or later`,
    fix: 'Raise `version`, have the Statement approved again, and set `approved` to that day.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'soa/approval',
  severity: 'warning',
  summary:
    'The Statement of Applicability is not approved, is marked approved although rows are undecided, was changed after its approval, or was approved before one of its rows was last reviewed. Where `aims approve soa` wrote `approvedText`, the rows are compared with what was approved, else the dates.',
  why: 'Documented information is reviewed and approved before it is used (7.5.2), and the Statement is the document that auditors begin with. A row that is undecided, or was reviewed afterwards, has not been approved. What the designated management has to approve are the treatment plan and the residual risks (6.1.3): see plan/approval.',
  says,
  check(handbook, report) {
    // Of a handbook.yaml that is wrong nothing is known; content/schema reports it.
    if (handbook.problems.some(({ at }) => at.file === file.file)) return;
    const { status, approved, approvedBy } = handbook.config.soa;
    if (status !== 'approved')
      return report({
        at: field(file, 'soa', 'status'),
        ...say('unapproved', status),
      });
    if (!approved || !approvedBy)
      return report({
        at: field(file, 'soa', 'status'),
        ...say('unsaid', approved ? 'by' : approvedBy ? 'when' : 'both'),
      });
    const open = handbook.entries.controls.filter(isUndecided);
    if (open.length > 0)
      return report({
        at: field(file, 'soa', 'status'),
        ...say(
          'undecided',
          open.map(({ id }) => id),
        ),
      });
    const text = approvedWhole(handbook, 'soa');
    if (text === 'changed')
      return report({
        restsOn: handbook.entries.controls.map(({ file: part }) => part),
        at: field(file, 'soa', 'approvedText'),
        words: () => say('changed', approved, partsChanged(handbook, 'soa')),
      });
    if (text === 'same') return;
    // A date of review that is still to come is told by date/future.
    const later = rowsReviewedAfter(handbook, approved).filter(
      ({ data }) => (data.lastReviewed ?? '') <= handbook.asOf,
    );
    if (later.length === 0) return;
    const shown = later.slice(0, 5).map(({ id, data }) => `${id} (${data.lastReviewed})`);
    report({
      at: key(file, 'soa', 'approved'),
      ...say(
        'later',
        approved,
        shown,
        later.length - shown.length,
        later[0]?.data.lastReviewed ?? '',
      ),
    });
  },
});
