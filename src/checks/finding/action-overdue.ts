import { actionState } from '../../handbook/state/action-state.ts';
import { daysBetween } from '../../handbook/dates.ts';
import { isOpen } from '../../handbook/state/finding-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';
import { days } from '../../issues/words.ts';

const says = {
  undone: (id: string, closed: string, action: number, owner: string) => ({
    found: `${id} was closed on ${closed}, but its planned action ${action} (${owner}) is not done.`,
    expected: '`done` with a date for each planned action of a closed finding',
    fix: 'Set `done` if it was done. Else remove `closed` until it is, or remove the action and say in the text why it was not needed.',
  }),
  past: (id: string, action: number, owner: string, due: string, past: number) => ({
    found: `Planned action ${action} of ${id} (${owner}) was due on ${due}, ${days(past)} ago, and is not done.`,
    expected: '`done` with the date on which it was done',
    fix: 'Set `done` if it was done. Else agree a later `due` with its owner, and say why in the text.',
  }),
  later: (id: string, action: number, owner: string, due: string, own: string) => ({
    found: `Planned action ${action} of ${id} (${owner}) is due on ${due}, after ${id} itself (${own}).`,
    expected: `a date that is not after ${own}`,
    fix: 'Do the action sooner, or agree a later `due` for the finding.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'finding/action-overdue',
  severity: 'warning',
  summary:
    'A planned action of a finding is past its due date, falls due after the finding itself, or was still open when the finding was closed.',
  why: 'Corrective action must be taken, and its effectiveness reviewed, before a finding is closed (10.2). If an action slips, so does the finding.',
  says,
  check(handbook, report) {
    for (const finding of handbook.entries.findings) {
      const open = isOpen(handbook, finding);
      finding.data.planned.forEach((action, index) => {
        const state = actionState(handbook, action);
        if (state === 'done') return;
        const at = field(finding, 'planned', index, 'due');
        if (!open)
          report({
            at,
            ...say('undone', finding.id, finding.data.closed ?? '', index + 1, action.owner),
          });
        else if (state === 'overdue')
          report({
            at,
            ...say(
              'past',
              finding.id,
              index + 1,
              action.owner,
              action.due,
              daysBetween(action.due, handbook.asOf),
            ),
          });
        else if (action.due > finding.data.due)
          report({
            at,
            ...say('later', finding.id, index + 1, action.owner, action.due, finding.data.due),
          });
      });
    }
  },
});
