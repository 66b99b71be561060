import { mayBeNamedByUnread } from '../../handbook/lookup/unread.ts';
import { approvedAssessmentFor, assessmentsFor } from '../../handbook/state/change-state.ts';
import { isRaisedInText } from '../../handbook/state/late-assessments.ts';
import { documentStatusWords, listed } from '../../issues/words.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'change/unassessed',
  severity: 'warning',
  summary:
    'A planned change was made, but the impact assessment that it says it needs is not approved.',
  why: 'Impact assessments are made when significant changes are proposed (8.4). After the change, people are already exposed to what nobody has assessed.',
  check(handbook, report) {
    for (const change of handbook.entries.changes) {
      const { effects, done } = change.data;
      if (effects?.assessment !== 'needed' || done === undefined || done > handbook.asOf) continue;
      if (approvedAssessmentFor(handbook, change) || isRaisedInText(handbook, change.id)) continue;
      if (mayBeNamedByUnread(handbook, 'assessments', change.id)) continue;
      const written = assessmentsFor(handbook, change);
      report({
        at: field(change, 'effects', 'assessment'),
        found:
          written.length > 0
            ? `${change.id} was made on ${done} and needs an impact assessment, but ${listed(written.map(({ id, data }) => `${id} is ${documentStatusWords[data.status]}`))}.`
            : `${change.id} was made on ${done} and needs an impact assessment, but none names it as its \`change\`.`,
        expected: `an impact assessment with \`change: ${change.id}\` that was approved on or before ${done}`,
        fix:
          written.length > 0
            ? `Have the assessment approved, and raise this as a finding whose text names ${change.id}.`
            : `If it was assessed, name it in the assessment under \`change\`. If it was not, assess it now, and raise this as a finding whose text names ${change.id}.`,
      });
    }
  },
});
