import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  past: (id: string, what: string, due: string, asOf: string, owner: string) => ({
    found: `${id}: “${what}” was due on ${due} and is not done.`,
    expected: `a date on or after ${asOf}, or \`done\` with the date`,
    fix: `Have ${owner} finish it, or agree on a new date.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'objective/action-overdue',
  severity: 'warning',
  summary: 'An action for an objective is past its date and not done.',
  why: 'An objective is reached by what is done for it (6.2). If that is late, the objective will be, too.',
  says,
  check({ asOf, entries }, report) {
    for (const objective of entries.objectives)
      objective.data.actions.forEach(({ what, due, done, owner }, index) => {
        if (done !== undefined || due >= asOf) return;
        report({
          at: field(objective, 'actions', index, 'due'),
          ...say('past', objective.id, what, due, asOf, owner),
        });
      });
  },
});
