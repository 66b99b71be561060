import { approvedWhole } from '../../handbook/state/approved-text.ts';
import { partsChanged, type PartsChanged } from '../../handbook/state/text-changes.ts';
import { needsPlan, risksAssessedAfter } from '../../handbook/state/plan-state.ts';
import { lastAssessed } from '../../handbook/state/risk-state.ts';
import { documentStatusWords, firstOf } from '../../issues/words.ts';
import { partsInWords } from '../parts-in-words.ts';
import { unsaidWords, type Unsaid } from '../unsaid.ts';
import { field, key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const file = { file: 'handbook.yaml' };

const says = {
  missing: () => ({
    found: 'The handbook registers risks, but has no treatment plan that anybody could approve.',
    expected: '`treatmentPlan`, with `version`, `status`, `approvedBy` and `approved`',
    fix: 'Add `treatmentPlan` with `version: "0.1"` and `status: draft`, write the `actions` of the risks, and have the plan approved.',
  }),
  unapproved: (status: 'draft' | 'in-review' | 'retired') => ({
    found: `The treatment plan is ${documentStatusWords[status]}, not approved.`,
    expected: '`approved`, with `approvedBy` and `approved`',
    fix: 'Have the plan and the residual risks approved by the designated management, and say by whom and when.',
  }),
  unsaid: (missing: Unsaid) => ({
    found: `The treatment plan is marked approved, but nothing says ${unsaidWords[missing]}.`,
    expected: '`approvedBy` with a role and `approved` with the date',
    fix: 'Add what is missing, or set `status: in-review`.',
  }),
  changed: (approved: string, known: PartsChanged | undefined) => ({
    found: `The treatment plan is not the one that was approved on ${approved}. ${partsInWords(known, 'risks')}`,
    expected: 'the risks and actions that were approved, or an approval of them as they are',
    fix: 'Have the plan approved as it is and run `aims approve plan --by ROLE --version VERSION`, set `status: in-review` until then, or restore what was approved.',
  }),
  later: (approved: string, risks: readonly string[], day: string) => ({
    found: `The treatment plan was approved on ${approved}, but risks were assessed after that: ${firstOf(risks)}.`,
    expected: `an approval on ${day} or later`,
    fix: 'Raise `version`, have the plan approved again, and set `approved` to that day.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'plan/approval',
  severity: 'warning',
  summary:
    'There is no risk treatment plan, it is not approved, it was changed after its approval, or it was approved before a risk was last assessed. Where `aims approve plan` wrote `approvedText`, the risks are compared with what was approved, else the dates.',
  why: 'The designated management approves the treatment plan and accepts the residual AI risks (6.1.3). Risks that were assessed afterwards were not part of what it approved.',
  says,
  check(handbook, report) {
    // Of a handbook.yaml that is wrong nothing is known; content/schema reports it.
    if (handbook.problems.some(({ at }) => at.file === file.file) || !needsPlan(handbook)) return;
    const plan = handbook.config.treatmentPlan;
    if (!plan)
      return report({
        at: file,
        ...say('missing'),
      });
    const { status, approved, approvedBy } = plan;
    if (status !== 'approved')
      return report({
        at: field(file, 'treatmentPlan', 'status'),
        ...say('unapproved', status),
      });
    if (!approved || !approvedBy)
      return report({
        at: field(file, 'treatmentPlan', 'status'),
        ...say('unsaid', approved ? 'by' : approvedBy ? 'when' : 'both'),
      });
    const text = approvedWhole(handbook, 'plan');
    if (text === 'changed')
      return report({
        restsOn: handbook.entries.risks.map(({ file: part }) => part),
        at: field(file, 'treatmentPlan', 'approvedText'),
        words: () => say('changed', approved, partsChanged(handbook, 'plan')),
      });
    if (text === 'same') return;
    const later = risksAssessedAfter(handbook, approved);
    const [last] = later;
    if (!last) return;
    report({
      at: key(file, 'treatmentPlan', 'approved'),
      ...say(
        'later',
        approved,
        later.map((risk) => `${risk.id} (${lastAssessed(risk)})`),
        lastAssessed(last) ?? '',
      ),
    });
  },
});
