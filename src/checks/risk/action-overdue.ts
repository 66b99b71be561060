import { field } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  past: (id: string, what: string, due: string, asOf: string, owner: string) => ({
    found: `${id}: “${what}” was due on ${due} and is still open.`,
    expected: `a date on or after ${asOf}, or \`status: done\` with the date`,
    fix: `Have ${owner} finish it, or agree on a new date and have the plan approved again.`,
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'risk/action-overdue',
  severity: 'warning',
  summary: 'An action of the treatment plan is past its date and still open.',
  why: 'Management approved the residual risks on the strength of the plan (6.1.3). While an action is late, they are not reached (8.3).',
  says,
  check(handbook, report) {
    for (const risk of handbook.entries.risks)
      risk.data.actions.forEach(({ what, due, owner, status }, index) => {
        if (status !== 'open' || due >= handbook.asOf) return;
        report({
          at: field(risk, 'actions', index, 'due'),
          ...say('past', risk.id, what, due, handbook.asOf, owner),
        });
      });
  },
});
