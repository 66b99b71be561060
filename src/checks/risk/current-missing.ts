import { isAtWork, riskControls } from '../../handbook/lookup/risk-controls.ts';
import { isOpportunity, openActions } from '../../handbook/state/risk-state.ts';
import { firstOf } from '../../issues/words.ts';
import { key } from '../places.ts';
import { sayer } from '../../issues/say.ts';
import { defineRule } from '../rule.ts';

const says = {
  silent: (id: string, dues: readonly string[]) => ({
    found: `${id} has open actions, due ${firstOf(dues)}, but does not say where the risk is today.`,
    expected: '`current`, with the `likelihood` and the `impact` of today',
    fix: 'Write the scores of today under `current`, or mark the actions as done.',
  }),
};
const say = sayer(says);

export const rule = defineRule({
  id: 'risk/current-missing',
  severity: 'warning',
  summary: 'Actions about a risk are open, and nothing says where the risk is today.',
  why: 'The residual score is reached once everything is done. Until then the risk lies above it, and those who approve the treatment plan have to know how far.',
  says,
  check(handbook, report) {
    for (const risk of handbook.entries.risks) {
      if (isOpportunity(risk) || risk.data.current) continue;
      const open = openActions(risk);
      if (open.length === 0) continue;
      // Where a control is open, too, risk/control-open says what is lacking.
      if (riskControls(handbook, risk).some((control) => !isAtWork(control))) continue;
      report({
        at: key(risk, 'actions'),
        ...say('silent', risk.id, [...new Set(open.map(({ due }) => due))]),
      });
    }
  },
});
