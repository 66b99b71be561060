import { field } from '../places.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'risk/action-overdue',
  severity: 'warning',
  summary: 'An action of the treatment plan is past its date and still open.',
  why: 'Management approved the residual risks on the strength of the plan (6.1.3). While an action is late, they are not reached (8.3).',
  check(handbook, report) {
    for (const risk of handbook.entries.risks)
      risk.data.actions.forEach(({ what, due, owner, status }, index) => {
        if (status !== 'open' || due >= handbook.asOf) return;
        report({
          at: field(risk, 'actions', index, 'due'),
          found: `${risk.id}: “${what}” was due on ${due} and is still open.`,
          expected: `a date on or after ${handbook.asOf}, or \`status: done\` with the date`,
          fix: `Have ${owner} finish it, or agree on a new date and have the plan approved again.`,
        });
      });
  },
});
