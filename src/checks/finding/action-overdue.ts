import { actionState } from '../../handbook/state/action-state.ts';
import { daysBetween } from '../../handbook/dates.ts';
import { isOpen } from '../../handbook/state/finding-state.ts';
import { field } from '../places.ts';
import { defineRule } from '../rule.ts';
import { days } from '../../issues/words.ts';

export const rule = defineRule({
  id: 'finding/action-overdue',
  severity: 'warning',
  summary:
    'A planned action of a finding is past its due date, falls due after the finding itself, or was still open when the finding was closed.',
  why: 'Corrective action must be taken, and its effectiveness reviewed, before a finding is closed (10.2). If an action slips, so does the finding.',
  check(handbook, report) {
    for (const finding of handbook.entries.findings) {
      const open = isOpen(handbook, finding);
      finding.data.planned.forEach((action, index) => {
        const state = actionState(handbook, action);
        if (state === 'done') return;
        const name = `Planned action ${index + 1} of ${finding.id} (${action.owner})`;
        const at = field(finding, 'planned', index, 'due');
        if (!open)
          report({
            at,
            found: `${finding.id} was closed on ${finding.data.closed}, but its planned action ${index + 1} (${action.owner}) is not done.`,
            expected: '`done` with a date for each planned action of a closed finding',
            fix: 'Set `done` if it was done. Else remove `closed` until it is, or remove the action and say in the text why it was not needed.',
          });
        else if (state === 'overdue')
          report({
            at,
            found: `${name} was due on ${action.due}, ${days(daysBetween(action.due, handbook.asOf))} ago, and is not done.`,
            expected: '`done` with the date on which it was done',
            fix: 'Set `done` if it was done. Else agree a later `due` with its owner, and say why in the text.',
          });
        else if (action.due > finding.data.due)
          report({
            at,
            found: `${name} is due on ${action.due}, after ${finding.id} itself (${finding.data.due}).`,
            expected: `a date that is not after ${finding.data.due}`,
            fix: 'Do the action sooner, or agree a later `due` for the finding.',
          });
      });
    }
  },
});
