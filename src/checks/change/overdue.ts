import { changeState } from '../../handbook/state/change-state.ts';
import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  past: (id: string, due: string | undefined, isOpen: boolean, asOf: string) => ({
    found: `${id} was due by ${due}, but ${isOpen ? 'nobody has decided on it' : 'it was not made'}.`,
    expected: `a due date that is not before ${asOf}, or the day on which it was made`,
    fix: isOpen
      ? 'Decide on it: write `decision`, `decidedBy` and `decided`. If it is approved, agree on a new `due`.'
      : 'If it was made, write the date under `done`. If not, agree on a new `due`.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'change/overdue',
  severity: 'warning',
  summary: 'A planned change is past its due date and was not made.',
  why: 'A change that is late, or that nobody decides, is no longer planned (6.3). What relies on it waits without knowing.',
  says,
  check(handbook, report) {
    for (const change of handbook.entries.changes) {
      if (changeState(handbook, change) !== 'overdue') continue;
      const { decision, due } = change.data;
      report({
        at: field(change, 'due'),
        ...say('past', change.id, due, decision === 'open', handbook.asOf),
      });
    }
  },
});
